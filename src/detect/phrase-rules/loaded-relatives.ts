import type { PhraseCategory } from '../../contracts/category.ts';
import type { DraftPhrase } from '../../contracts/draft.ts';
import type { Segmented } from '../../contracts/segmented.ts';
import { foundPhrase } from './found-phrase.ts';
import type { PhraseRule } from './phrase-rule.ts';
import { isWritersVoice, sentencesWith, spansOf } from './sentences-with.ts';

/**
 * Clauses that hang a verdict on a noun or on a whole sentence: "a tram that nobody asked for", "the square they have long dreamed of",
 * ", which has always enjoyed an open dialogue with its staff,", ": in plain English, somebody forgot", "His excuse? …".
 *
 * The sentence is complete without them, so they are left out.
 */
export const loadedRelatives: PhraseRule = { name: 'loaded-relatives', category: 'editorial', find };

type Clause = {
  readonly triggers: readonly string[];
  readonly pattern: RegExp;
  readonly category: PhraseCategory;
  readonly reason: string;
};

const words = '[^,;:.!?“”"—–()\\d]';
const close = String.raw`(?:,|(?=\s*[.;!?]|\s*$))`;

const clauses: readonly Clause[] = [
  {
    triggers: ['nobody', 'one', 'hardly', 'few'],
    pattern: new RegExp(
      String.raw`\s(?:that|which)\s+(?:almost\s+|virtually\s+)?(?:nobody|no[-\s]one|hardly\s+any(?:one|body)|few)\b${words}{0,60}?\s(?:asked\s+for|want(?:s|ed)?|need(?:s|ed)?|voted\s+for|believes?|believed|likes?|liked|trusts?|understands?|understood|supports?)(?=\s*[,.;:!?)—–]|\s+(?:and|but|or)\s|\s*$)`,
      'giu',
    ),
    category: 'editorial',
    reason: 'Speaks for everybody; a number or a named person would show it.',
  },
  {
    triggers: ['dreamed', 'dreamt', 'craved', 'deserved', 'deserve', 'deserves', 'yearned', 'longed'],
    pattern:
      /\s(?:that\s+|which\s+)?(?:they|it|he|she|we|residents|families|fans|voters|customers|the\s+(?:town|city|country|public|region))\s+(?:(?:have|has|had)\s+(?:so\s+|for\s+so\s+)?(?:long|always)\s+(?:dreamed|dreamt)\s+of|(?:have|has|had)\s+(?:so\s+)?(?:long|always)\s+(?:craved|deserved|yearned\s+for|longed\s+for)|(?:so\s+)?(?:richly|truly|rightly|fully)\s+deserves?)(?=\s*[,.;:!?)—–]|\s*$)/giu,
    category: 'insinuation',
    reason: 'Puts a wish into people’s mouths; nobody is quoted with it.',
  },
  {
    triggers: ['enjoyed', 'prided', 'prides', 'proud', 'cherished', 'championed', 'pioneered'],
    pattern: new RegExp(
      String.raw`,\s+(?:which|who)\s+(?:has|have|is|are)\s+(?:(?:always|long|never|rightly|justly|immensely|hugely|fiercely)\s+)?(?:enjoyed\s+(?:a|an)\s+(?:warm|open|good|excellent|close|strong|proud|long)|prided\s+(?:itself|themselves|himself|herself)|prides\s+(?:itself|themselves)|proud\s+(?:of|to)|cherished|championed|pioneered)\b${words}{0,90}${close}`,
      'giu',
    ),
    category: 'editorial',
    reason: 'Self-praise that nothing in the text shows.',
  },
  {
    triggers: ['passion', 'commitment', 'dedication'],
    pattern: new RegExp(
      String.raw`,?\s(?:and|with)\s+(?:a|an|its|our|their)\s+(?:real\s+|true\s+|genuine\s+|deep\s+|burning\s+|unwavering\s+|unrivalled\s+|relentless\s+|tireless\s+|steadfast\s+)?(?:passion|commitment|dedication)\s+(?:for|to)\s+(?:doing|making|delivering|excellence|quality|innovation|people|our|its|their|the\s+(?:future|community|planet)|helping|serving|providing|putting|creating|bringing)\b${words}{0,60}(?=\s*[,.;!?]|\s*$)`,
      'giu',
    ),
    category: 'editorial',
    reason: 'Self-praise that nothing in the text shows.',
  },
  {
    triggers: ['nothing'],
    pattern: new RegExp(
      String.raw`\swho\s+want(?:s|ed)?\s+nothing\s+more\s+than\s+(?:to\s+)?${words}{3,50}?(?=\s+(?:had|have|has|were|was|are|is|will|must|face|faced)\s|\s*[,.;!?]|\s*$)`,
      'giu',
    ),
    category: 'editorial',
    reason: 'Claims to know what people want, to set them against others.',
  },
  {
    triggers: ['time'],
    pattern: new RegExp(
      String.raw`,\s+by\s+which\s+(?:time|point)\s+${words}{3,50}?\s(?:may|might|will|could)\s+(?:well\s+|all\s+|long\s+)${words}{3,80}(?=\s*[.;!?]|\s*$)`,
      'giu',
    ),
    category: 'editorial',
    reason: 'A guess of the writer’s; nothing in the text supports it.',
  },
  {
    triggers: ['plain', 'truth', 'words'],
    pattern:
      /(?::|,|\s[—–])\s+(?:or,?\s+)?(?:in\s+plain\s+(?:english|language|words|terms)|to\s+tell\s+the\s+truth),\s+[^.!?“”"\d]{3,120}(?=\s*[.!?]|\s*$)/giu,
    category: 'editorial',
    reason: 'The writer retells the statement as a joke.',
  },
  {
    triggers: ['plainly', 'clearly', 'obviously', 'evidently', 'presumably', 'no'],
    pattern: new RegExp(
      String.raw`,\s+(?:since|because|as)\s+(?:the\s+)?${words}{2,40}?\s(?:plainly|clearly|obviously|evidently|presumably|no\s+doubt)\s+(?:hopes?|hoped|wants?|wanted|thinks?|thought|prefers?|preferred|fears?|feared|knows?|knew|believes?|believed|could\s*n[o’']t|does\s*n[o’']t|did\s*n[o’']t)\b${words}{0,80}(?=\s*[.;!?]|\s*$)`,
      'giu',
    ),
    category: 'insinuation',
    reason: 'Presumes a motive that nobody stated.',
  },
  {
    triggers: [
      'excuse',
      'crime',
      'result',
      'reason',
      'reward',
      'verdict',
      'answer',
      'solution',
      'upshot',
      'culprit',
      'catch',
      'remedy',
      'response',
      'price',
    ],
    pattern:
      /^["“]?(?:and\s+)?(?:his|her|their|its|the|our|my)\s+(?:(?:only|latest|official|lame|real|big|sole|usual)\s+)?(?:excuse|crime|result|reason|reward|verdict|answer|solution|upshot|culprit|catch|remedy|response|price)\?/giu,
    category: 'editorial',
    reason: 'Asks in order to answer; the answer alone is the report.',
  },
];

function find(segmented: Segmented): DraftPhrase[] {
  return clauses.flatMap(({ triggers, pattern, category, reason }) =>
    sentencesWith(segmented, triggers)
      .flatMap((sentence) => spansOf(pattern, sentence))
      .filter((span) => isWritersVoice(segmented, span))
      .map(({ start, end, match }) => {
        const lead = /^\s*/.exec(match[0])![0].length;
        return foundPhrase({ start: start + lead, end }, { category, reason, alternatives: [''], kind: 'cut', polarity: 'same' });
      }),
  );
}
