import type { DraftPhrase } from '../../contracts/draft.ts';
import type { Segmented } from '../../contracts/segmented.ts';
import { foundPhrase } from './found-phrase.ts';
import type { PhraseRule } from './phrase-rule.ts';
import { isWritersVoice, sentencesWith, spansOf } from './sentences-with.ts';

/** Rumours without a mouth: "eyebrows have been raised", "tongues are wagging", "It is feared that", "Across the city, people say that". */
export const nobodysRumours: PhraseRule = { name: 'nobodys-rumours', category: 'vague-attribution', find };

const be = String.raw`(?:is|are|was|were|has\s+been|have\s+been|had\s+been|is\s+being|are\s+being|were\s+being)`;
const gossip =
  /\b(?:eyebrows\s+(?:have\s+been|were|are\s+being|had\s+been)\s+raised|tongues\s+(?:are|were|have\s+been|had\s+been|started|have\s+started|began)\s+wagging|fingers\s+(?:are|were|have\s+been)\s+(?:being\s+)?pointed|heads\s+(?:are|were|have\s+been)\s+(?:being\s+)?(?:scratched|shaking)|speculation\s+(?:is|was|has\s+been)\s+(?:rife|mounting|swirling|growing|rampant)|rumou?rs?\s+(?:is|are|were|was|have\s+been|has\s+been|abound|swirl|swirled|continue\s+to\s+swirl|persist)(?:\s+(?:rife|swirling|circulating|flying|mounting))?(?:\s+that)?|rumou?r\s+has\s+it(?:\s+that)?|word\s+(?:has\s+it(?:\s+that)?|on\s+the\s+street\s+is(?:\s+that)?|is\s+(?:spreading|going\s+round))|the\s+(?:word|talk|whisper|rumou?r|gossip|mood\s+music|feeling|sense|suspicion|betting|smart\s+money)\s+(?:in\s+[a-z\s]{3,30}?\s+)?(?:is|was)\s+(?:that|on)|whispers\s+(?:are|were|abound|suggest|persist)|alarm\s+bells\s+(?:are|were|have\s+been|started|should\s+be)\s+ringing|anger\s+is\s+(?:growing|mounting|rising)|(?:pressure|unease|disquiet|resentment|fury|frustration)\s+is\s+(?:growing|mounting|building|rising))\b/gi;
/** With a "by" somebody has asked. */
const raised = new RegExp(
  String.raw`\b(?:(?:serious|awkward|uncomfortable|troubling|fresh|new|grave|disturbing|worrying|many)\s+)?(?:questions|doubts|concerns|fears|suspicions)\s+${be}\s+(?:being\s+)?(?:raised|asked|voiced|cast|aired|expressed|mounting|growing)\b(?!\s+by\b)(?![^.;]{0,60}\bby\s+[A-Z])`,
  'gi',
);
const impersonal = new RegExp(
  String.raw`\bit\s+${be}\s+(?:(?:now|also|widely|increasingly|generally|openly)\s+)?(?:feared|rumou?red|whispered|suspected|mooted|felt|thought|believed|understood|speculated)\s+that\b`,
  'gi',
);
const people =
  /\b(?:people|locals|residents|neighbou?rs|voters|many|some|others|fans|insiders|regulars)\s+(?:(?:here|there|in\s+the\s+(?:town|city|village|area|street|know))\s+)?(?:say|mutter|whisper|joke|grumble|complain|worry|will\s+tell\s+you|tell\s+you|wonder|talk)\s+(?:openly\s+|quietly\s+|privately\s+)?(?:that|of|whether|if)\b/gi;
const seenAs =
  /\b(?:many|some|most|others|few)\s+(?:now\s+|already\s+|still\s+)?(?:see|saw|regard|regarded|view|viewed|consider|considered|hail|hailed)\s+(?:him|her|them|it|this|that|[A-Z][a-z]+|the\s+[a-z]+)\b(?=\s+(?:as|to)\b)/gi;

const mildOnes = /^(?:it\s+\S+(?:\s+been)?\s+(?:understood|thought|believed)|pressure|anger|unease|questions|concerns|doubts|fears)/i;

function find(segmented: Segmented): DraftPhrase[] {
  const gossipTriggers =
    'eyebrows tongues fingers heads speculation rumours rumors rumour rumor word talk whisper whispers gossip music feeling sense suspicion betting money alarm anger pressure unease disquiet resentment fury frustration'.split(
      ' ',
    );
  return [
    ...sentencesWith(segmented, gossipTriggers).flatMap((sentence) => spansOf(gossip, sentence)),
    ...sentencesWith(segmented, ['questions', 'doubts', 'concerns', 'fears', 'suspicions']).flatMap((sentence) =>
      spansOf(raised, sentence),
    ),
    ...sentencesWith(segmented, ['it']).flatMap((sentence) => spansOf(impersonal, sentence)),
    ...sentencesWith(segmented, 'say mutter whisper joke grumble complain worry tell wonder talk'.split(' ')).flatMap((sentence) =>
      spansOf(people, sentence),
    ),
    ...sentencesWith(segmented, ['many', 'some', 'most', 'others', 'few']).flatMap((sentence) => spansOf(seenAs, sentence)),
  ]
    .filter((span) => isWritersVoice(segmented, span))
    .map(({ start, end, match }) =>
      foundPhrase(
        { start, end },
        {
          category: 'vague-attribution',
          strength: mildOnes.test(match[0]) ? 'arguable' : 'clear',
          reason: 'Nobody is named who could be asked.',
          alternatives: [],
        },
      ),
    );
}
