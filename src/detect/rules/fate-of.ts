import type { CountMention } from './count-mention.ts';

/** What has happened to the people of a count. */
export type Fate = 'dead' | 'injured' | 'arrested' | 'charged' | 'missing' | 'rescued' | 'evacuated' | 'lost' | 'signed';

/** Reads from the words around a count what happened to those it counts; `undefined` when nothing of the kind is told. */
export function fateOf({ number, sentence, noun }: CountMention): Fate | undefined {
  const { text, start } = sentence;
  const before = text.slice(Math.max(0, number.hedgeStart - start - 30), number.hedgeStart - start);
  const after = text.slice(number.end - start, number.end - start + 70);
  return fates.find(({ fate, behind, ahead }) => (fate === 'lost') === (noun === 'job') && (behind.test(after) || ahead.test(before)))
    ?.fate;
}

/** Up to three words of a noun phrase, none of which starts a clause. */
const phrase =
  "(?: (?:of (?:the|those) )?(?!(?:and|or|but|of|in|on|at|who|which|that|after|when|was|were|is|are|had|has|have|by|to|from)\\b)[a-z’'-]+){0,3}?";
const auxiliary =
  '(?: who)?(?: (?:were|was|are|is|have been|had been|has been|being|to|will|would|are to|could|have|lay|lie|confirmed|reported|left|found|shot|also|all|now))*';
const tail = '(?![\\w-])(?! (?:by themselves|for))';

function fate(name: Fate, participles: string, ahead: string): { fate: Fate; behind: RegExp; ahead: RegExp } {
  return {
    fate: name,
    behind: new RegExp(`^(?:${phrase}${auxiliary}| of the) (?:${participles})${tail}`, 'i'),
    ahead: new RegExp(`(?:${ahead}) (?:all (?:of )?(?:the )?|at least |about |another )?$`, 'i'),
  };
}

const fates = [
  fate(
    'dead',
    'dead|killed|died|deaths|fatalities|drowned|perished|shot dead|murdered|dies|die',
    'killing|killed|kills|bodies of|deaths of|claimed|claims|claiming|dead toll of|death toll of|murder of|murders of',
  ),
  fate('injured', 'injured|hurt|wounded|injuries', 'injuring|injured|injures|wounding|wounds|hurting|hurts'),
  fate('arrested', 'arrested|detained|arrests|held', 'arrested|arresting|arrests|arrest of|detained|detaining'),
  fate('charged', 'charged', 'charged|charging'),
  fate('missing', 'missing|unaccounted', 'search for|searching for'),
  fate('rescued', 'rescued|saved|plucked', 'rescued|rescuing|rescue of'),
  fate(
    'lost',
    'go|lost|redundant|cut|axed|disappear|at risk',
    'cost|cut|cutting|cuts|axe|axes|axing|shed|sheds|shedding|lose|loses|losing|loss of|slash|slashing|slashes|losses of',
  ),
  fate('signed', 'signatures|signed', 'signed by|signatures of|signatures from'),
  fate('evacuated', 'evacuated|evacuees', 'evacuated|evacuating|evacuation of'),
];
