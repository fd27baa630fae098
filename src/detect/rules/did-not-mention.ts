import { clauseAround } from './clause-around.ts';
import { finding } from './finding.ts';
import type { Reading, ReadSentence } from './reading.ts';
import type { Rule } from './rule.ts';
import { stemsOf } from './stems.ts';

/** "he did not raise the question of the constitution" against his own words on it; "declined to comment" against a comment. */
export const didNotMention: Rule = {
  name: 'did-not-mention',
  category: 'quotation',
  find(reading: Reading) {
    const { body } = reading;
    for (const [index, sentence] of body.entries()) {
      const match =
        /\b(?:did not|didn[’']t|never|does not|without) (?:once )?(?:rais(?:e|ing)|mention(?:ing)?|refer(?:ring)? to|address(?:ing)?|speak(?:ing)? (?:of|about)|touch(?:ing)? on|nam(?:e|ing)|say(?:ing)? anything about) (?:the (?:question|issue|matter|subject|topic) of )?(?:whether )?([^.;,]{3,70})/i.exec(
          sentence.text,
        );
      if (!match) continue;
      const speaker = speakerOf(sentence, body.slice(Math.max(0, index - 3), index));
      const topic = stemsOf(match[1]!);
      if (speaker === undefined || topic.size === 0) continue;
      const span = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
      const said = ownWords(speaker, topic, sentence, reading);
      if (said)
        return [
          finding(
            'quotation',
            [clauseAround(sentence, span), said],
            `${speaker} is said not to have mentioned it, and is then quoted on it.`,
          ),
        ];
    }
    return [];
  },
};

function speakerOf(sentence: ReadSentence, before: readonly ReadSentence[]): string | undefined {
  const isPerson = ({ kind }: ReadSentence['names'][number]) => kind === 'person' || kind === 'unknown';
  const own = sentence.names.find(isPerson);
  if (own && own.start - sentence.start < 60) return own.key;
  return before.findLast(({ names }) => names.some(isPerson))?.names.find(isPerson)?.key;
}

/** A quotation of the speaker on the topic, or one that a sentence of the topic introduces. */
function ownWords(
  speaker: string,
  topic: ReadonlySet<string>,
  denial: ReadSentence,
  { speech, body, text }: Reading,
): { start: number; end: number } | undefined {
  const surname = speaker.slice(speaker.lastIndexOf(' ') + 1);
  for (const quotation of speech) {
    if (!quotation.speaker?.name.endsWith(surname)) continue;
    const words = stemsOf(text.slice(quotation.inside.start, quotation.inside.end));
    if (isOnTopic(words, topic, 1)) return quotation;
  }
  for (const sentence of body) {
    if (
      sentence === denial ||
      !sentence.text.includes(surname) ||
      !isOnTopic(sentence.stems, topic, 1) ||
      !/\b(?:reference to|referred to|mentioned|raised|spoke (?:of|about)|turned to|ended with|began with)\b/i.test(sentence.text)
    )
      continue;
    if (/\b(?:not|n[’']t|never|without)\b/.test(sentence.text)) continue;
    const follows = speech.find(
      ({ start, end, speaker: who }) =>
        start >= sentence.end && start - sentence.end < 300 && end - start < 300 && (who === null || who.name.endsWith(surname)),
    );
    const next = speech.find(
      ({ start, speaker: who }) =>
        follows !== undefined && start > follows.end && start - follows.end < 120 && (who === null || who.name.endsWith(surname)),
    );
    return next ?? follows ?? clauseAround(sentence, sentence);
  }
  return undefined;
}

/** Stems that begin alike: "constitutional" and "constitution". */
function isOnTopic(words: ReadonlySet<string>, topic: ReadonlySet<string>, least: number): boolean {
  let count = 0;
  for (const wanted of topic) {
    if (wanted.length < 5 || /^(?:bill|plan|question|issue|matter|propos|meet|report|party|govern|minister)$/.test(wanted)) continue;
    for (const word of words) if (word.slice(0, 7) === wanted.slice(0, 7)) count += 1;
  }
  return count >= least;
}
