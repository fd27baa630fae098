import { articleSource } from '../contracts/article-source.ts';
import type { SpeakerHeard } from '../contracts/finding.ts';
import type { Passage } from '../contracts/passage.ts';
import type { Segmented } from '../contracts/segmented.ts';
import { countWords } from '../text/words.ts';

/** Who is quoted, in the order in which they are first heard, with the words between their marks and the passages that hold them. */
export function speakersHeard({ document: { text }, quotations }: Segmented): SpeakerHeard[] {
  const heard = new Map<string, { quotedWords: number; passages: Passage[] }>();
  for (const { kind, speaker, inside } of quotations) {
    if (kind !== 'speech' || !speaker || inside.end <= inside.start) continue;
    const passage = { source: articleSource, start: inside.start, end: inside.end, text: text.slice(inside.start, inside.end) };
    const entry = heard.get(speaker.name) ?? { quotedWords: 0, passages: [] };
    entry.quotedWords += countWords(passage.text);
    entry.passages.push(passage);
    heard.set(speaker.name, entry);
  }
  return [...heard].map(([name, entry]) => ({ name, ...entry }));
}
