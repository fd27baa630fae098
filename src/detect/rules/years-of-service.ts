import { articleYearOf } from './article-year.ts';
import { clauseAround } from './clause-around.ts';
import { finding } from './finding.ts';
import type { Reading, ReadSentence } from './reading.ts';
import type { Rule } from './rule.ts';
import { sharedStems, stemsOf } from './stems.ts';

/** "retired after 38 years at the hospital. She started there in 1996"; "has taught for 30 years … joined in 2004": years of doing a thing against the year in which it began. The year of the end is told by the passage, or it is that of the article. */
export const yearsOfService: Rule = {
  name: 'years-of-service',
  category: 'date',
  find(reading: Reading) {
    const now = articleYearOf(reading);
    return reading.body
      .flatMap((sentence, index) => inStretch(sentence, reading.body.slice(Math.max(0, index - 2), index + 4), now))
      .slice(0, 3);
  },
};

const served =
  /\b(?:has|have|had) (?:taught|worked|been|served|run|led|played|lived|coached|managed|edited|chaired|headed|owned|kept|sung|presented|represented|ruled|governed)\b[^#@.;]{0,50}? for #(\d+)#|\bafter #(\d+)# (?:at|with|in|as|of|on|behind)\b|\bfor #(\d+)#,? (?:he|she|they) (?:has|have) /i;
const began =
  /\b(?:he|she|they|it|[A-Z][\w’'-]+) (?:first )?(?:joined|started|began|came|became|arrived|was appointed|was elected|took over|moved|opened)\b[^@.;]{0,60}? (?:in|since) @(\d+)@|\b(?:since|when) (?:he|she|[A-Z][\w’'-]+) (?:joined|started|began|came|became|arrived|took over)\b[^@.;]{0,60}? in @(\d+)@/;
const ended =
  /\b(?:retir\w+|leave|leaves|left|step\w* down|stand\w* down|quit|closes?|ends?)\b[^@.;]{0,30}? (?:in|on|at the end of) @(\d+)@/i;

function inStretch(sentence: ReadSentence, near: readonly ReadSentence[], now: ReturnType<typeof articleYearOf>) {
  if (sentence.numbers.length === 0) return [];
  const own =
    /\b(?:career|reign|marriage|rule|tenure|partnership) of #(\d+)#[^@#.;]{0,30}?(?:began|started|beginning|starting) in @(\d+)@/.exec(
      sentence.skeleton,
    );
  const match = own ?? served.exec(sentence.skeleton);
  const years = sentence.numbers[Number(match?.[1] ?? (own ? undefined : (match?.[2] ?? match?.[3])))];
  if (years?.unit !== 'year' || years.value < 4 || years.bound === 'under' || years.bound === 'about') return [];
  const ownDate = sentence.dates[Number(own?.[2])];
  if (own && now && ownDate?.year != null) {
    const real = now.year - ownDate.year;
    if (real < 0 || Math.abs(real - years.value) <= 1 || (years.bound === 'over' && real > years.value)) return [];
    return [
      finding(
        'date',
        [{ start: years.start, end: ownDate.end }, now.sentence === sentence ? { start: now.span.start, end: now.span.end } : now.span],
        `From ${ownDate.year} to ${now.year} it is ${real} years, not ${years.value}.`,
      ),
    ];
  }
  for (const home of near) {
    const start = began.exec(home.skeleton);
    const date = home.dates[Number(start?.[1] ?? start?.[2])];
    if (
      !start ||
      date?.year == null ||
      date.relative !== null ||
      /\b(?:before|another|previous|earlier|again|also|first job|career|marri)/i.test(home.text)
    )
      continue;
    if (isSomebodyElse(sentence, home)) continue;
    // years of a trade may have begun elsewhere: the place has to be the same
    const isSamePlace =
      /\bthere\b/.test(start[0]) ||
      sharedStems(stemsOf(match![0]), stemsOf(start[0])) > 0 ||
      (placeAfter(sentence, years) !== undefined && home.text.includes(placeAfter(sentence, years)!));
    if (!isSamePlace || /\blast\b/.test(sentence.text)) continue;
    const last = near.flatMap((one) => {
      const end = one.dates[Number(ended.exec(one.skeleton)?.[1])];
      return end?.year != null ? [{ year: end.year, span: { start: end.start, end: end.end }, sentence: one }] : [];
    })[0];
    const end = last ?? now;
    if (!end) return [];
    const real = end.year - date.year;
    // it may have begun elsewhere: fewer years at a place than in all is no clash, more is
    if (real < 0 || Math.abs(real - years.value) <= 1 || (years.bound === 'over' && real > years.value)) return [];
    const evidence = [
      clauseAround(sentence, years),
      ...(home === sentence ? [{ start: date.start, end: date.end }] : [clauseAround(home, date)]),
      ...(end.sentence === sentence || end.sentence === home ? [] : [end.span]),
    ];
    return [
      finding(
        'date',
        evidence,
        `From ${date.year} to ${end.year} it is ${real} years, not ${years.value}.`,
        years.value > real ? 'clear' : 'arguable',
      ),
    ];
  }
  return [];
}

/** "38 years at the cottage hospital": "hospital". */
function placeAfter(sentence: ReadSentence, { end }: { readonly end: number }): string | undefined {
  return /^ (?:at|with|in|as|of|on) (?:the |a |its |his |her )?(?:[a-z-]+ )?([A-Za-z’-]{3,})/.exec(
    sentence.text.slice(end - sentence.start),
  )?.[1];
}

/** A name in the second passage that the first does not have. */
function isSomebodyElse(a: ReadSentence, b: ReadSentence): boolean {
  if (a === b) return false;
  const [first, second] = [a, b].map(({ names }) => new Set(names.filter(({ kind }) => kind === 'person').map(({ key }) => key)));
  return first!.size > 1 || (second!.size > 0 && ![...second!].some((key) => first!.has(key)) && first!.size > 0);
}
