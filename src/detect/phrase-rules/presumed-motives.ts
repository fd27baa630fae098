import type { DraftPhrase } from '../../contracts/draft.ts';
import type { Segmented } from '../../contracts/segmented.ts';
import { foundPhrase } from './found-phrase.ts';
import type { PhraseRule } from './phrase-rule.ts';
import { isWritersVoice, sentencesWith, spansOf } from './sentences-with.ts';

/** Motives that the writer reads into people: ", eager to squeeze its staff,", "in a bid to silence critics". */
export const presumedMotives: PhraseRule = { name: 'presumed-motives', category: 'insinuation', find };

const aside =
  /,\s+(?:ever\s+|always\s+|clearly\s+|apparently\s+)?(?:eager|desperate|anxious|hungry|hell-bent|itching|impatient|only\s+too\s+(?:happy|keen|willing))\s+(?:to|for|on)\s+[^,;:.!?“”"—]{3,70},/giu;
const purpose =
  /\b(?:in\s+(?:a|an|what\s+looks\s+like\s+a|an\s+apparent|a\s+desperate|a\s+cynical|a\s+transparent|a\s+last-ditch)\s+(?:bid|effort|attempt|ploy|move|push|show\s+of\s+force|stunt)\s+)?(?:(?:meant|designed|calculated|intended|aimed)\s+(?:to|at)|(?<=(?:bid|effort|attempt|ploy|move|push|stunt)\s)to)\s+(?:distract|distracting|deflect|deflecting|silence|silencing|crush|crushing|break|appease|please|placate|curry|cling|terrify|terrifying|intimidate|intimidating|punish|humiliate|humiliating|bury|bully|scare|scaring|divert|save\s+face|win\s+votes|grab\s+headlines|score|squeeze|smear|fool|hoodwink|cover\s+up)\b[^,;:.!?“”"—]{0,60}/giu;

function find(segmented: Segmented): DraftPhrase[] {
  const asides = sentencesWith(segmented, ['eager', 'desperate', 'anxious', 'hungry', 'hell', 'itching', 'impatient', 'only']).flatMap(
    (sentence) => spansOf(aside, sentence),
  );
  const purposes = sentencesWith(segmented, [
    'bid',
    'effort',
    'attempt',
    'ploy',
    'move',
    'push',
    'stunt',
    'meant',
    'designed',
    'calculated',
    'intended',
    'aimed',
  ]).flatMap((sentence) => spansOf(purpose, sentence));
  return [...asides, ...purposes]
    .filter((span) => isWritersVoice(segmented, span))
    .map(({ start, end, match }) => {
      // without its purpose the sentence may need another word ("a move designed to silence critics"): only a clause of its own is cut
      const isWhole = match[0].startsWith(',') || /^in\s/i.test(match[0]);
      return foundPhrase(
        { start, end: start + trimmedLength(segmented, start, end) },
        {
          category: 'insinuation',
          leans: 'against',
          reason: 'States a motive as fact; nobody in the text has said so.',
          alternatives: isWhole ? [''] : [],
        },
      );
    });
}

function trimmedLength({ document }: Segmented, start: number, end: number): number {
  return document.prose.slice(start, end).trimEnd().length;
}
