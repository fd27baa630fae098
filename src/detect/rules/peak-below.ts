import { clauseAround } from './clause-around.ts';
import { figure } from './figures.ts';
import { finding } from './finding.ts';
import type { Reading } from './reading.ts';
import type { Rule } from './rule.ts';
import { sharedStems } from './stems.ts';

/** "cutting power to 210,000 customers … At the peak 160,000 customers had been without power": a highest count that another one passes. */
export const peakBelow: Rule = {
  name: 'peak-below',
  category: 'number',
  find({ body, text }: Reading) {
    for (const sentence of body) {
      if (
        !/\b[Aa]t (?:the|its|their) (?:peak|height|highest)\b|\b(?:no|never) more than #/.test(sentence.skeleton) ||
        /\b(?:target|limit|capacity|rule|allowed|should|must)\b/i.test(sentence.text)
      )
        continue;
      const peak = sentence.numbers.find(({ kind, noun, value }) => kind === 'count' && noun !== null && value >= 10);
      if (!peak) continue;
      for (const other of body) {
        const more = other.numbers.find(
          ({ kind, noun, value, bound }) => kind === 'count' && noun === peak.noun && value > peak.value * 1.1 && bound !== 'under',
        );
        const isSameTime = !other.dates.some(({ year, relative }) => year !== null || relative !== null);
        if (
          !more ||
          other === sentence ||
          !isSameTime ||
          sharedStems(sentence.stems, other.stems) < 2 ||
          /\b(?:total|altogether|in all|over the|capacity|could|would|another|expected)\b/i.test(other.text)
        )
          continue;
        const evidence = [clauseAround(other, more), clauseAround(sentence, peak)];
        return [
          finding(
            'number',
            evidence,
            `The highest count, ${text.slice(peak.start, peak.end)}, is below the ${figure(more.value)} of another passage.`,
          ),
        ];
      }
    }
    return [];
  },
};
