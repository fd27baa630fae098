import type { DraftInconsistency } from '../../contracts/draft.ts';
import { clauseAround } from './clause-around.ts';
import { finding } from './finding.ts';
import type { Reading, ReadSentence } from './reading.ts';
import type { Rule } from './rule.ts';

/** "Sheriff Carl Innes, who was killed in 2019 … Innes watched from the gallery"; "a clerk who survived … the clerk’s widow". */
export const deadAndAlive: Rule = {
  name: 'dead-and-alive',
  category: 'status',
  find: ({ body }: Reading) => [...actingDead(body), ...widowed(body)],
};

/** Died long ago, in so many words: an obituary tells a life in the past tense, so the year or "years ago" has to be there. */
const died =
  /\b(?:who (?:was|were) (?:killed|murdered|shot dead)|who died|was killed|was murdered|was shot dead|died|was assassinated|who was assassinated)\b[^.;@]{0,40}?@(\d+)@|\bthe late (\p{Lu}\p{L}+ \p{Lu}\p{L}+)/u;
const hint = /\b(?:killed|died|murdered|shot|assassinated|late)\b/;
const lives =
  /^(?: himself| herself)?,? (?:also |then |now |later )?(?:watched|said|says|told|attended|attends|was present|spoke|speaks|is|has|will|plans|intends|wants|hopes|addressed|voted|applauded|welcomed|criticised|criticized|denied|denies|announced|added|greeted|joined|thanked)\b/;

function actingDead(body: readonly ReadSentence[]): DraftInconsistency[] {
  const dead = new Map<string, { sentence: ReadSentence; span: { start: number; end: number }; year: number | null }>();
  for (const sentence of body) {
    if (!hint.test(sentence.text)) continue;
    const match = died.exec(sentence.skeleton);
    const date = sentence.dates[Number(match?.[1])];
    if (
      !match ||
      (match[2] === undefined && (!date || (date.year === null && date.relative !== 'last year' && !/ago$/.test(date.relative ?? ''))))
    )
      continue;
    const name = sentence.names.findLast(
      ({ end, kind }) => end - sentence.start <= match.index + 3 && kind !== 'organisation' && kind !== 'place',
    );
    const before = name ? sentence.text.slice(name.end - sentence.start) : '';
    if (!name || !/^,? (?:who |was |died|were )/.test(before) || name.inQuotation) continue;
    if (!dead.has(name.key)) dead.set(name.key, { sentence, span: name, year: date?.year ?? null });
  }
  if (dead.size === 0) return [];
  for (const sentence of body) {
    for (const name of sentence.names) {
      const known = dead.get(name.key);
      if (!known || known.sentence === sentence || name.inQuotation) continue;
      const after = sentence.text.slice(name.end - sentence.start);
      const isThen =
        /\b(?:had|used to|in (?:his|her) (?:life|will|memoir)|before (?:his|her)|once|until)\b/i.test(sentence.text) ||
        sentence.dates.some(({ year, relative }) => year !== null || /ago/.test(relative ?? ''));
      if (
        !lives.test(after) ||
        isThen ||
        /^,? (?:is|has) (?:dead|buried|survived|remembered|been (?:dead|buried|remembered|honou?red))/.test(after)
      )
        continue;
      return [
        finding(
          'status',
          [
            clauseAround(known.sentence, known.span, ...(known.sentence.dates[0] ? [known.sentence.dates[0]] : [])),
            clauseAround(sentence, name),
          ],
          `${name.key} died before this and cannot have been there.`,
        ),
      ];
    }
  }
  return [];
}

function widowed(body: readonly ReadSentence[]): DraftInconsistency[] {
  for (const sentence of body) {
    if (!sentence.text.includes(', who ')) continue;
    const match =
      /\b(?:an? |the )?(?:[\p{L}-]+ ){0,2}?([\p{L}-]+), (\p{Lu}\p{L}+ (\p{Lu}\p{L}+)), who (?:survived|recovered|is recovering|lived)\b/u.exec(
        sentence.text,
      );
    if (!match) continue;
    const [, job, , surname] = match;
    for (const other of body) {
      const widow = /\b(\p{Lu}\p{L}+)?,? the ([\p{L}-]+)[’']s (?:widow|widower)\b|\b(\p{Lu}\p{L}+)[’']s (?:widow|widower)\b/u.exec(
        other.text,
      );
      if (!widow || other === sentence || !(widow[1] === surname || widow[2] === job || widow[3] === surname)) continue;
      const span = (one: RegExpExecArray, { start }: ReadSentence) => ({
        start: start + one.index,
        end: start + one.index + one[0].length,
      });
      return [
        finding(
          'status',
          [clauseAround(sentence, span(match, sentence)), span(widow, other)],
          `If ${match[2]} survived, there is no ${/widower/.test(widow[0]) ? 'widower' : 'widow'}.`,
        ),
      ];
    }
  }
  return [];
}
