import type { Description } from './descriptions-of.ts';

/** "Defence minister" and "foreign minister", "operations director" and "finance director": one kind of office, two fields of work. */
export function fieldClash(a: Description, b: Description): string | undefined {
  const [head, other] = [a.words.at(-1), b.words.at(-1)];
  if (
    head === undefined ||
    other === undefined ||
    (head !== other && !(chiefs.has(head) && chiefs.has(other))) ||
    !portfolios.has(head) ||
    [a, b].some(({ determiner }) => /^(?:an?|another)$/.test(determiner ?? ''))
  )
    return undefined;
  const [first, second] = [a, b].map(({ words, of }) =>
    [...words.slice(0, -1), ...(of ?? '').split(/[ ’']/)].filter(
      (word, index, all) =>
        fields.has(word) ||
        (of !== null &&
          chiefs.has(words.at(-1)!) &&
          index === words.length - 1 &&
          all.length - index < 3 &&
          /^\p{Ll}{6,}$/u.test(word) &&
          !bodies.test(word)),
    ),
  );
  const isMixed = [a, b].some(({ words }) => words.some((word) => /^(?:and|shadow|deputy|prime|first|acting)$/.test(word)));
  if (first!.length === 0 || second!.length === 0 || isMixed || first!.some((word) => second!.includes(word))) return undefined;
  return `${(a.of !== null && first!.every((word) => !a.words.includes(word)) ? [head, 'of', ...first!] : [...first!, head]).join(' ')} in one place and ${(b.of !== null && second!.every((word) => !b.words.includes(word)) ? [other, 'of', ...second!] : [...second!, other]).join(' ')} in another`;
}

/** "Head of subscriptions" and "finance director" lead one part each. */
const chiefs: ReadonlySet<string> = new Set(['head', 'director', 'chief', 'manager']);
const bodies =
  /^(?:school|college|university|agency|company|council|hospital|charity|society|museum|theatre|institute|centre|department|service|festival|gallery|airport|station|club|trust|authority|foundation|association|ministry|group|union)$/;
const portfolios = new Set(
  'minister secretary director officer editor correspondent manager commissioner spokesman spokeswoman spokesperson controller adviser president chief coach inspector engineer lead head professor lecturer'.split(
    ' ',
  ),
);
const fields = new Set(
  `finance financial operations operating marketing sales legal personnel hr technical commercial creative artistic musical music sporting sports medical clinical communications engineering research
   education planning housing transport health defence defense foreign interior home justice labour labor agriculture farming fisheries environment energy trade culture economy
   economics economic treasury tourism science scientific technology security digital nursing policy development investment property theatre programme strategy safety water roads highways
   schools children social libraries leisure parks waste enforcement fire harbour flight executive political business news features crime diplomatic production
   logistics customer information data legal welfare pensions industry employment immigration migration veterans history physics chemistry biology law medicine philosophy linguistics
   mathematics statistics geology psychology sociology archaeology goalkeeping fitness batting bowling picture city regeneration procurement`
    .split(/\s+/)
    .filter(Boolean),
);
