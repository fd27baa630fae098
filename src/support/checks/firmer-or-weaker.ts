import { type Comparison, type Doubt, passageOf } from '../doubt.ts';

/** A thing done that the article only plans, or a plan that it reports as done. */
export function firmerOrWeaker({ statement, nearest, article: { segmented } }: Comparison): Doubt[] {
  const passage = nearest[0];
  if (!passage) return [];
  const near = nearest.map(({ sentence }) => segmented.document.prose.slice(sentence.start, sentence.end)).join(' ');
  const hedge = hedged.exec(statement);
  if (hedge && !hedged.test(near) && !future.test(near))
    return [{ kind: 'certainty', words: hedge[0], instead: null, passage: passageOf(passage.sentence, segmented), weight: 0.8 }];
  const force = forced.exec(statement);
  if (force && !forced.test(near))
    return [{ kind: 'certainty', words: force[0], instead: null, passage: passageOf(passage.sentence, segmented), weight: 0.6 }];
  return [];
}

const hedged =
  /\b(?:may|might|could|possibly|perhaps|considers?|considering|considered|plans?|planning|planned|proposes?|proposing|proposed|expects?|expected|likely|unlikely|reportedly|allegedly|alleged|suspected|rumou?red|thinking about|intends?|hopes?)\b/;
const future = /\b(?:will|would|shall|to be|set to|due to|going to|suggests?|appears?|seems?|believed?)\b/;
const forced = /\b(?:must|mandatory|compulsory|obliged|obligatory|required|requires?|forced|forces)\b/;
