import type { DraftPhrase } from '../../contracts/draft.ts';
import type { Segmented } from '../../contracts/segmented.ts';
import { foundPhrase } from './found-phrase.ts';
import { matchesOf, type PatternGroup } from './pattern-groups.ts';
import type { PhraseRule } from './phrase-rule.ts';
import { isWritersVoice } from './sentences-with.ts';

/**
 * Openings with which the writer presses a statement on the reader: "It hardly needs saying that", "It beggars belief that", "There is no denying that".
 *
 * The statement stands without them, so they are left out; their "no" and "must" are the writer's emphasis and negate nothing.
 */
export const editorialFrames: PhraseRule = { name: 'editorial-frames', category: 'editorial', find };

const degree = String.raw`(?:(?:all\s+too|perhaps|surely|simply|frankly|truly|quite|rather|deeply|utterly|nothing\s+short\s+of|nothing\s+less\s+than|also|particularly|especially|little\s+short\s+of|hardly|scarcely|only|a|an|the|just|as|so|very)\s+){0,3}`;
const verdict =
  'telling|curious|galling|shameful|shocking|outrageous|scandalous|disgraceful|inexcusable|unforgivable|indefensible|astonishing|astounding|incredible|unbelievable|inconceivable|unthinkable|laughable|absurd|ludicrous|ridiculous|preposterous|farcical|heartening|gratifying|sickening|fitting|regrettable|deplorable|lamentable|sad|tragic|ironic|mystifying|baffling|bizarre|staggering|appalling|alarming|depressing|unconscionable|beyond\\s+belief|disgrace|scandal|outrage|tragedy|travesty|miracle|mercy|irony|pity|shame|indictment|surprising|surprise|coincidence|accident|wonder|mystery';

const frames: readonly (readonly [triggers: string, source: string])[] = [
  [
    'saying repeating stating stressing emphasising emphasizing remembering pointing said',
    String.raw`it\s+(?:(?:hardly|scarcely|barely|almost|surely)\s+)?(?:needs?|bears?|deserves?|merits?)\s+(?:saying|repeating|stating|stressing|emphasi[sz]ing|remembering|pointing\s+out|no\s+saying|to\s+be\s+said)`,
  ],
  [
    'said stressed remembered noted pointed emphasised emphasized forgotten',
    String.raw`it\s+(?:need|must|should|has\s+to|needs\s+to|ought\s+to)\s+(?:(?:hardly|scarcely|also|not|never)\s+)?be\s+(?:said|stressed|remembered|noted|pointed\s+out|emphasi[sz]ed|forgotten)`,
  ],
  [
    'beggars defies stretches strains boggles staggers passes',
    String.raw`it\s+(?:quite\s+|simply\s+|frankly\s+|almost\s+)?(?:beggars|defies|stretches|strains|boggles|staggers|passes)\s+(?:all\s+|every\s+)?(?:belief|credulity|logic|comprehension|reason|understanding|(?:the\s+)?imagination|the\s+mind|(?:common\s+)?sense)`,
  ],
  [
    'exaggeration overstatement understatement stretch hyperbole',
    String.raw`it\s+(?:is|was|would\s+be)\s+(?:no|hardly\s+an?|scarcely\s+an?|not\s+an)\s+(?:exaggeration|overstatement|understatement|stretch|hyperbole)\s+to\s+(?:say|claim|state|suggest)`,
  ],
  [
    'surprise wonder mystery coincidence accident',
    String.raw`it\s+(?:is|was|remains|seems)\s+(?:no|little|small)\s+(?:surprise|wonder|mystery|coincidence|accident)`,
  ],
  [verdict.replaceAll('|', ' ').replace('beyond\\s+belief', 'beyond'), String.raw`it\s+(?:is|was|remains)\s+${degree}(?:${verdict})`],
  [
    'doubt question denying disputing escaping getting mistaking hiding dodging',
    String.raw`(?:there\s+(?:is|was|can\s+be|could\s+be)|there['’]s)\s+(?:no|little|not\s+a\s+shred\s+of|hardly\s+any)\s+(?:doubt|question|denying|disputing|escaping\s+the\s+fact|getting\s+(?:away\s+from|around|round)\s+the\s+fact|mistaking\s+the\s+fact|hiding\s+the\s+fact|dodging\s+the\s+fact)`,
  ],
  [
    'clear certain plain undeniable indisputable doubt dispute question argument',
    String.raw`(?:what\s+(?:is|was)|what['’]s)\s+(?:(?:now|also|abundantly|perfectly|crystal)\s+)?(?:clear|certain|plain|undeniable|indisputable|beyond\s+(?:doubt|dispute|question|argument)|not\s+in\s+(?:doubt|dispute))\s+is`,
  ],
  [
    'surprised shocked fooled',
    String.raw`(?:nobody|no\s+one|no-one|few)\s+(?:should|would|could|will|can)\s+(?:have\s+been|be)\s+(?:surprised|shocked|fooled\s+into\s+forgetting)`,
  ],
  [
    'suffice forget mistake doubt words rest fool volumes',
    String.raw`(?:suffice\s+it\s+to\s+say|let\s+us\s+(?:not|never)\s+forget|let['’]s\s+not\s+forget|let\s+there\s+be\s+no\s+(?:doubt|mistake)|lest\s+(?:anyone|we|you|they)\s+forget|mark\s+my\s+words|rest\s+assured|any\s+fool\s+can\s+see|it\s+speaks\s+volumes)`,
  ],
];

/** Facts that the writer calls known to everybody; the statement is the writer's own either way. */
const openFacts = String.raw`it\s+(?:is|was|has\s+long\s+been|remains)\s+(?:no\s+(?:great\s+|real\s+)?secret|common\s+knowledge|hardly\s+(?:a\s+secret|news)|(?:plain|clear|obvious)\s+to\s+(?:all|everyone|anyone\s+[a-z\s]{3,30}?))(?:\s+(?:in|across|among|within|throughout|around|at|to)\s+(?:[a-z’'-]+\s+){0,4}?[a-z’'-]+)?`;

const groups: readonly PatternGroup[] = frames.map(([triggers, source]) => ({
  triggers: triggers.split(' '),
  pattern: new RegExp(String.raw`\b(?:${source})\s*,?\s+that\b`, 'gi'),
}));
const known: readonly PatternGroup[] = [
  { triggers: 'secret knowledge news plain clear obvious'.split(' '), pattern: new RegExp(String.raw`\b${openFacts}\s+that\b`, 'gi') },
];

function find(segmented: Segmented): DraftPhrase[] {
  return [
    ...matchesOf(segmented, groups).map((span) => ({ span, category: 'editorial' as const })),
    ...matchesOf(segmented, known).map((span) => ({ span, category: 'vague-attribution' as const })),
  ]
    .filter(({ span }) => isWritersVoice(segmented, span))
    .map(({ span, category }) =>
      foundPhrase(span, {
        category,
        reason: 'Presses the statement on the reader; it stands without these words.',
        alternatives: [''],
        polarity: 'same',
      }),
    );
}
