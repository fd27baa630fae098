import type { DraftInconsistency } from '../../contracts/draft.ts';
import { finding } from './finding.ts';
import type { Reading, ReadSentence } from './reading.ts';
import type { Rule } from './rule.ts';

/** "United beat City 4–2" against the goals that the report tells one by one: more for a side than its score holds. */
export const goalsAndScore: Rule = {
  name: 'goals-and-score',
  category: 'number',
  find({ body, title }: Reading) {
    const result = resultIn(title ? [...body.slice(0, 4), title] : body.slice(0, 4));
    if (!result) return [];
    const found: DraftInconsistency[] = [];
    for (const [team, goals] of [
      [result.winner, result.first],
      [result.loser, result.second],
    ] as const) {
      const told = goalsOf(team, body);
      if (told.length <= goals || told.length > 12) continue;
      found.push(
        finding(
          'number',
          [result.span, ...told.map(({ span }) => span)].slice(0, 7),
          `The article tells of ${told.length} goals for ${team}, but gives the score as ${result.first}–${result.second}.`,
        ),
      );
    }
    return found;
  },
};

type Result = {
  readonly winner: string;
  readonly loser: string;
  readonly first: number;
  readonly second: number;
  readonly span: { start: number; end: number };
};

function resultIn(sentences: readonly ReadSentence[]): Result | undefined {
  for (const sentence of sentences) {
    const match =
      /(\p{Lu}\p{L}+) (?:beat|defeated|thrashed|edged|overcame|won against|lost to|drew with|saw off|crushed|eased past|came from behind to beat) (?:\p{Lu}\p{L}+ )?(\p{Lu}\p{L}+) \^(\d+)\^(?! on penalties)/u.exec(
        sentence.skeleton,
      );
    const score = sentence.scores[Number(match?.[3])];
    if (!match || !score || score.first > 15 || /\b(?:sets?|points|penalties|frames|rugby|tries)\b/i.test(sentence.text)) continue;
    const isLoss = /lost to/.test(match[0]);
    const start = sentence.start + sentence.text.indexOf(match[1]!);
    const [winner, loser] = isLoss ? [match[2]!, match[1]!] : [match[1]!, match[2]!];
    return {
      winner,
      loser,
      first: Math.max(score.first, score.second),
      second: Math.min(score.first, score.second),
      span: { start: Math.max(start, score.start - 30), end: score.end },
    };
  }
  return undefined;
}

type Goal = { readonly span: { start: number; end: number } };

/** "put United ahead after 12 minutes", "scored for United in the 55th minute", "Okoro for United in the 71st". */
function goalsOf(team: string, body: readonly ReadSentence[]): Goal[] {
  const goals: Goal[] = [];
  for (const sentence of body) {
    const { text, start } = sentence;
    if (
      /\b(?:last (?:season|year|week)|season’s|career|league match|earlier (?:this|in the season)|disallowed|offside|ruled out|saved|missed|wide|penalties|shoot-out)\b/i.test(
        text,
      )
    )
      continue;
    const before = goals.length;
    const minute = '(?:after|in|on) (?:the )?(?:just )?(?:\\d{1,3}(?:st|nd|rd|th)?|half|injury|stoppage|[a-z-]+)\\b(?: minutes?| time)?';
    for (const match of text.matchAll(
      new RegExp(
        `\\bput ${team} (?:ahead|in front|[\\p{L}]+ up)(?: (?:after|in|on) (?:the )?\\S+(?: minutes?)?)?|\\b(?:scored|struck|netted) (?:again |twice )?for ${team} ${minute}|(?:,| and) (?:substitute )?(?:\\p{Lu}\\p{L}+ )?\\p{Lu}\\p{L}+ for ${team} ${minute}`,
        'gu',
      ),
    )) {
      goals.push({ span: { start: start + match.index, end: start + match.index + match[0].trimEnd().length } });
    }
    // "and Tobias Lind scored a second in the 38th" goes on with the same side
    const second =
      /\b(?:and|before|then) (?:\p{Lu}\p{L}+ ){1,2}(?:scored|added|made it|headed|struck) (?:a|the|their|its) (?:second|third|fourth|fifth|sixth)\b[^.;,]{0,20}/u.exec(
        text,
      );
    if (second && goals.length > before)
      goals.push({
        span: { start: start + second.index + second[0].indexOf(' ') + 1, end: start + second.index + second[0].trimEnd().length },
      });
  }
  return goals;
}
