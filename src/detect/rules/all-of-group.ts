import { clauseAround } from './clause-around.ts';
import { finding } from './finding.ts';
import type { Reading } from './reading.ts';
import type { Rule } from './rule.ts';
import { sharedStems, stemsOf } from './stems.ts';

/** "The ruling group has 31 members, all of whom voted in favour" against one "who sits with the ruling group" and voted against. */
export const allOfGroup: Rule = {
  name: 'all-of-group',
  category: 'logic',
  find({ body }: Reading) {
    for (const sentence of body) {
      if (!/\bvoted\b|\bwere (?:for|against|in fav)/.test(sentence.text)) continue;
      const all =
        /\b(?:The|the|Its|All|Every) ([\p{L}’' -]{3,60}?)(?: (?:has|have) [^.;]{2,30}?)?,? (?:all (?:of (?:whom|them)|its members)|each of whom|voted as one,? all) (?:voted|were) (in favou?r|for|against)\b|\b(?:[Aa]ll|[Ee]very) (?:the |of the )?(?:\S+ )?members? (?:of|from) the ([\p{L}’' -]{3,40}?) (?:voted|were) (in favou?r|for|against)\b/u.exec(
          sentence.text,
        );
      if (!all) continue;
      const group = stemsOf(all[1] ?? all[3]!);
      const isFor = /favou?r|for/.test(all[2] ?? all[4]!);
      const contrary = new RegExp(
        `(\\p{Lu}\\p{L}+ \\p{Lu}\\p{L}+),? (?:who (?:sits with|belongs to|is (?:a member )?(?:of|in)|represents)|a member of|of|from) (?:the )?([\\p{L}’' -]{3,40}?),? (?:also )?(?:voted ${isFor ? '(?:against|no)' : '(?:in favou?r|for|yes)'}|abstained|was the only)`,
        'u',
      );
      for (const other of body) {
        const one = other === sentence ? null : contrary.exec(other.text);
        if (!one || group.size === 0 || sharedStems(group, stemsOf(one[2]!)) < Math.min(2, group.size)) continue;
        const spans = [all, one].map((match, index) => ({
          start: [sentence, other][index]!.start + match.index,
          end: [sentence, other][index]!.start + match.index + match[0].length,
        }));
        return [
          finding(
            'logic',
            [clauseAround(sentence, spans[0]!), clauseAround(other, spans[1]!)],
            `If ${one[1]} belongs to it and did not, not all of the group voted ${isFor ? 'in favour' : 'against'}.`,
          ),
        ];
      }
    }
    return [];
  },
};
