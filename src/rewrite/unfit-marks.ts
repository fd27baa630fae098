/** Private characters that mark, while a sentence is being shortened, what a summary must not say. They never reach a text that is given out. */
export const unfitMark = '\ue000';
/** Marks a verdict of the writer's whose wording has been made plain: the sentence still holds it. */
export const verdictMark = '\ue001';

/** The text without any marks. */
export function withoutMarkers(text: string): string {
  return text.replace(/[\ue000\ue001]/g, '');
}
