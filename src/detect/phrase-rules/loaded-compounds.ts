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
    pattern:
      /(?<=\b(?:his|her|their|its|our|['’]s)\s+)(?<kind>(?!(?:various|old|older|close|closest|many|new|wealthy|rich|good|best|other|two|three|few|some|school|college|family|childhood|university|lifelong|dear|former|young|late|mutual|own|female|male|online|work|army|facebook)\s)\p{Ll}[\p{L}-]+)\s+(?:friends|pals|chums|cronies|buddies)\b/giu,
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
    triggers:
      'killing destroying wrecking guzzling bashing crushing grabbing dodging spewing peddling mongering obsessed crazed mad hungry addled busting bloated ridden infested choked addicted shy averse happy hit stained soaked fuelled fueled swilling'.split(
        ' ',
      ),
    pattern:
      /\b(?!(?:weed|pain|bug|germ|flea|insect|crop|head|eye|attention|ground|record|tie|noise|trade|camera|media|risk|work|conflict|debris|disease|crisis|storm|flood|drought|quake|hurricane|virus|power|smog|fat|data|gas|oil|coal|diesel|battery|solar|petrol|hydrogen|rat|mosquito|weevil|tax)-(?:killing|destroying|grabbing|busting|hungry|shy|averse|ridden|infested|hit|choked|fuelled|fueled)\b)(?:jobs?|growth|family|business|industry|town|city|community|countryside|planet|climate|vote|vanity|power|money|publicity|fame|status|profit|greed|grievance|target|box|union|media|celebrity|image|self|sex|drug|gun|war|tax|spending|regulation|rule|crime|vermin|gang|scandal|debt|subsid(?:y|ies)|scare|fear|hate|blood|oil|wealth|freedom|car|motorist|dream|soul|economy|budget|landlord|migrant|immigrant|police|teacher|worker|champagne|ideology|conspiracy|woke|meat|consumer|gas|petrol|fuel|carbon|trigger|cash|land)-(?:killing|destroying|wrecking|guzzling|bashing|crushing|grabbing|dodging|spewing|peddling|mongering|obsessed|crazed|mad|hungry|addled|busting|bloated|ridden|infested|choked|addicted|shy|averse|happy|hit|stained|soaked|fuelled|fueled|swilling)(?=\s+[a-zà-ÿ])/gi,
    strength: 'clear',
    reason: 'A compound made to wound; the noun after it is enough.',
    alternatives: () => [''],
  },
  {
    triggers: ['borders', 'spend', 'run', 'grab', 'burn', 'state', 'fits', 'tape', 'law', 'anything', 'crime', 'migrant', 'door'],
    pattern:
      /\b(?:open-borders?|tax-and-spend|cut-and-run|slash-and-burn|smash-and-grab|nanny-state|one-size-fits-all|job-tax|anything-goes|something-for-nothing|spend-now-pay-later|gold-plated|box-ticking|pie-in-the-sky|cloud-cuckoo(?:-land)?|hug-a-hoodie|lock-them-up|hang-them-and-flog-them|law-and-order-at-any-price|wide-open-border|open-door)(?=\s+\p{Ll})/giu,
    strength: 'clear',
    reason: 'A slogan used as an adjective.',
    alternatives: () => [''],
  },
  {
    triggers: ['soft', 'tough', 'anti', 'grab', 'loving', 'hating', 'hugging', 'killing', 'worshipping'],
    pattern:
      /\b(?:soft-on-[a-zà-ÿ]+|(?!peace|fun|music|sport|animal|nature|home|book)[a-zà-ÿ]+-(?:grab|hating|hugging|worshipping)|anti-(?:car|growth|business|family|choice|freedom|worker|motorist))(?=\s+[a-zà-ÿ])/gi,
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
