import type { DraftPhrase } from '../../contracts/draft.ts';
import type { Segmented } from '../../contracts/segmented.ts';
import { foundPhrase } from './found-phrase.ts';
import type { PhraseRule } from './phrase-rule.ts';
import { isWritersVoice, sentencesWith, spansOf } from './sentences-with.ts';

/** Acts without anybody who did them: "mistakes were made", "lessons will be learned", and shots that go off while the police are there. */
export const missingAgents: PhraseRule = { name: 'missing-agents', category: 'euphemism', find };

const nobody =
  /\b(?:(?:some\s+|certain\s+|serious\s+)?(?:mistakes|errors|missteps|misjudge?ments)\s+(?:were|have\s+been|had\s+been)\s+made|lessons\s+(?:will\s+be|have\s+been|must\s+be|were|are\s+being)\s+learn(?:ed|t)|(?:harm|offence|offense|distress|damage|suffering)\s+(?:was|has\s+been|may\s+have\s+been)\s+caused|(?:force|violence)\s+was\s+(?:used|deployed|applied))\b(?!\s+(?:by|in|to|with)\b)/gi;
const shots =
  /\b(?:(?:several\s+|two\s+|three\s+|some\s+)?(?:shots|rounds|rubber\s+bullets|tear\s+gas\s+canisters)\s+(?:were|had\s+been)\s+(?:fired|discharged)|(?:a|his|her|the)\s+(?:weapon|firearm|service\s+weapon|gun|taser)\s+(?:was\s+)?(?:discharged|went\s+off)|tear\s+gas\s+(?:was|had\s+been)\s+(?:used|deployed|released))\b(?!\s+by\b)/gi;
const armed = /\b(?:police|officers?|troops|soldiers|deputies|deputy|guards?|agents?|patrol)\b/i;

function find(segmented: Segmented): DraftPhrase[] {
  const acts = sentencesWith(
    segmented,
    'mistakes errors missteps misjudgements misjudgments lessons harm offence offense distress damage suffering force violence'.split(' '),
  ).flatMap((sentence) => spansOf(nobody, sentence));
  // whoever carries the arms has to stand in the sentence: of a gang's shots nobody may know who fired
  const fired = sentencesWith(segmented, 'fired discharged deployed used released off'.split(' '))
    .filter(({ text }) => armed.test(text))
    .flatMap((sentence) => spansOf(shots, sentence));
  return [...acts, ...fired]
    .filter((span) => isWritersVoice(segmented, span))
    .map(({ start, end }) =>
      foundPhrase({ start, end }, { category: 'euphemism', strength: 'arguable', reason: 'Does not say who did it.', alternatives: [] }),
    );
}
