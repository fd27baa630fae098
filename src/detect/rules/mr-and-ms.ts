import { finding } from './finding.ts';
import type { Reading } from './reading.ts';
import type { Rule } from './rule.ts';

/** "Mr Best … Ms Best": one person with the titles of a man and of a woman, when only one person of that name is in the article. */
export const mrAndMs: Rule = {
  name: 'mr-and-ms',
  category: 'identity',
  find({ body, facts }: Reading) {
    const fullNames = new Map<string, Set<string>>();
    for (const { text } of facts.names) {
      const surname = text.slice(text.lastIndexOf(' ') + 1);
      if (text.includes(' ')) (fullNames.get(surname) ?? fullNames.set(surname, new Set()).get(surname)!).add(text);
    }
    const seen = new Map<string, { isMan: boolean; span: { start: number; end: number } }>();
    for (const sentence of body) {
      if (!/\b(?:Mr|Mrs|Ms|Miss|Sir)\b/.test(sentence.text)) continue;
      for (const match of sentence.text.matchAll(/\b(Mr|Mrs|Ms|Miss|Sir)\.? (\p{Lu}[\p{L}’'-]+)(?! \p{Lu}| and\b)/gu)) {
        const surname = match[2]!.replace(/[’']s$/, '');
        if (
          fullNames.get(surname)?.size !== 1 ||
          /\b(?:husband|wife|son|daughter|brother|sister|mother|father|couple)\b/i.test(sentence.text)
        )
          continue;
        const isMan = /^(?:Mr|Sir)$/.test(match[1]!);
        const span = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
        const known = seen.get(surname);
        if (!known) seen.set(surname, { isMan, span });
        else if (known.isMan !== isMan)
          return [finding('identity', [known.span, span], `${surname} has the title of a man in one place and of a woman in another.`)];
      }
    }
    return [];
  },
};
