import type { DraftPhrase } from '../../contracts/draft.ts';
import type { Segmented } from '../../contracts/segmented.ts';
import { foundPhrase } from './found-phrase.ts';
import type { PhraseRule } from './phrase-rule.ts';
import { sentencesWith, spansOf } from './sentences-with.ts';

/** Names made up on the spot: "banker friends", "Surveillance giant Visagent", "soft-on-crime prosecutor", "hired gun Ruben Salt". */
export const loadedCompounds: PhraseRule = { name: 'loaded-compounds', category: 'label', find };

type Compound = {
  readonly triggers: readonly string[];
  readonly pattern: RegExp;
  readonly strength: 'clear' | 'arguable';
  readonly reason: string;
  alternatives(match: RegExpMatchArray): string[];
};

const compounds: readonly Compound[] = [
  {
    triggers: ['friends', 'pals', 'chums', 'cronies', 'buddies'],
    pattern: /(?<=\b(?:his|her|their|its|our|['’]s)\s+)(?<kind>\p{Ll}[\p{L}-]+)\s+(?:friends|pals|chums|cronies|buddies)\b/giu,
    strength: 'clear',
    reason: 'Turns contacts into a clique.',
    alternatives: () => [],
  },
  {
    triggers: ['giant', 'behemoth', 'juggernaut', 'titan'],
    pattern:
      /\b(?:(?!(?:[Tt]he|[Aa]n?|[Tt]his|[Tt]hat|[Ii]ts|and|of|for|by|with|to|from|as|at|in)\s)[\p{L}-]+\s+){1,2}(?:giant|behemoth|juggernaut|titan)\s+(?<name>\p{Lu}[\p{L}'’-]+)/gu,
    strength: 'arguable',
    reason: 'Paints a company as a monster; its name and trade are enough.',
    alternatives: (match) => [match.groups!.name!],
  },
  {
    triggers: [
      'gun',
      'hand',
      'lapdog',
      'poodle',
      'puppet',
      'attack',
      'stooge',
      'mouthpiece',
      'henchman',
      'sidekick',
      'enforcer',
      'hatchet',
    ],
    pattern:
      /\b(?:[Hh]ired\s+(?:gun|hand)|[Ll]apdog|[Pp]oodle|[Pp]uppet|[Aa]ttack\s+dog|[Ss]tooge|[Mm]outhpiece|[Hh]enchman|[Hh]atchet\s+man|[Ee]nforcer)\s+(?<name>\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+)?)/gu,
    strength: 'clear',
    reason: 'Belittles the person; the name is enough.',
    alternatives: (match) => [match.groups!.name!],
  },
  {
    triggers: ['soft', 'tough', 'anti', 'grab', 'loving', 'hating', 'hugging', 'killing', 'worshipping'],
    pattern:
      /\b(?:soft-on-[\p{L}]+|(?!peace|fun|music|sport|animal|nature|home|book)[\p{L}]+-(?:grab|hating|hugging|worshipping)|anti-(?:car|growth|business|family|choice|freedom|worker|motorist))(?=\s+\p{L})/giu,
    strength: 'clear',
    reason: 'A name coined by opponents.',
    alternatives: () => [''],
  },
];

function find(segmented: Segmented): DraftPhrase[] {
  return compounds.flatMap(({ triggers, pattern, strength, reason, alternatives }) =>
    sentencesWith(segmented, triggers)
      .flatMap((sentence) => spansOf(pattern, sentence))
      .map(({ start, end, match }) =>
        foundPhrase(
          { start, end },
          {
            category: 'label',
            strength,
            leans: 'against',
            reason,
            target: match.groups?.name ?? null,
            alternatives: alternatives(match),
          },
        ),
      ),
  );
}
