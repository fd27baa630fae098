import type { DraftPhrase } from '../../contracts/draft.ts';
import type { Segmented } from '../../contracts/segmented.ts';
import { foundPhrase } from './found-phrase.ts';
import type { PhraseRule } from './phrase-rule.ts';
import { isWritersVoice, sentencesWith, spansOf } from './sentences-with.ts';

/** Asides between commas that hint and report nothing: ", supposedly independent,", ", as usual in the visitors’ pocket,", ", if the gossip is to be believed". */
export const sneeringAsides: PhraseRule = { name: 'sneering-asides', category: 'insinuation', find };

const words = '[^,;:.!?“”"—–()]';
/** A comma that closes the aside goes with it; one that begins a clause of its own stays. */
const close = String.raw`(?:,|(?=\s*[.;!?]|\s*$))`;

const doubting = String.raw`(?:supposedly|ostensibly|allegedly\s+so|nominally|purportedly|theoretically|so-called|self-proclaimed|self-appointed|self-styled|conveniently|curiously|suspiciously|mysteriously|miraculously)\s+${words}{3,40}`;
const habitual = String.raw`(?:as\s+(?:usual|ever|always|per\s+usual|is\s+(?:his|her|its|their)\s+(?:wont|habit))|true\s+to\s+form|once\s+again|yet\s+again|of\s+course|naturally|no\s+doubt|doubtless|needless\s+to\s+say)\s*,?\s+(?:in|on|too|looking|keen|eager|quick|happy|more|less|busy|hiding|asleep|absent|late|slow|playing|nowhere|unable|unwilling|trying|with)\b${words}{2,60}`;
const never = String.raw`(?:never|not|no)\s+(?:shy|one|slow|backward|averse|afraid|known|a\s+(?:man|woman|party|company|government|club|team)|(?:exactly\s+)?(?:a\s+)?stranger|noted|famous|famed|a\s+stranger)\s+(?:about|to|in|for|at|who)\s+${words}{3,60}`;
const believed = String.raw`if\s+(?:the\s+)?${words}{2,40}\s(?:is|are)\s+(?:to\s+be\s+(?:believed|trusted)|anything\s+to\s+go\s+by|any\s+(?:guide|indication))`;
const stock = String.raw`(?:it\s+(?:seems|appears|would\s+seem|turns\s+out)|apparently|funnily\s+enough|strangely\s+enough|oddly\s+enough|curiously\s+enough|surprise,?\s+surprise|believe\s+it\s+or\s+not|would\s+you\s+believe(?:\s+it)?|if\s+you\s+(?:please|can\s+believe\s+it|will)|wait\s+for\s+it|you\s+guessed\s+it|lest\s+we\s+forget|to\s+put\s+it\s+mildly|to\s+say\s+the\s+least|dare\s+(?:we|one|I)\s+say(?:\s+it)?|let\s+us\s+not\s+forget|let['’]s\s+not\s+forget|mind\s+you|thank\s+(?:goodness|heavens?|god)|heaven\s+(?:help|forbid)\b${words}{0,20}|God\s+help\b${words}{0,20}|bless\s+(?:him|her|them)|poor\s+(?:thing|things|man|woman|lamb|lambs|dears?)|no\s+less|of\s+all\s+(?:people|places|things|days)|for\s+all\s+(?:its|his|her|their)\s+(?:bluster|talk|fine\s+words|promises|posturing|protestations|grand\s+words)${words}{0,30}|for\s+what\s+(?:it\s+is|it['’]s)\s+worth|in\s+(?:his|her|its|their)\s+(?:infinite\s+)?wisdom|not\s+(?:surprisingly|coincidentally)|not\s+that\s+(?:anyone|anybody|he|she|they|it|you)\b${words}{2,50}|which\s+(?:is\s+(?:rich|a\s+bit\s+rich|telling|no\s+surprise|no\s+coincidence|hardly\s+surprising|convenient|ironic)|says\s+it\s+all|speaks\s+volumes|tells\s+you\s+${words}{3,40}|beggars\s+belief|has\s+no\s+ideas\s+of\s+its\s+own|should\s+surprise\s+(?:nobody|no\s+one)))`;

const aside = new RegExp(String.raw`,\s+(?:and\s+|but\s+|though\s+)?(?:${doubting}|${habitual}|${never}|${believed})${close}`, 'gi');
const remark = new RegExp(String.raw`,\s+(?:and\s+|but\s+)?(?:${stock})${close}`, 'gi');
const mild = /^,\s+(?:it\s+(?:seems|appears|would)|apparently|mind|no\s+less|of\s+all|to\s+say|to\s+put)/i;

const asideTriggers =
  'supposedly ostensibly nominally purportedly theoretically called proclaimed appointed styled conveniently curiously suspiciously mysteriously miraculously usual ever always wont habit form again course naturally doubt doubtless say never not no if'.split(
    ' ',
  );
const remarkTriggers =
  'seems appears seem out apparently enough surprise believe please will wait guessed lest mildly least dare forget mind thank heaven god bless poor less all worth wisdom surprisingly coincidentally that which'.split(
    ' ',
  );

function find(segmented: Segmented): DraftPhrase[] {
  return [
    ...sentencesWith(segmented, asideTriggers).flatMap((sentence) => spansOf(aside, sentence)),
    ...sentencesWith(segmented, remarkTriggers).flatMap((sentence) => spansOf(remark, sentence)),
  ]
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
