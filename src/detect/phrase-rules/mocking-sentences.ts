import type { DraftPhrase } from '../../contracts/draft.ts';
import type { Segmented } from '../../contracts/segmented.ts';
import { foundPhrase } from './found-phrase.ts';
import type { PatternGroup } from './pattern-groups.ts';
import type { PhraseRule } from './phrase-rule.ts';
import { allSentences, isWritersVoice, sentencesWith } from './sentences-with.ts';

/**
 * Whole sentences in which the writer turns to the reader and tells nothing: "Funny, that.", "Workers have heard that one before.", "Voters will not be fooled."
 */
export const mockingSentences: PhraseRule = { name: 'mocking-sentences', category: 'editorial', find };

const public_ = String.raw`(?:the\s+|our\s+|his\s+|her\s+|their\s+)?(?:[a-z]+[\s-]){0,3}(?:voters|residents|taxpayers|readers|people|workers|public|country|nation|fans|patients|parents|families|locals|citizens|customers|tenants|commuters|motorists|drivers|pensioners|town|city|staff|students|farmers|investors|shareholders|viewers|users|americans|britons|ratepayers|constituents|supporters|neighbours|neighbors|members|community|communities)`;
const not = String.raw`(?:\s+not|n['’]t|\s+never)`;

/** Remarks to the letter, in lower case and without marks. */
const remarks = new Set(
  'go figure|enough said|say no more|the mind boggles|who knew|surprise surprise|nice work if you can get it|make of that what you will|draw your own conclusions|draw your own conclusion|you be the judge|you do the math|you do the maths|for what|and for what|so what|well well|well well well|fat chance|as if|if only|good luck with that|give us a break|give me a break|join the dots|follow the money|dream on|think again|not any more|not anymore|not a bit of it|good riddance|about time|about time too|not before time|job done|case closed|the irony|the hypocrisy|the rest is history'.split(
    '|',
  ),
);

/** Whole sentences without their stop, each behind words without which it cannot be. */
const sneers: readonly (readonly [triggers: string, source: string])[] = [
  ['funny', String.raw`funny,?\s+(?:that|how)(?:\s+[a-z\s]{2,40})?`],
  ['pull tell', String.raw`(?:pull|tell)\s+(?:me\s+)?(?:the\s+other\s+one|another(?:\s+one)?)(?:,.{0,30})?`],
  [
    'breath fooled miracles bet rush',
    String.raw`(?:and\s+)?(?:just\s+|simply\s+)?(?:don['’]t|do\s+not)\s+(?:hold\s+your\s+breath|be\s+fooled|expect\s+miracles|bet\s+on\s+it|all\s+rush\s+at\s+once)`,
  ],
  [
    "couldn't can't cannot can could",
    String.raw`(?:you|one)\s+(?:really\s+|simply\s+|just\s+)?(?:could|can)(?:n['’]t|not)\s+make\s+(?:it|this|this\s+stuff)\s+up`,
  ],
  ['telling tell', String.raw`(?:try|so)?\s*(?:telling|tell)\s+that\s+to\s+.{3,80}`],
  ['much', String.raw`so\s+much\s+for\s+[a-z]+(?:\s+[a-z]+){0,4}`],
  [
    'fool idiot cynic zealot ideologue madman liar coward believer bureaucrat politician heartless deluded naive gullible wilfully',
    String.raw`(?:only|none\s+but)\s+(?:a|an|the)\s+(?:most\s+)?(?:fool|idiot|cynic|zealot|ideologue|madman|liar|coward|true\s+believer|bureaucrat|politician|heartless|deluded|naive|gullible|wilfully)\b.{0,80}`,
  ],
  [
    'voted asked signed bargained called',
    String.raw`(?:nobody|no\s+one|no-one|not\s+one\s+of\s+them|few)\s+(?:in\s+.{2,40}?\s+)?(?:voted|asked|signed\s+up|bargained|called)\s+for\s+.{2,40}`,
  ],
  [
    'everyone everybody anyone',
    String.raw`(?:everyone|everybody|anyone|all)\s+(?:in|on|at|with\s+(?:eyes|a\s+brain)|who\s+was\s+there).{0,40}?\s(?:could|can)\s+(?:plainly\s+|clearly\s+)?(?:see|tell|hear)\b.{0,60}`,
  ],
  [
    'fooled forget forgive stand stupid buying buy taken hoodwinked impressed amused breath swallow lie tolerate put before enough fill often long deserve deserves deserved through better truth blame exactly',
    String.raw`${public_}\s+(?:(?:will|would|can|could|should|must|do|are|is|were|was)${not}\s+(?:be\s+)?(?:so\s+easily\s+|so\s+)?(?:fooled|forget|forgive|stand\s+for|stupid|buying\s+it|buy\s+it|taken\s+in|hoodwinked|impressed|amused|holding\s+their\s+breath|put\s+up\s+with|swallow|lie\s+down|tolerate)|won['’]t\s+(?:be\s+)?(?:fooled|forget|forgive|stand\s+for|buy|swallow)|(?:have|has|had)\s+(?:all\s+)?(?:heard|seen)\s+(?:that|this|it|them)\s+(?:one\s+|all\s+)*before|(?:have|has)\s+(?:(?:finally\s+)?had\s+enough|had\s+their\s+fill|suffered\s+(?:for\s+long\s+)?enough|been\s+(?:ignored|taken\s+for\s+granted|patient|fleeced|lied\s+to|betrayed)\s+(?:for\s+)?(?:long\s+enough|too\s+long|once\s+too\s+often))|(?:deserves?|deserved)\s+(?:so\s+much\s+|far\s+|much\s+|a\s+lot\s+)?(?:better|answers|more|an\s+apology|the\s+truth)|(?:can|could)\s+see\s+(?:right\s+|straight\s+)?through.{2,40}|(?:know|knows|knew)\s+(?:better|the\s+truth|who\s+is\s+to\s+blame|exactly.{0,30}))(?:\s+.{0,40})?`,
  ],
  [
    'one any that',
    String.raw`(?:it|this|that|they|he|she|we|you)\s+(?:is\s+)?(?:won['’]t|will\s+(?:not|never))\s+(?:get|hear|see)\s+(?:one|any|that)`,
  ],
  ['guess', String.raw`(?:how|why|what|who|whether|when|where)\s.{3,90}\s(?:is|was|remains)\s+(?:anyone|anybody)['’]s\s+guess`],
  [
    'guess answer conclusion message lesson verdict pattern hypocrisy irony futile talks wall rot something enough roll',
    String.raw`(?:your\s+guess\s+is\s+as\s+good\s+as\s+(?:mine|ours)|the\s+answer\s+is\s+(?:obvious|plain|clear|simple)|the\s+(?:conclusion|message|lesson|verdict|pattern|hypocrisy|irony)\s+(?:is|was|could\s+not\s+be)\s+(?:obvious|plain|clear(?:er)?|inescapable|unmistakable|breathtaking|staggering|lost\s+on\s+(?:nobody|no\s+one))|resistance,?(?:\s+it\s+seems,?)?\s+is\s+futile|money\s+talks|the\s+writing\s+is\s+on\s+the\s+wall|the\s+rot\s+has\s+set\s+in|something\s+(?:has\s+to|must)\s+(?:give|change)|enough\s+is\s+enough|heads\s+(?:must|should|will)\s+roll)`,
  ],
  [
    'numbers figures statistics facts results record evidence',
    String.raw`the\s+(?:numbers|figures|statistics|facts|results|record|evidence)\s+(?:(?:tell|tells|told)\s+(?:an?\s+)?(?:[a-z]+\s+)?(?:story|tale)|(?:paint|paints)\s+(?:an?\s+)(?:[a-z]+\s+)?picture|speaks?\s+for\s+(?:themselves|itself)|(?:do\s+not|don['’]t|never)\s+lie|(?:is|are)\s+(?:damning|stark|shocking|grim|sobering|there\s+for\s+all\s+to\s+see))`,
  ],
  [
    'day night hour moment week chapter',
    String.raw`(?:it|this|that|saturday|sunday|monday|tuesday|wednesday|thursday|friday)\s+(?:is|was|will\s+be|will\s+go\s+down\s+as)\s+(?:indeed\s+|truly\s+|surely\s+)?an?\s+(?:dark|black|sad|bleak|grim|shameful|proud|great|glorious|historic|bitter|terrible|momentous)\s+(?:day|night|hour|moment|week|chapter)\s+for\s+.{3,50}`,
  ],
  [
    'pay pays paying suffer suffers suffering foot bear lose left picking',
    String.raw`it\s+is\s+(?:(?:always|once\s+again|yet\s+again|as\s+ever|as\s+usual)\s+)?.{3,50}?\s+(?:who|that)\s+(?:(?:will|must|have\s+to|has\s+to|are|is)\s+)?(?:(?:once\s+again|yet\s+again|always)\s+)?(?:pay|pays|paying|suffer|suffers|suffering|foot|bear|lose\s+out|left\s+to\s+pick\s+up|picking\s+up)\s*(?:the\s+(?:price|bill|cost|tab|brunt|consequences|pieces))?`,
  ],
  [
    'like',
    String.raw`.{3,40}\s(?:could|needs?|deserves?)\s+(?:use|do\s+with)?\s*(?:a\s+few\s+)?more\s+(?:people\s+|leaders\s+|men\s+|women\s+|.{3,15}\s+)?like\s+(?:him|her|them|it|this)`,
  ],
  [
    'blame ashamed heads head answer free',
    String.raw`.{3,60}\s(?:only\s+(?:have|has)\s+(?:themselves|himself|herself|itself)\s+to\s+blame|should\s+be\s+(?:thoroughly\s+|deeply\s+)?ashamed(?:\s+of\s+(?:themselves|himself|herself|itself))?|should\s+hang\s+(?:his|her|its|their)\s+heads?(?:\s+in\s+shame)?|has\s+a\s+lot\s+to\s+answer\s+for|ha(?:s|ve)\s+been\s+(?:given|handed)\s+a\s+free\s+(?:pass|ride)|ha(?:s|ve)\s+given\s+.{2,30}\s+a\s+free\s+(?:pass|ride))`,
  ],
  [
    'convenient nice sweet quaint touching generous',
    String.raw`how\s+(?:very\s+)?(?:convenient|nice|sweet|quaint|touching|generous)(?:\s+for\s+.{2,30})?`,
  ],
  ['what', String.raw`what\s+a\s+(?:surprise|shock|coincidence|joke|disgrace|shame|scandal|mess|shambles|farce|waste|hero|triumph)`],
  [
    'prizes lucky shame spare wake fail',
    String.raw`(?:there\s+are\s+)?no\s+prizes\s+for\s+guessing.{0,60}|lucky\s+(?:them|him|her|us|old\s+.{2,20})|shame\s+on\s+(?:them|him|her|you|us|it)|spare\s+us.{0,40}|wake\s+up.{0,40}|words\s+fail(?:\s+(?:me|us))?`,
  ],
];
const groups: readonly PatternGroup[] = sneers.map(([triggers, source]) => ({
  triggers: triggers.split(' '),
  pattern: new RegExp(`^\\s*(?:${source})[.!?…]*["”’)]*\\s*$`, 'gi'),
}));

/** A longer sentence says more than a sneer; one with a figure or a quotation tells something. */
const longest = 140;
const isTelling = /["“”\d]/;

function find(segmented: Segmented): DraftPhrase[] {
  const closed = allSentences(segmented).filter(
    ({ text }) =>
      text.length < 40 &&
      remarks.has(
        text
          .toLowerCase()
          .replace(/[^a-z\s]/g, '')
          .trim(),
      ),
  );
  const mocking = groups.flatMap(({ triggers, pattern }) =>
    sentencesWith(segmented, triggers).filter(
      ({ sentence, text }) => sentence.kind === 'sentence' && text.length <= longest && !isTelling.test(text) && text.search(pattern) >= 0,
    ),
  );
  return [...new Set([...closed, ...mocking].map(({ sentence }) => sentence))]
    .filter((sentence) => sentence.kind === 'sentence' && isWritersVoice(segmented, sentence))
    .map(({ start, end }) =>
      foundPhrase({ start, end }, { category: 'editorial', reason: 'A remark to the reader that tells no fact.', alternatives: [''] }),
    );
}
