import type { DraftPhrase } from '../../contracts/draft.ts';
import type { Segmented } from '../../contracts/segmented.ts';
import { foundPhrase } from './found-phrase.ts';
import type { PhraseRule } from './phrase-rule.ts';
import { allSentences, isWritersVoice } from './sentences-with.ts';

/**
 * Whole sentences in which the writer turns to the reader and tells nothing: "Funny, that.", "Workers have heard that one before.", "Voters will not be fooled."
 */
export const mockingSentences: PhraseRule = { name: 'mocking-sentences', category: 'editorial', find };

const public_ = String.raw`(?:the\s+|our\s+|his\s+|her\s+|their\s+)?(?:[a-z]+[\s-]){0,3}(?:voters|residents|taxpayers|readers|people|workers|public|country|nation|fans|patients|parents|families|locals|citizens|customers|tenants|commuters|motorists|drivers|pensioners|town|city|staff|students|farmers|investors|shareholders|viewers|users|americans|britons|ratepayers|constituents|supporters|neighbours|neighbors|members|community|communities)`;
const not = String.raw`(?:\s+not|n['’]t|\s+never)`;

/** The whole sentence, without its stop. */
const sneers = new RegExp(
  `^(?:${[
    // closed remarks
    String.raw`funny,?\s+(?:that|how)(?:\s+[a-z\s]{2,40})?`,
    String.raw`(?:pull|tell)\s+(?:me\s+)?(?:the\s+other\s+one|another(?:\s+one)?)(?:,.{0,30})?`,
    String.raw`(?:and\s+)?(?:just\s+|simply\s+)?(?:don['’]t|do\s+not)\s+(?:hold\s+your\s+breath|be\s+fooled|expect\s+miracles|bet\s+on\s+it|all\s+rush\s+at\s+once)`,
    String.raw`(?:you|one)\s+(?:really\s+|simply\s+|just\s+)?(?:could|can)(?:n['’]t|not)\s+make\s+(?:it|this|this\s+stuff)\s+up`,
    String.raw`(?:go\s+figure|enough\s+said|say\s+no\s+more|the\s+mind\s+boggles|words\s+fail(?:\s+(?:me|us))?|who\s+knew|how\s+(?:very\s+)?(?:convenient|nice|sweet|quaint|touching|generous)(?:\s+for\s+.{2,30})?|what\s+a\s+(?:surprise|shock|coincidence|joke|disgrace|shame|scandal|mess|shambles|farce|waste|hero|night|day|triumph)|surprise,?\s+surprise|lucky\s+(?:them|him|her|us|old\s+.{2,20})|nice\s+work\s+if\s+you\s+can\s+get\s+it|(?:there\s+are\s+)?no\s+prizes\s+for\s+guessing.{0,60}|make\s+of\s+that\s+what\s+you\s+will|draw\s+your\s+own\s+conclusions?|you\s+(?:be\s+the\s+judge|do\s+the\s+maths?)|(?:and\s+)?for\s+what|so\s+what|well,?\s+well(?:,?\s+well)?|fat\s+chance|as\s+if|if\s+only|shame\s+on\s+(?:them|him|her|you|us|it)|good\s+luck\s+with\s+that|spare\s+us.{0,40}|give\s+(?:us|me)\s+a\s+break|wake\s+up.{0,40}|join\s+the\s+dots|follow\s+the\s+money|dream\s+on|think\s+again|not\s+any\s?more|not\s+a\s+bit\s+of\s+it|good\s+riddance|about\s+time(?:,?\s+too)?|not\s+before\s+time|job\s+done|case\s+closed|the\s+irony|the\s+hypocrisy|the\s+rest\s+is\s+history)`,
    String.raw`(?:try|so)?\s*(?:telling|tell)\s+that\s+to\s+.{3,80}`,
    String.raw`so\s+much\s+for\s+[a-z]+(?:\s+[a-z]+){0,4}`,
    // the verdict that only a fool could miss
    String.raw`(?:only|none\s+but)\s+(?:a|an|the)\s+(?:most\s+)?(?:fool|idiot|cynic|zealot|ideologue|madman|liar|coward|true\s+believer|bureaucrat|politician|heartless|deluded|naive|gullible|wilfully)\b.{0,80}`,
    String.raw`(?:nobody|no\s+one|no-one|not\s+one\s+of\s+them|few)\s+(?:in\s+.{2,40}?\s+)?(?:voted|asked|signed\s+up|bargained|called)\s+for\s+.{2,40}`,
    String.raw`(?:everyone|everybody|anyone|all)\s+(?:in|on|at|with\s+(?:eyes|a\s+brain)|who\s+was\s+there).{0,40}?\s(?:could|can)\s+(?:plainly\s+|clearly\s+)?(?:see|tell|hear)\b.{0,60}`,
    // what the public feels and will do, as if it had spoken
    String.raw`${public_}\s+(?:(?:will|would|can|could|should|must|do|are|is|were|was)${not}\s+(?:be\s+)?(?:so\s+easily\s+|so\s+)?(?:fooled|forget|forgive|stand\s+for|stupid|buying\s+it|buy\s+it|taken\s+in|hoodwinked|impressed|amused|holding\s+their\s+breath|put\s+up\s+with|swallow|lie\s+down|tolerate)|won['’]t\s+(?:be\s+)?(?:fooled|forget|forgive|stand\s+for|buy|swallow)|(?:have|has|had)\s+(?:all\s+)?(?:heard|seen)\s+(?:that|this|it|them)\s+(?:one\s+|all\s+)*before|(?:have|has)\s+(?:(?:finally\s+)?had\s+enough|had\s+their\s+fill|suffered\s+(?:for\s+long\s+)?enough|been\s+(?:ignored|taken\s+for\s+granted|patient|fleeced|lied\s+to|betrayed)\s+(?:for\s+)?(?:long\s+enough|too\s+long|once\s+too\s+often))|(?:deserves?|deserved)\s+(?:so\s+much\s+|far\s+|much\s+|a\s+lot\s+)?(?:better|answers|more|an\s+apology|the\s+truth)|(?:can|could)\s+see\s+(?:right\s+|straight\s+)?through.{2,40}|(?:know|knows|knew)\s+(?:better|the\s+truth|who\s+is\s+to\s+blame|exactly.{0,30}))(?:\s+.{0,40})?`,
    String.raw`(?:it|this|that|they|he|she|we|you)\s+(?:is\s+)?(?:won['’]t|will\s+(?:not|never))\s+(?:get|hear|see)\s+(?:one|any|that)`,
    // guesswork and common sense
    String.raw`(?:how|why|what|who|whether|when|where)\s.{3,90}\s(?:is|was|remains)\s+(?:anyone|anybody)['’]s\s+guess`,
    String.raw`(?:your\s+guess\s+is\s+as\s+good\s+as\s+(?:mine|ours)|the\s+answer\s+is\s+(?:obvious|plain|clear|simple)|the\s+(?:conclusion|message|lesson|verdict|pattern|hypocrisy|irony)\s+(?:is|was|could\s+not\s+be)\s+(?:obvious|plain|clear(?:er)?|inescapable|unmistakable|breathtaking|staggering|lost\s+on\s+(?:nobody|no\s+one))|resistance,?(?:\s+it\s+seems,?)?\s+is\s+futile|money\s+talks|the\s+writing\s+is\s+on\s+the\s+wall|the\s+rot\s+has\s+set\s+in|something\s+(?:has\s+to|must)\s+(?:give|change)|enough\s+is\s+enough|heads\s+(?:must|should|will)\s+roll)`,
    String.raw`the\s+(?:numbers|figures|statistics|facts|results|record|evidence)\s+(?:(?:tell|tells|told)\s+(?:an?\s+)?(?:[a-z]+\s+)?(?:story|tale)|(?:paint|paints)\s+(?:an?\s+)(?:[a-z]+\s+)?picture|speaks?\s+for\s+(?:themselves|itself)|(?:do\s+not|don['’]t|never)\s+lie|(?:is|are)\s+(?:damning|stark|shocking|grim|sobering|there\s+for\s+all\s+to\s+see))`,
    String.raw`(?:it|this|that|saturday|sunday|monday|tuesday|wednesday|thursday|friday)\s+(?:is|was|will\s+be|will\s+go\s+down\s+as)\s+(?:indeed\s+|truly\s+|surely\s+)?an?\s+(?:dark|black|sad|bleak|grim|shameful|proud|great|glorious|historic|bitter|terrible|momentous)\s+(?:day|night|hour|moment|week|chapter)\s+for\s+.{3,50}`,
    String.raw`it\s+is\s+(?:(?:always|once\s+again|yet\s+again|as\s+ever|as\s+usual)\s+)?.{3,50}?\s+(?:who|that)\s+(?:(?:will|must|have\s+to|has\s+to|are|is)\s+)?(?:(?:once\s+again|yet\s+again|always)\s+)?(?:pay|pays|paying|suffer|suffers|suffering|foot|bear|lose\s+out|left\s+to\s+pick\s+up|picking\s+up)\s*(?:the\s+(?:price|bill|cost|tab|brunt|consequences|pieces))?`,
    String.raw`.{3,40}\s(?:could|needs?|deserves?)\s+(?:use|do\s+with)?\s*(?:a\s+few\s+)?more\s+(?:people\s+|leaders\s+|men\s+|women\s+|.{3,15}\s+)?like\s+(?:him|her|them|it|this)`,
    String.raw`.{3,60}\s(?:only\s+(?:have|has)\s+(?:themselves|himself|herself|itself)\s+to\s+blame|should\s+be\s+(?:thoroughly\s+|deeply\s+)?ashamed(?:\s+of\s+(?:themselves|himself|herself|itself))?|should\s+hang\s+(?:his|her|its|their)\s+heads?(?:\s+in\s+shame)?|has\s+a\s+lot\s+to\s+answer\s+for|ha(?:s|ve)\s+been\s+(?:given|handed)\s+a\s+free\s+(?:pass|ride)|ha(?:s|ve)\s+given\s+.{2,30}\s+a\s+free\s+(?:pass|ride))`,
  ].join('|')})[.!?…]*["”’)]*$`,
  'i',
);
const opening =
  /^(?:only|none|nobody|no|not|few|every|any|all|funny|pull|tell|try|so|and|just|simply|don|do|you|one|go|enough|say|the|words|who|how|what|why|when|where|whether|surprise|lucky|nice|there|make|draw|for|well|fat|as|if|shame|good|spare|give|wake|join|follow|dream|think|about|job|case|your|resistance|money|something|heads|it|this|that|they|he|she|we|[a-z]+day)/i;

/** A longer sentence says more than a sneer. */
const longest = 140;

function find(segmented: Segmented): DraftPhrase[] {
  return allSentences(segmented)
    .filter(({ sentence, text }) => sentence.kind === 'sentence' && text.length <= longest && mayBe(text) && sneers.test(text.trim()))
    .map(({ sentence }) => ({ start: sentence.start, end: sentence.end }))
    .filter((span) => isWritersVoice(segmented, span))
    .map((span) => foundPhrase(span, { category: 'editorial', reason: 'A remark to the reader that tells no fact.', alternatives: [''] }));
}

/** Cheap: most sentences hold a figure or a quotation mark, and those are no sneers. */
function mayBe(text: string): boolean {
  return !/["“”\d]/.test(text) && (opening.test(text) || endings.test(text));
}

const endings =
  /\b(?:fooled|forget|forgive|before|enough|better|answers|apology|truth|blame|more|like\s+(?:him|her|them|it|this)|ashamed|shame|for|pass|ride|long|often|swallow|stupid|impressed|amused|it)[.!?]*$/i;
