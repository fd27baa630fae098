import { readingOf } from '../../../src/detect/rules/reading.ts';
import type { Rule } from '../../../src/detect/rules/rule.ts';
import { documentFromText } from '../../../src/read/document-from-text.ts';
import { segment } from '../../../src/segment/segment.ts';

/** What a rule says of a text: for each finding its explanation, then its passages, joined by " | ". */
export function foundBy(rule: Rule, text: string): string[] {
  return rule
    .find(readingOf(segment(documentFromText(text))))
    .map(({ explanation, evidence }) =>
      [explanation, ...evidence.map((anchor) => (anchor.kind === 'span' ? text.slice(anchor.start, anchor.end) : anchor.quote))].join(
        ' | ',
      ),
    );
}
