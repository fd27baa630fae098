import { expect, test } from 'vitest';
import { personNamesOf } from '../../../src/engines/embedded/name-persons.ts';
import { factsOf } from '../../../src/facts/facts-of.ts';
import { documentFromText } from '../../../src/read/document-from-text.ts';
import { segment } from '../../../src/segment/segment.ts';

test.each(
  Object.entries({
    'the one person that the sentence before names': [
      'The singer Anna Vane, 31, left the hall at ten. Her label, Northlight, gave a statement.',
      'Anna Vane’s label, Northlight, gave a statement.',
    ],
    'nobody, where a pronoun of the same kind stands before that name': [
      'At ten she was seen in a bar with the actor Luca Ferrand, 24. Her label, Northlight, gave a statement.',
      'Her label, Northlight, gave a statement.',
    ],
    'that person, where the pronoun before the name is of another kind': [
      'At ten he was seen in a bar with the singer Anna Vane, 31. Her label, Northlight, gave a statement.',
      'Anna Vane’s label, Northlight, gave a statement.',
    ],
  }),
)('"her" stands for %s', (_, [article, resolved]) => {
  const segmented = segment(documentFromText(article!));
  const { start, end, number } = segmented.sentences.at(-1)!;
  const { prose } = segmented.document;
  expect(personNamesOf(factsOf(segmented), prose).resolve(prose.slice(start, end), number)).toBe(resolved);
});
