import { clauseAround } from './clause-around.ts';
import { finding } from './finding.ts';
import type { Reading, ReadSentence } from './reading.ts';
import type { Rule } from './rule.ts';

/** "has given final approval … work will begin in September" against "until the committee grants permission, no work may start". */
export const approvedAndPending: Rule = {
  name: 'approved-and-pending',
  category: 'status',
  find({ body, headings }: Reading) {
    const approved = firstMatch(
      [...body, ...headings],
      /\b(?:final (?:approval|go-ahead|green light|permission|consent|clearance)|finally approved|fully approved|full (?:approval|planning permission))\b/i,
      /\b(?:not|without|yet|await\w*|need\w*|seek\w*|until|before|must|would|could|if|require\w*|pending|is to|expected|hope\w*)\b/i,
    );
    const pending = firstMatch(
      body,
      /\b(?:until|unless|before) [^.;]{3,50}? (?:grants?|gives?|approves?|agrees?|signs? off|has (?:granted|approved|given))\b|\b(?:is|are|was) to go before [^.;]{3,40}\b(?:committee|board|council|regulator|minister|court)|\b(?:still|also) (?:needs?|requires?|awaits?|waiting for) [^.;]{0,30}?(?:approval|permission|consent|licence|licen[cs]e)\b|\b(?:has|have) (?:not yet|yet to) (?:been )?(?:approved|approve|granted|received)\b/i,
    );
    if (!approved || !pending || approved.sentence === pending.sentence) return [];
    const work = body.find(({ text: own }) =>
      /\b(?:work|construction|building|production|sales) (?:will|is to|is due to|is set to) (?:begin|start)\b/i.test(own),
    );
    const evidence = [
      clauseAround(approved.sentence, approved.span),
      ...(work ? [clauseAround(work, startSpan(work))] : []),
      clauseAround(pending.sentence, pending.span),
    ];
    return [finding('status', evidence, 'What has been given final approval cannot still wait for permission.')];
  },
};

type Match = { readonly sentence: ReadSentence; readonly span: { start: number; end: number } };

function firstMatch(sentences: readonly ReadSentence[], pattern: RegExp, not?: RegExp): Match | undefined {
  for (const sentence of sentences) {
    const match = pattern.exec(sentence.text);
    if (!match || not?.test(sentence.text.slice(Math.max(0, match.index - 60), match.index))) continue;
    return { sentence, span: { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length } };
  }
  return undefined;
}

function startSpan(sentence: ReadSentence): { start: number; end: number } {
  return { start: sentence.start, end: sentence.start + 1 };
}
