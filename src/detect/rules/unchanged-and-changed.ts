import { clauseAround } from './clause-around.ts';
import { finding } from './finding.ts';
import type { Reading, ReadSentence } from './reading.ts';
import type { Rule } from './rule.ts';

/** "The interim dividend rises from €0.10 to €0.12 … The interim dividend is €0.12, unchanged": one quantity that moves and stays. */
export const unchangedAndChanged: Rule = {
  name: 'unchanged-and-changed',
  category: 'number',
  find({ body }: Reading) {
    const moved = new Map<string, { sentence: ReadSentence; span: { start: number; end: number }; value: number }>();
    for (const sentence of body) {
      const match =
        /^(?:The |Its |Their )?(?<subject>[\p{Ll}][\p{L}\d -]{4,40}?|\p{Lu}[\p{L} -]{4,40}?) (?:rises|rose|falls|fell|increases|increased|was raised|was cut|is cut|is raised|dropped|climbed|grew|has risen|has fallen) from #(\d+)#[^#.;]{0,20}? to #(\d+)#/u.exec(
          sentence.skeleton,
        );
      const [from, to] = [sentence.numbers[Number(match?.[2])], sentence.numbers[Number(match?.[3])]];
      if (match && from && to && from.value !== to.value)
        moved.set(subjectOf(match.groups!.subject!), { sentence, span: { start: sentence.start, end: to.end }, value: to.value });
    }
    if (moved.size === 0) return [];
    for (const sentence of body) {
      const match =
        /^(?:The |Its |Their )?(?<subject>[\p{L}][\p{L}\d -]{4,40}?) (?:is|was|remains|remained|stays|stayed|stood) (?:at )?(?:unchanged|#(\d+)#[^#.;]{0,30}?\bunchanged|the same|flat|unchanged at #(\d+)#)/iu.exec(
          sentence.skeleton,
        );
      const known = match && moved.get(subjectOf(match.groups!.subject!));
      const value = sentence.numbers[Number(match?.[2] ?? match?.[3])];
      if (!match || !known || known.sentence === sentence || (value && value.value !== known.value)) continue;
      const end = sentence.start + sentence.text.search(/unchanged|the same|flat/i);
      const evidence = [
        clauseAround(known.sentence, known.span),
        clauseAround(sentence, { start: sentence.start, end }, { start: end, end: Math.min(sentence.end, end + 20) }),
      ];
      return [finding('number', evidence, `The ${match.groups!.subject!.toLowerCase()} cannot both change and be unchanged.`)];
    }
    return [];
  },
};

function subjectOf(words: string): string {
  return words
    .toLowerCase()
    .replace(/^(?:the|its|their) /, '')
    .trim();
}
