import { clauseAround } from './clause-around.ts';
import { finding } from './finding.ts';
import type { Reading, ReadSentence } from './reading.ts';
import type { Rule } from './rule.ts';

/** "closed its inquiry in January" against "the inquiry is still open": one thing finished and going on. */
export const closedAndOpen: Rule = {
  name: 'closed-and-open',
  category: 'status',
  find({ body }: Reading) {
    const ended = body.flatMap((sentence) =>
      matchOf(
        sentence,
        /\b(?:closed|ended|concluded|completed|dropped|wound up|finished|shelved|abandoned) (?:its|the|their|his|her|an?) (?:[\p{Ll}-]+ ){0,2}?(inquiry|investigation|review|probe|case|consultation|audit|trial|search|talks|inspection|survey)\b|\b(?:inquiry|investigation|review|probe|case|consultation|audit|search|inspection|survey) (?:was|has been|had been|were) (?:closed|ended|concluded|completed|dropped|called off|wound up)\b/iu,
      ),
    );
    const going = body.flatMap((sentence) =>
      matchOf(
        sentence,
        /\b(inquiry|investigation|review|probe|case|consultation|audit|search|inspection|survey)\b[^.;]{0,50}? (?:is|are|remains?|was) (?:still )?(?:open|under way|underway|ongoing|continuing|going on|in progress)\b|\b(?:inquiry|investigation|review|probe|search|audit|consultation) (?:continues|goes on)\b/iu,
      ),
    );
    for (const a of ended) {
      const b = going.find((one) => one.noun === a.noun && one.sentence !== a.sentence && !isApart(a.sentence, one.sentence));
      if (b)
        return [
          finding(
            'status',
            [clauseAround(a.sentence, a.span), clauseAround(b.sentence, b.span)],
            `The ${a.noun} cannot be both finished and still going on.`,
          ),
        ];
    }
    return [];
  },
};

function matchOf(
  sentence: ReadSentence,
  pattern: RegExp,
): { sentence: ReadSentence; span: { start: number; end: number }; noun: string }[] {
  const match = pattern.exec(sentence.text);
  const noun =
    match &&
    /inquiry|investigation|review|probe|case|consultation|audit|trial|search|talks|inspection|survey/i.exec(match[0])![0].toLowerCase();
  if (
    !match ||
    !noun ||
    /\b(?:not|never|until|if|would|could|reopened|separate|second|another|other|new|earlier|previous|first)\b/i.test(sentence.text)
  )
    return [];
  return [{ sentence, noun, span: { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length } }];
}

/** Two bodies run two inquiries: a name in both sentences, and none in common. */
function isApart(a: ReadSentence, b: ReadSentence): boolean {
  const first = a.names.map(({ key }) => key);
  const second = b.names.map(({ key }) => key);
  return first.length > 0 && second.length > 0 && !first.some((name) => second.includes(name));
}
