import type { DraftPhrase } from '../../contracts/draft.ts';
import type { Segmented } from '../../contracts/segmented.ts';
import { foundPhrase } from './found-phrase.ts';
import { matchesOf, type PatternGroup } from './pattern-groups.ts';
import type { PhraseRule } from './phrase-rule.ts';
import { isWritersVoice } from './sentences-with.ts';

/** Asides between commas that hint and report nothing: ", supposedly independent,", ", as usual in the visitors’ pocket,", ", if the gossip is to be believed". */
export const sneeringAsides: PhraseRule = { name: 'sneering-asides', category: 'insinuation', find };

const words = '[^,;:.!?“”"—–()]';
/** A comma that closes the aside goes with it; one that begins a clause of its own stays. */
const close = String.raw`(?:,|(?=\s*[.;!?]|\s*$))`;

const doubting = String.raw`(?:supposedly|ostensibly|allegedly\s+so|nominally|purportedly|theoretically|so-called|self-proclaimed|self-appointed|self-styled|conveniently|curiously|suspiciously|mysteriously|miraculously)\s+${words}{3,40}`;
const habitual = String.raw`(?:as\s+(?:usual|ever|always|per\s+usual|is\s+(?:his|her|its|their)\s+(?:wont|habit))|true\s+to\s+form|once\s+again|yet\s+again|of\s+course|naturally|no\s+doubt|doubtless|needless\s+to\s+say)\s*,?\s+(?:in|on|too|looking|keen|eager|quick|happy|more|less|busy|hiding|asleep|absent|late|slow|playing|nowhere|unable|unwilling|trying|with)\b${words}{2,60}`;
const never = String.raw`(?:never|not|no)\s+(?:shy|one|slow|backward|averse|afraid|known|a\s+(?:man|woman|party|company|government|club|team)|(?:exactly\s+)?(?:a\s+)?stranger|noted|famous|famed|a\s+stranger)\s+(?:about|to|in|for|at|who)\s+${words}{3,60}`;
const believed = String.raw`if\s+(?:the\s+)?${words}{2,40}\s(?:is|are)\s+(?:to\s+be\s+(?:believed|trusted)|anything\s+to\s+go\s+by|any\s+(?:guide|indication))`;
const opening = String.raw`,\s+(?:and\s+|but\s+|though\s+)?`;
const asidesBy = (source: string, triggers: string, isBehindComma = true): PatternGroup => ({
  triggers: triggers.split(' '),
  pattern: new RegExp(`${opening}(?:${source})${close}`, 'gi'),
  isBehindComma,
});

const groups: readonly PatternGroup[] = [
  asidesBy(
    doubting,
    'supposedly ostensibly allegedly nominally purportedly theoretically so self conveniently curiously suspiciously mysteriously miraculously',
  ),
  asidesBy(habitual, 'as true once yet of naturally no doubtless needless'),
  asidesBy(
    never,
    'shy slow backward averse afraid known stranger noted famous famed man woman party company government club team one',
    false,
  ),
  asidesBy(believed, 'believed trusted go guide indication', false),
  asidesBy(
    String.raw`it\s+(?:seems|appears|would\s+seem|turns\s+out)|apparently|to\s+put\s+it\s+mildly|to\s+say\s+the\s+least|no\s+less|mind\s+you`,
    'seems appears seem turns apparently mildly least less mind',
    false,
  ),
  asidesBy(
    String.raw`(?:funnily|strangely|oddly|curiously)\s+enough|not\s+(?:surprisingly|coincidentally)|surprise,?\s+surprise`,
    'enough surprisingly coincidentally surprise',
    false,
  ),
  asidesBy(
    String.raw`believe\s+it\s+or\s+not|would\s+you\s+believe(?:\s+it)?|if\s+you\s+(?:please|can\s+believe\s+it|will)|wait\s+for\s+it|you\s+guessed\s+it|lest\s+we\s+forget|dare\s+(?:we|one|I)\s+say(?:\s+it)?|let\s+us\s+not\s+forget|let['’]s\s+not\s+forget`,
    'believe please will wait guessed lest dare forget',
    false,
  ),
  asidesBy(
    String.raw`thank\s+(?:goodness|heavens?|god)|heaven\s+(?:help|forbid)\b${words}{0,20}|God\s+help\b${words}{0,20}|bless\s+(?:him|her|them)|poor\s+(?:thing|things|man|woman|lamb|lambs|dears?)`,
    'thank heaven god bless poor',
  ),
  asidesBy(
    String.raw`of\s+all\s+(?:people|places|things|days)|for\s+all\s+(?:its|his|her|their)\s+(?:bluster|talk|fine\s+words|promises|posturing|protestations|grand\s+words)${words}{0,30}|not\s+that\s+(?:anyone|anybody|he|she|they|it|you)\b${words}{2,50}`,
    'of for not',
  ),
  asidesBy(String.raw`for\s+what\s+(?:it\s+is|it['’]s)\s+worth|in\s+(?:his|her|its|their)\s+(?:infinite\s+)?wisdom`, 'worth wisdom', false),
  asidesBy(
    String.raw`which\s+(?:is\s+(?:rich|a\s+bit\s+rich|telling|no\s+surprise|no\s+coincidence|hardly\s+surprising|convenient|ironic)|says\s+it\s+all|speaks\s+volumes|tells\s+you\s+${words}{3,40}|beggars\s+belief|has\s+no\s+ideas\s+of\s+its\s+own|should\s+surprise\s+(?:nobody|no\s+one))`,
    'rich telling surprise coincidence surprising convenient ironic all volumes tells belief ideas',
    false,
  ),
];
const mild = /^,\s+(?:and\s+)?(?:it\s+(?:seems|appears|would|turns)|apparently|mind|no\s+less|of\s+all|to\s+say|to\s+put)/i;

function find(segmented: Segmented): DraftPhrase[] {
  return matchesOf(segmented, groups)
    .filter((span) => isWritersVoice(segmented, span))
    .map(({ start, end, match }) =>
      foundPhrase(
        { start, end },
        {
          category: 'insinuation',
          leans: 'against',
          strength: mild.test(match[0]) ? 'arguable' : 'clear',
          reason: 'An aside that hints and reports nothing.',
          alternatives: [''],
        },
      ),
    );
}
