import type { DraftInconsistency } from '../../contracts/draft.ts';
import type { Span } from '../../contracts/span.ts';
import type { NumberFact, ScoreFact } from '../../facts/facts.ts';
import { clauseAround } from './clause-around.ts';
import { figure } from './figures.ts';
import { finding } from './finding.ts';
import type { Reading, ReadSentence } from './reading.ts';
import type { Rule } from './rule.ts';

/** The result of a vote against the members of the body, the supporters that are listed, those named as opposed, the majority and the share. */
export const voteCount: Rule = {
  name: 'vote-count',
  category: 'number',
  find(reading: Reading) {
    const votes = votesIn(reading.body);
    const [vote] = votes;
    if (!vote) return [];
    const found = votes.flatMap((one) => [
      ...inMajority(one),
      ...(votes.length === 1 ? laterMajority(one, reading.body) : []),
      ...againstShare(one, reading.body),
    ]);
    return [
      ...found,
      ...(votes.length === 1 ? againstMembers(vote, reading.body) : []),
      ...againstSupporters(vote, reading.body),
      ...againstNamed(vote, reading.body),
    ];
  },
};

type Vote = { readonly score: ScoreFact; readonly sentence: ReadSentence };

function votesIn(body: readonly ReadSentence[]): Vote[] {
  return body.flatMap((sentence) =>
    /\b(?:vote[ds]?|voting|ballot|majority|upheld|passed|approved|rejected|defeated)\b/i.test(sentence.text)
      ? sentence.scores.filter(({ first, second }) => first + second > 2).map((score) => ({ score, sentence }))
      : [],
  );
}

function spanOf(number: NumberFact): Span {
  return { start: number.hedgeStart, end: number.phraseEnd };
}

function inMajority({ score, sentence }: Vote): DraftInconsistency[] {
  const groups = /\b(?:majority|margin) of #(\d+)#/i.exec(sentence.skeleton);
  const margin = sentence.numbers[Number(groups?.[1])];
  const real = Math.abs(score.first - score.second);
  if (margin?.kind !== 'count' || margin.bound !== 'exact' || margin.value === real) return [];
  return [
    finding(
      'number',
      [score, spanOf(margin)],
      `${figure(score.first)} to ${figure(score.second)} is a majority of ${figure(real)}, not ${figure(margin.value)}.`,
    ),
  ];
}

/** "Supporters cheered the majority of 15", up to three sentences on. */
function laterMajority({ score, sentence }: Vote, body: readonly ReadSentence[]): DraftInconsistency[] {
  const at = body.indexOf(sentence);
  for (const near of body.slice(at + 1, at + 4)) {
    const margin = near.numbers[Number(/\b(?:the|a|his|her|its|their) (?:majority|margin|cushion) of #(\d+)#/i.exec(near.skeleton)?.[1])];
    const real = Math.abs(score.first - score.second);
    if (
      margin?.kind !== 'count' ||
      margin.bound !== 'exact' ||
      margin.value === real ||
      /\b(?:last|previous|seats?|had|usual|working)\b/i.test(near.text)
    )
      continue;
    return [
      finding(
        'number',
        [score, clauseAround(near, margin)],
        `${figure(score.first)} to ${figure(score.second)} is a majority of ${figure(real)}, not ${figure(margin.value)}.`,
      ),
    ];
  }
  return [];
}

/** "just under 52 per cent of the votes cast", in the same sentence or within the next six. */
function againstShare({ score, sentence }: Vote, body: readonly ReadSentence[]): DraftInconsistency[] {
  const at = body.indexOf(sentence);
  const others = body.slice(at + 1, at + 7);
  for (const near of [sentence, ...(others.some(({ scores }) => scores.length > 0) ? [] : others)]) {
    const match = /#(\d+)# of (?:the )?votes? cast\b/i.exec(near.skeleton);
    const share = near.numbers[Number(match?.[1])];
    const real = (100 * score.first) / (score.first + score.second);
    if (share?.kind !== 'percent' || Math.abs(share.value - real) <= 1.2 || Math.abs(share.value - (100 - real)) <= 1.2) continue;
    return [
      finding(
        'number',
        [score, clauseAround(near, share)],
        `${figure(score.first)} of ${figure(score.first + score.second)} votes are ${figure(real)} per cent, not ${figure(share.value)}.`,
      ),
    ];
  }
  return [];
}

const seats = 'members|senators|councillors|legislators|lawmakers|deputies|seats|trustees|governors|commissioners|delegates';
const bodySize = new RegExp(
  `(?:\\b(?:has|have|of the|council[’']s|assembly[’']s|board[’']s|parliament[’']s|committee[’']s|senate[’']s|its) #(\\d+)#[ -](?:${seats}|member|seat)\\b|\\b(?:all|the) #(\\d+)# (?:${seats})\\b|#(\\d+)#-(?:member|seat|strong)\\b|\\b(?:court|panel|board|committee|jury|bench|tribunal) of #(\\d+)#)`,
  'i',
);

function againstMembers({ score, sentence }: Vote, body: readonly ReadSentence[]): DraftInconsistency[] {
  const sizes = body.flatMap((near) => {
    // the members of a party or group are no body that votes
    if (/\b(?:group|party|caucus|faction|union|bench(?:es)?|coalition|club|list|bloc)\b/i.test(near.text)) return [];
    const match = bodySize.exec(near.skeleton);
    if (match && /^ of the \p{Lu}/u.test(near.skeleton.slice(match.index + match[0].length))) return [];
    const size = near.numbers[Number(match?.[1] ?? match?.[2] ?? match?.[3] ?? match?.[4])];
    return size && size.kind === 'count' && size.bound === 'exact' ? [{ size, near }] : [];
  });
  const [only] = sizes;
  if (!only || new Set(sizes.map(({ size }) => size.value)).size > 1) return [];
  const { size, near } = only;
  const rest = [sentence, ...(near === sentence ? [] : [near])].flatMap((one) => restOf(one));
  const cast = score.first + score.second;
  const total = cast + rest.reduce((sum, { value }) => sum + value, 0);
  const isWhole = rest.length > 0 || /\ball\b[^.;,]{0,40}\b(?:present|voted)\b/i.test(`${sentence.text} ${near.text}`);
  if (total === size.value || (total < size.value && !isWhole) || (total < size.value && size.value - total > size.value * 0.1)) return [];
  if (total < size.value && body.some(({ text }) => emptySeats.test(text))) return [];
  const parts = [figure(score.first), figure(score.second), ...rest.map(({ value }) => figure(value))];
  return [
    finding(
      'number',
      [clauseAround(sentence, score), clauseAround(near, size), ...rest.map((number) => spanOf(number))].slice(0, 3),
      `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)} make ${figure(total)}, but there are ${figure(size.value)} members.`,
    ),
  ];
}

/** Seats that nobody votes for, as long as the article does not say how many. */
const emptySeats = /\b(?:vacant|vacanc(?:y|ies)|(?:does|did|do|may|can) ?not vote|absent|suspended|stayed away)\b/i;

/** Abstentions and absences that a sentence counts. */
function restOf({ skeleton, numbers }: ReadSentence): NumberFact[] {
  const indexes = Array.from(
    skeleton.matchAll(
      /(?<!\bof )(?<!\bof the )#(\d+)# (?:abstentions|members abstained|abstained|abstaining|absent|members were absent|were absent|was absent|did not vote)\b|#(\d+)# of [^.;]{0,40}?(?:was|were) absent\b/gi,
    ),
    (match) => Number(match[1] ?? match[2]),
  );
  return indexes.map((index) => numbers[index]).filter((number) => number !== undefined);
}

/** "supported by the 88 members of A and the 14 members of B, and by nobody else". */
function againstSupporters({ score, sentence }: Vote, body: readonly ReadSentence[]): DraftInconsistency[] {
  const at = body.indexOf(sentence);
  for (const near of body.slice(at, at + 25)) {
    if (near !== sentence && near.scores.length > 0) return [];
    const match =
      /\b(?:supported|backed|carried|passed) (?:only )?by (?:the )?#(\d+)# [^#.;]{3,60}? and (?:the )?#(\d+)# [^#.;]{3,60}/i.exec(
        near.skeleton,
      );
    if (!match || !/\b(?:nobody|no one|none|alone|only|no other|solely)\b/i.test(near.text)) continue;
    const parts = [near.numbers[Number(match[1])]!, near.numbers[Number(match[2])]!];
    const made = parts[0]!.value + parts[1]!.value;
    if (made === score.first || parts.some(({ kind }) => kind !== 'count')) continue;
    const evidence = clauseAround(near, { start: parts[0]!.start, end: near.end - 1 });
    return [
      finding(
        'number',
        [score, evidence],
        `${figure(parts[0]!.value)} and ${figure(parts[1]!.value)} make ${figure(made)} votes, not ${figure(score.first)}.`,
      ),
    ];
  }
  return [];
}

/** "voted 4-1 … A and B voted against": more are named than the vote allows. */
function againstNamed({ score, sentence }: Vote, body: readonly ReadSentence[]): DraftInconsistency[] {
  const at = body.indexOf(sentence);
  for (const near of body.slice(at, at + 5)) {
    if (near !== sentence && near.scores.length > 0) return [];
    const names =
      /(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)+(?:(?:, \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)+)*,? and \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)+)?) (?:both |all )?(?:voted against|voted no|dissented|opposed (?:it|the)|cast (?:the )?(?:only )?(?:votes? against|dissenting))/u.exec(
        near.text,
      )?.[1];
    const count = names?.split(/,? and |, /).length ?? 0;
    if (names === undefined || count <= score.second || score.second > 12) continue;
    const start = near.start + near.text.indexOf(names);
    return [
      finding(
        'number',
        [clauseAround(sentence, score), clauseAround(near, { start, end: start + names.length })],
        `In a vote of ${score.first} to ${score.second} there ${score.second === 1 ? 'is one' : `are ${score.second}`} against, but ${count} are named.`,
      ),
    ];
  }
  return [];
}
