import type { DraftInconsistency } from '../../contracts/draft.ts';
import { clauseAround } from './clause-around.ts';
import { finding } from './finding.ts';
import type { Reading, ReadSentence } from './reading.ts';
import type { Rule } from './rule.ts';

/** "Sheriff Carl Innes, who was killed in 2019 … Innes watched from the gallery"; "a clerk who survived … the clerk’s widow". */
export const deadAndAlive: Rule = {
  name: 'dead-and-alive',
  category: 'status',
  find: ({ body }: Reading) => [...actingDead(body), ...namedDead(body), ...widowed(body), ...survivedByDead(body)],
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

const roll =
  /\b(?:(?:had |have |has )?(?:lost (?:their|his|her) li(?:ves|fe)|died|perished|drowned|(?:was|were|been) (?:killed|found dead|pronounced dead|shot dead|crushed to death|stabbed to death))|the dead (?:are|were|was|is)|victims (?:are|were|was|is)|(?:killed|died|dead|victims) (?:were|was|are|is)|among (?:the )?(?:dead|victims|those killed|those who died) (?:was|were|is|are)|(?:were|was) named as)\b/;
const after =
  /^(?:,[^,;.]{1,40},)?,? (?:whose [^,;.]{3,40} (?:were|was|are|is) being (?:treated|dressed|stitched|nursed)|(?:is|was|remains|remained) (?:in (?:hospital|intensive care|a (?:stable|serious|critical))|recovering|being treated|expected (?:home|back|to)|due (?:home|back|to)|at home|sitting up|comfortable|interviewed|able to)|says|hopes to|plans to|intends to|will (?:be|return|go|stand|play|give|speak)|told (?:visiting )?(?:reporters|journalists|visitors|the (?:court|inquest|inquiry|hearing|meeting)|this|a (?:chaplain|nurse|friend|reporter))|said (?:yesterday|afterwards|on \p{Lu}\p{Ll}+day|from (?:his|her)|outside)|walked (?:out|away|free|ashore)|escaped|swam (?:to|ashore)|was (?:rescued|pulled|airlifted) (?:alive|from|to))/u;

/** Among the dead of the event, and afterwards in hospital or speaking. */
function namedDead(body: readonly ReadSentence[]): DraftInconsistency[] {
  const dead = new Map<string, { sentence: ReadSentence; span: { start: number; end: number } }>();
  for (const sentence of body) {
    const match = roll.exec(sentence.text);
    if (!match || /\b(?:not|nearly|almost|feared|if|after|before|when|whose|late|ago|could|might|would)\b/i.test(sentence.text)) continue;
    const end = match.index + match[0].length;
    const isList = /^[^.;]{0,30}(?::|(?<=named as|are|were|was|is) )/.test(sentence.text.slice(end - 4));
    for (const name of sentence.names) {
      if (name.kind === 'organisation' || name.kind === 'place' || !name.text.includes(' ') || name.inQuotation) continue;
      const before = sentence.text.slice(name.end - sentence.start, match.index);
      const isSubject = name.end - sentence.start <= match.index && /^(?:,[^;.]{1,60},)?(?: who)? ?$/.test(before);
      if (isSubject || (isList && name.start - sentence.start >= end - 1))
        dead.set(name.key, { sentence, span: match && isSubject ? { start: name.start, end: sentence.start + end } : name });
    }
  }
  if (dead.size === 0) return [];
  for (const sentence of body) {
    for (const name of sentence.names) {
      const known =
        dead.get(name.key) ??
        (name.text.includes(' ')
          ? undefined
          : [...dead].find(([key]) => key.endsWith(` ${name.text}`) && !sharesSurname(name.text, body))?.[1]);
      if (!known || known.sentence === sentence || name.inQuotation || sentence.start < known.sentence.start) continue;
      const words = sentence.text.slice(name.end - sentence.start);
      if (
        !after.test(words) ||
        /\b(?:had|once|before|earlier|last (?:year|month|week)|later died|ago)\b/i.test(words.slice(0, 90)) ||
        sentence.dates.some(({ year }) => year !== null)
      )
        continue;
      return [
        finding(
          'status',
          [
            clauseAround(known.sentence, known.span),
            clauseAround(sentence, { start: name.start, end: name.end + after.exec(words)![0].length }),
          ],
          `${name.key} is among the dead in one place and alive afterwards in another.`,
        ),
      ];
    }
  }
  return [];
}

function sharesSurname(surname: string, body: readonly ReadSentence[]): boolean {
  return new Set(body.flatMap(({ names }) => names.flatMap(({ text }) => (text.endsWith(` ${surname}`) ? [text] : [])))).size > 1;
}

/** "Her death in 2011 … He leaves his wife": a husband or wife who died before and is left behind. */
function survivedByDead(body: readonly ReadSentence[]): DraftInconsistency[] {
  for (const [index, sentence] of body.entries()) {
    const left = /\b(?:leaves|is survived by|leaves behind|survived by) (?:(?:his|her) )?(?:(?:beloved|devoted) )?(wife|husband)\b/.exec(
      sentence.text,
    );
    if (!left) continue;
    const isWife = left[1] === 'wife';
    const lost = isWife
      ? /\bher death\b|\b(?:his wife|she)(?:,? [\p{Lu}][\p{L}]+,?)? (?:had )?died\b|\bdeath of his wife\b|\bwidower\b|\bher funeral\b/iu
      : /\bhis death\b|\b(?:her husband|he)(?:,? [\p{Lu}][\p{L}]+,?)? (?:had )?died\b|\bdeath of her husband\b|\bwidow(?:ed)?\b|\bhis funeral\b/iu;
    const spouse = isWife ? /\b(?:wife|married)\b/i : /\b(?:husband|married)\b/i;
    const found = body.findIndex(
      ({ text: told }, at) =>
        at !== index && lost.test(told) && (spouse.test(told) || spouse.test(body[at - 1]?.text ?? '') || /widow/i.test(told)),
    );
    const other = body[found];
    // "his second wife"
    if (
      !other ||
      body.some(({ text: told }) =>
        /\b(?:second|third|first|new|former) (?:wife|husband|marriage)\b|\b(?:remarried|married again|later married)\b/i.test(told),
      )
    )
      continue;
    const match = lost.exec(other.text)!;
    return [
      finding(
        'status',
        [
          clauseAround(other, { start: other.start + match.index, end: other.start + match.index + match[0].length }),
          clauseAround(sentence, { start: sentence.start + left.index, end: sentence.start + left.index + left[0].length }),
        ],
        `The ${left[1]} has died in one place and is left behind in another.`,
      ),
    ];
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
