import type { DraftPhrase } from '../../contracts/draft.ts';
import type { Segmented } from '../../contracts/segmented.ts';
import { foundPhrase } from './found-phrase.ts';
import type { PhraseRule } from './phrase-rule.ts';
import { isWritersVoice, sentencesWith, spansOf } from './sentences-with.ts';

/** Motives that the writer reads into people: ", eager to squeeze its staff,", "in a bid to silence critics". */
export const presumedMotives: PhraseRule = { name: 'presumed-motives', category: 'insinuation', find };

const aside =
  /,\s+(?:ever\s+|always\s+|clearly\s+|apparently\s+)?(?:eager|desperate|anxious|hungry|hell-bent|itching|impatient|only\s+too\s+(?:happy|keen|willing))\s+(?:to|for|on)\s+[^,;:.!?“”"—]{3,70},/gi;
const purpose =
  /\b(?:in\s+(?:a|an|what\s+looks\s+like\s+a|an\s+apparent|a\s+desperate|a\s+cynical|a\s+transparent|a\s+last-ditch)\s+(?:bid|effort|attempt|ploy|move|push|show\s+of\s+force|stunt)\s+)?(?:(?:meant|designed|calculated|intended|aimed)\s+(?:to|at)|(?<=(?:bid|effort|attempt|ploy|move|push|stunt)\s)to)\s+(?:distract|distracting|deflect|deflecting|silence|silencing|crush|crushing|break|appease|please|placate|curry|cling|terrify|terrifying|intimidate|intimidating|punish|humiliate|humiliating|bury|bully|scare|scaring|divert|save\s+face|win\s+votes|grab\s+headlines|score|squeeze|smear|fool|hoodwink|cover\s+up)\b[^,;:.!?“”"—]{0,60}/gi;

/** "seeking to deflect blame", "desperate to cling on": a wish that only the person could own to. */
const wish =
  /(?:,\s+)?\b(?:(?:clearly|obviously|apparently|plainly|ever|always|no\s+doubt)\s+)?(?:seeking|keen|eager|desperate|determined|anxious|hoping|trying|scrambling|itching|out|hell-bent\s+on|intent\s+on|bent\s+on)\s*(?:to\s+)?(?:cling(?:ing)?(?:\s+on)?\s+to\s+(?:power|office|his|her|their|its)|deflect(?:ing)?\s|distract(?:ing)?\s|save\s+(?:his|her|their|its)\s+(?:own\s+)?(?:skin|face|job)|sav(?:e|ing)\s+face|score\s+(?:cheap\s+|political\s+)?points|grab(?:bing)?\s+(?:the\s+)?(?:headlines|power|the\s+limelight)|curry(?:ing)?\s+favou?r|silenc(?:e|ing)\s|shift(?:ing)?\s+(?:the\s+)?blame|cover(?:ing)?\s+(?:up|his|her|their|its)\s|bur(?:y|ying)\s+(?:bad\s+news|the\s+(?:story|report|truth))|whip(?:ping)?\s+up\s|stok(?:e|ing)\s|stir(?:ring)?\s+up\s|rewrit(?:e|ing)\s+history|pleas(?:e|ing)\s+(?:his|her|their|its)\s|appeas(?:e|ing)\s|pander(?:ing)?\s+to\s|punish(?:ing)?\s|smear(?:ing)?\s|settl(?:e|ing)\s+(?:old\s+)?scores)[^,;:.!?“”"—\d]{0,60}/gi;

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
  const wishes = sentencesWith(
    segmented,
    'cling clinging deflect deflecting distract distracting save saving score grab grabbing curry currying silence silencing shift shifting cover covering bury burying whip whipping stoke stoking stir stirring rewrite rewriting please pleasing appease appeasing pander pandering punish punishing smear smearing settle settling'.split(
      ' ',
    ),
  ).flatMap((sentence) => spansOf(wish, sentence));
  return [...asides, ...purposes, ...wishes]
    .filter((span) => isWritersVoice(segmented, span) && !isSomebodysView(segmented, span.start))
    .map(({ start, end, match }) => {
      // without its purpose the sentence may need another word ("a move designed to silence critics"): only a clause of its own is cut
      const isWhole = match[0].startsWith(',') || /^in\s/i.test(match[0]);
      return foundPhrase(
        { start, end: start + trimmedLength(segmented, start, end) + (match[0].startsWith(',') ? closingComma(segmented, end) : 0) },
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

/** "accused of firing him in an effort to cover up …": the motive is the accuser’s. */
function isSomebodysView({ document }: Segmented, start: number): boolean {
  const before = document.prose.slice(Math.max(0, start - 120), start);
  return /\b(?:accus|alleg|denie[ds]|deny|argu(?:e|es|ed)\b|sa(?:id|ys?)\b|told\b|suspect)[^.!?]*$/i.test(before);
}

/** 1 when the aside ends in a comma of its own, not one that begins another clause. */
function closingComma({ document }: Segmented, end: number): number {
  return /^,(?!\s+(?:and|but|after|before|as|when|while)\b)/.test(document.prose.slice(end, end + 12)) ? 1 : 0;
}
