import type { Block } from '../contracts/document.ts';
import type { NameMention } from './find-names.ts';
import { isReportingVerb } from './reporting-verbs.ts';
import { bodyWords, genderOf, nameOfBodyWords, roleWords } from './role-words.ts';

/** What the text around its mentions tells of a name. */
export type Traits = {
  /** Above zero a person, below zero a body or place. */
  readonly score: number;
  readonly gender: 'he' | 'she' | undefined;
  /** Whether a reporting verb stands beside the name somewhere. */
  readonly speaks: boolean;
  /** What the article calls them ("minister", "coach"), in lower case. */
  readonly roles: ReadonlySet<string>;
  /** Every word of those phrases ("finance", "regional"), in lower case. */
  readonly roleDetails: ReadonlySet<string>;
};

/** Mentions that are looked at, from the first; the later ones of a long text add nothing. */
const mostMentions = 40;

/** Gathers evidence from the mentions of one name. */
export function weighTraits(
  prose: string,
  blocks: readonly Block[],
  mentions: readonly (NameMention & { readonly block: number })[],
): Traits {
  const roles = new Set<string>();
  const roleDetails = new Set<string>();
  let score = 0;
  let gender: Traits['gender'];
  let speaks = false;
  for (const mention of mentions.slice(0, mostMentions)) {
    const block = blocks[mention.block]!;
    const before = prose.slice(Math.max(block.start, mention.titleStart - 60), mention.titleStart);
    const after = prose.slice(mention.end, Math.min(block.end, mention.end + 90));
    const phrase = [...mention.titles, ...appositionBefore(before), ...appositionAfter(after)];
    const found = phrase.filter((word) => roleWords.has(word) || genderOf(word));
    if (found.length > 0) for (const word of phrase) roleDetails.add(word);
    for (const role of found) roles.add(role);
    gender ??= found.map(genderOf).find(Boolean) ?? ownPronoun(after);
    score += scoreOf(mention, { before, after, hasRole: found.length > 0 });
    speaks ||= isReportingVerb(/^\s+(\p{Ll}+)/u.exec(after)?.[1] ?? '') || /\b(?:said|says|told|asked)\s+$/.test(before);
  }
  return { score, gender, speaks, roles, roleDetails };
}

function scoreOf({ name, titles }: NameMention, { before, after, hasRole }: { before: string; after: string; hasRole: boolean }): number {
  const last = name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
  const asBody = nameOfBodyWords.has(last) || bodyWords.has(last) ? -5 : 0;
  const asPerson = hasRole || /^,\s+(?:\d{1,3},|who\b)/.test(after) ? 2 : 0;
  const asPlace = titles.length === 0 && /\b(?:[Tt]he|in|at|near|from|across)\s+$/.test(before) ? -1 : 0;
  return asBody + asPerson + asPlace;
}

// "Mira Dahl, who founded the company on her own"
function ownPronoun(after: string): 'he' | 'she' | undefined {
  const own = /^,?\s+who\b[^.;“"]{0,60}?\b(her|his|she|he)\b/.exec(after)?.[1];
  if (own === undefined) return undefined;
  return own === 'her' || own === 'she' ? 'she' : 'he';
}

// "the federation’s president, Ilse Torvald"; "chief executive Petra Lindqvist"
function appositionBefore(before: string): string[] {
  const phrase = /(?:^|[.,;:!?“”"—–(])\s*([^.,;:!?“”"—–()]{1,50}?),?\s*$/.exec(before)?.[1] ?? '';
  const words = phrase.toLowerCase().split(/[\s-]+/);
  return roleWords.has(words.at(-1)!) ? words.slice(-4) : [];
}

// "Ilse Torvald, the federation’s president"; "Mira Dahl, chief executive of"
function appositionAfter(after: string): string[] {
  const phrase = /^,\s+(?:\d{1,3},\s+)?(?!(?:who|which|and|but|or|as)\b)([^.,;:!?“”"—–()]{1,60})/.exec(after)?.[1] ?? '';
  const head = phrase.toLowerCase().split(/\s+(?:of|for|at|in|from|with|who|that|on)\s+/)[0]!;
  return head.split(/[\s-]+/);
}
