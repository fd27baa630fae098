import type { DraftPhrase } from '../../contracts/draft.ts';
import type { Segmented } from '../../contracts/segmented.ts';
import { foundPhrase } from './found-phrase.ts';
import { matchesOf, type PatternGroup } from './pattern-groups.ts';
import type { PhraseRule } from './phrase-rule.ts';
import { isWritersVoice } from './sentences-with.ts';

/**
 * Endings in which a report turns into a verdict: ", putting profits before people", ", a sum that speaks volumes", " in a move that sends a chilling message".
 *
 * What they add is a judgement, so they are left out; one that holds a figure is left to the writer, since a fact may hang on it.
 */
export const verdictTails: PhraseRule = { name: 'verdict-tails', category: 'editorial', find };

const rest = '[^,;:.!?“”"—–]{0,90}';
const near = String.raw`[^,;:.!?“”"—–]{1,50}?\s`;

/** What a participle makes of the event, by its first word. */
const participles: Readonly<Record<string, string>> = {
  putting: String.raw`${near}(?:before|above|ahead\s+of)\s`,
  turning: String.raw`${near}into\s+(?:an?\s+)?(?:[a-z-]+\s+)?(?:mayhem|chaos|circus|farce|nightmare|laughing\s+stock|joke|shambles|battlefield|bloodbath|mockery|pantomime|soap\s+opera|disaster|war\s+zone|wasteland|playground|cash\s+(?:cow|machine)|political\s+football)`,
  handing: String.raw`(?:${near})?(?:victory|defeat|blow|hope|lifeline|gift|win|triumph|humiliation|propaganda|snub|rebuke|reprieve)\b`,
  dealing: String.raw`(?:${near})?(?:blow|defeat|humiliation|setback)\b`,
  sending: String.raw`(?:an?\s+)?(?:[a-z-]+\s+){0,2}(?:message|signal|warning|shock\s*waves|shivers|ripples|tremors|chill)\b`,
  sparking: String.raw`(?:[a-z-]+\s+){0,2}(?:fury|uproar|hysteria)\b`,
  making: String.raw`(?:a\s+(?:complete\s+|total\s+)?(?:mockery|laughing\s+stock)\s+of|good\s+on|short\s+work\s+of|fools\s+of|history)\b`,
  proving: String.raw`(?:once\s+again|yet\s+again|once\s+and\s+for\s+all|beyond\s+(?:doubt|question)|that\s+(?:nothing|nobody|some|money))\b`,
  showing: String.raw`(?:(?:scant|little|no|utter|total|complete|flagrant|shameless|once\s+again|yet\s+again|remarkable|true|great|extraordinary|exemplary)\s+(?:regard|respect|contempt|disregard|disdain|courage|restraint|leadership|mercy|heart|shame|remorse|concern|class|grit|character)|once\s+again|yet\s+again)\b`,
  bringing: String.raw`(?:shame|disgrace|ruin|misery|joy|much-needed|welcome)\b`,
  plunging: String.raw`${near}into\s+(?:[a-z-]+\s+)?(?:chaos|crisis|turmoil|darkness|disarray|misery|uncertainty|despair)\b`,
  throwing: String.raw`${near}(?:under\s+the\s+bus|to\s+the\s+(?:wolves|lions|dogs)|into\s+(?:chaos|doubt|turmoil|disarray)|on(?:to)?\s+the\s+scrap\s*heap)\b`,
  leaving: String.raw`${near}(?:in\s+(?:tatters|ruins|limbo|the\s+lurch|despair|disarray|the\s+dust)|reeling|fuming|furious|red-faced|high\s+and\s+dry|out\s+in\s+the\s+cold|to\s+pick\s+up\s+the\s+(?:pieces|bill|tab)|to\s+foot\s+the\s+bill|with\s+egg\s+on|to\s+rot|speechless)\b`,
  adding: String.raw`(?:insult\s+to\s+(?:the\s+)?injury|fuel\s+to\s+the\s+(?:fire|flames))\b`,
  rubbing: String.raw`salt\s+in`,
  pouring: String.raw`(?:fuel|petrol|gasoline|oil|salt|cold\s+water)\s+(?:on|in|over)`,
  riding: String.raw`roughshod\s+over`,
  flying: String.raw`in\s+the\s+face\s+of`,
  dashing: String.raw`(?:the\s+)?hopes\b`,
  raising: String.raw`(?:more\s+than\s+a\s+few\s+|many\s+|some\s+)?eyebrows\b`,
  ushering: String.raw`in\s+(?:an?\s+)?(?:new|bold|bright|exciting|golden)\b`,
  marking: String.raw`(?:the\s+dawn|a\s+(?:bold|exciting|bright|proud|historic|triumphant|shameful|dark|new\s+(?:dawn|era|low)))\b`,
  setting: String.raw`(?:a|the)\s+(?:new\s+)?(?:gold\s+standard|benchmark|bar|standard\s+for)\b`,
  cementing: String.raw`(?:its|his|her|their)\s`,
  underlining: String.raw`(?:its|his|her|their|once\s+again|the\s+(?:folly|hypocrisy|absurdity|arrogance|brilliance))\s`,
  underscoring: String.raw`(?:its|his|her|their|once\s+again|the\s+(?:folly|hypocrisy|absurdity|arrogance|brilliance))\s`,
  creating: String.raw`(?:an?\s+)?(?:[a-z-]+\s+)?(?:unrivall?ed|unparalleled|world-class|leading|unbeatable|true|global)\b`,
};
/** Verbs of harm and of rescue whose object is a people or a public. */
const harms =
  'hammering|fleecing|betraying|abandoning|robbing|punishing|bullying|insulting|humiliating|rewarding|trampling|silencing|short-changing|cheating|terrorising|terrorizing|squeezing|crucifying|clobbering|penalising|penalizing|victimising|victimizing';
const victims =
  'families|savers|pensioners|taxpayers|drivers|motorists|workers|voters|patients|residents|tenants|landlords|parents|children|communities|people|customers|passengers|commuters|businesses|homeowners|farmers|students|women|men|citizens|savers|shoppers|families|neighbours|neighbors|fans';

const ending = String.raw`${rest}(?:,(?=\s+(?:and|but|after|before|as|when|while|he|she|it|they)\b)|(?=\s*[.;!?]|\s*$))`;
const adverbs = String.raw`,\s+(?:thereby\s+|thus\s+|once\s+again\s+|effectively\s+)?`;
const tails: readonly PatternGroup[] = [
  ...Object.entries(participles).map(([first, then]) => ({
    triggers: [first],
    pattern: new RegExp(`${adverbs}${first}\\s+(?:${then})${ending}`, 'gi'),
    isBehindComma: true,
  })),
  {
    triggers: harms.split('|'),
    pattern: new RegExp(String.raw`${adverbs}(?:${harms})\s+(?:[a-z’'-]+\s+){0,3}(?:${victims})\b${ending}`, 'gi'),
    isBehindComma: true,
  },
];

const things =
  'move|sum|decision|step|figure|claim|gesture|prospect|price|stance|plan|remark|choice|outcome|result|verdict|ruling|policy|deal|record|performance|fact|detail|milestone|achievement|development|scene|spectacle|silence|omission|admission|response|reply|excuse|promise|scheme|display|act|show|tactic|strategy|ploy|stunt|statement|approach|concession|number|reminder|testament|slap|blow|insult|day';
const apposed = new RegExp(
  String.raw`,\s+(?:an?|the|yet\s+another|another|in\s+an?)\s+(?:[a-z’'-]+\s+){0,2}(?:${things})\s+(?:(?:that|which)\s+(?:(?:will|would|can|could|should|must|has|have|is|was|are)\s+)?(?:(?:surely|only|no\s+doubt|already|rightly|deeply|frankly|really|simply|clearly)\s+)?(?:speaks?\s+volumes|spoke\s+volumes|beggars?\s+belief|def(?:y|ies)\s+(?:belief|logic|reason)|raises?\s+(?:eyebrows|more\s+questions)|raised\s+eyebrows|says\s+it\s+all|said\s+it\s+all|haunts?|shames?|stinks?|reeks?|smacks?|infuriat(?:e|ed|es)|enrag(?:e|ed|es)|delight(?:ed|s)?|horrif(?:y|ied|ies)|disgust(?:s|ed)?|poised\s+to|set\s+to\s+(?:transform|revolutioni[sz]e|shake|change)|bound\s+to|going\s+to\s+(?:haunt|hurt|cost)|transforms?|revolutioni[sz]es?|come\s+back\s+to\s+haunt|go\s+down\s+in|sends?\s+an?|sent\s+an?|tells?\s+you|t(?:ells|old)\s+(?:its|their)\s+own\s+story)|(?:on|in|along)\s+(?:its|their|his|her|the)\s+(?:[a-z’'-]+\s+){0,2}(?:journey|path\s+to|road\s+to|march\s+towards?))${rest},?`,
  'gi',
);
const inAMove = new RegExp(
  String.raw`,?\s+in\s+(?:an?|the|what\s+(?:is|was)\s+(?:surely\s+)?an?)\s+(?:[a-z’'-]+\s+){0,2}(?:${things}|operation|raid|crackdown|speech)\s+(?:that|which)\s+(?:(?:will|would|could|should|has|have)\s+)?(?:sends?|sent|delivers?|delivered|shocks?|shocked|stuns?|stunned|delights?|delighted|infuriates?|infuriated|enrages?|enraged|outrages?|outraged|horrifies|horrified|appalls?|appalled|reeks?|reeked|smacks?|smacked|beggars|defies|embarrasses|shames?|rewards?|punishes)\b${rest}(?:,(?=\s+(?:and|but|after|before|as|when|while|he|she|it|they)\b)|(?=\s*[.;!?]|\s*$))`,
  'gi',
);
const withAdverb =
  /,\s+with\s+[^,;:.!?“”"—–]{2,50}?\s(?:bravely|heroically|valiantly|shamefully|stubbornly|cravenly|shamelessly|meekly|gallantly|defiantly|cynically|rightly|wrongly|predictably)\s+[a-z]+ing\b[^,;:.!?“”"—–]{0,60}(?:,(?=\s+(?:and|but)\b)|(?=\s*[.;!?]|\s*$))/gi;
const whatever =
  /,\s+(?:whatever|no\s+matter(?:\s+what)?|regardless\s+of|heedless\s+of|and\s+hang|and\s+damn|never\s+mind)\s+the\s+(?:[a-z]+\s+)?(?:cost|price|consequences|damage|pain|misery|harm)\b[^,;:.!?“”"—–]{0,70}(?:,(?=\s+(?:and|but)\b)|(?=\s*[.;!?]|\s*$))/gi;

const groups: readonly PatternGroup[] = [
  ...tails,
  {
    triggers:
      'speaks spoke beggars defy defies eyebrows all haunt haunts shame shames stinks reeks smacks infuriate infuriated infuriates enrage enraged enrages delight delighted delights horrify horrified horrifies disgusts disgusted poised set bound going transform transforms revolutionise revolutionize revolutionises revolutionizes haunt down sends sent tells told questions journey path road march'.split(
        ' ',
      ),
    pattern: apposed,
  },
  {
    triggers:
      'sends sent delivers delivered shocks shocked stuns stunned delights delighted infuriates infuriated enrages enraged outrages outraged horrifies horrified appals appalls appalled reeks reeked smacks smacked beggars defies embarrasses shames shame rewards punishes'.split(
        ' ',
      ),
    pattern: inAMove,
  },
  { triggers: ['with'], pattern: withAdverb, isBehindComma: true },
  { triggers: ['whatever', 'matter', 'regardless', 'heedless', 'hang', 'damn', 'mind'], pattern: whatever, isBehindComma: true },
];

function find(segmented: Segmented): DraftPhrase[] {
  return matchesOf(segmented, groups)
    .map(({ start, end, match }) => ({ start: start + (/^\s/.test(match[0]) ? match[0].length - match[0].trimStart().length : 0), end }))
    .filter((span) => isWritersVoice(segmented, span))
    .map((span) =>
      foundPhrase(span, {
        category: 'editorial',
        reason: 'The report ends in the writer’s verdict on it.',
        alternatives: [''],
      }),
    );
}
