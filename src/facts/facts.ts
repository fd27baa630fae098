import type { Span } from '../contracts/span.ts';

/** Where a fact stands: a span of `Document.text`, the number of its sentence (0 when it stands in none), and whether somebody is quoted saying it. */
export type Place = Span & { readonly sentence: number; readonly inQuotation: boolean };

/** How a number is hedged: `over` "more than 40", `under` "nearly 40", `about` "some 40". */
export type Bound = 'exact' | 'about' | 'over' | 'under';

export type NumberKind = 'count' | 'money' | 'percent' | 'measure' | 'duration' | 'fraction' | 'multiple';

/** A number as it was written, without its hedge. */
export type Quantity = Span & {
  readonly value: number;
  readonly kind: NumberKind;
  /** "£", "crown", "%", "metre", "month"; `null` for a plain count. */
  readonly unit: string | null;
  /** Half of the last place that was written: 1.2 million is right to within 50,000. */
  readonly tolerance: number;
  readonly bound: Bound;
  /** Where its hedge starts ("about 40": at "about"); `start` when there is none. */
  readonly hedgeStart: number;
};

export type NumberFact = Quantity &
  Place & {
    /** What is counted, singular and lower case ("six civilian scientists": "scientist"); `null` when no plural noun follows. */
    readonly noun: string | null;
    /** The words between the number and the noun, lower case. */
    readonly modifiers: readonly string[];
    /** End of the noun phrase; `end` when there is no noun. */
    readonly phraseEnd: number;
  };

export type DateValue = Span & {
  /** 1–31 */
  readonly day: number | null;
  /** 1–12 */
  readonly month: number | null;
  readonly year: number | null;
  /** 0 is Sunday. */
  readonly weekday: number | null;
  /** "last March", "next Monday", "this year", "four years ago": lower case, without the part the other fields hold; `null` for a plain date. */
  readonly relative: string | null;
  /** "since", "until", "on" …: the preposition before it, lower case. */
  readonly preposition: string | null;
};
export type DateFact = DateValue & Place;

/** Minutes since midnight. */
export type TimeValue = Span & { readonly minutes: number };
export type TimeFact = TimeValue & Place;

/** Two numbers held against each other: a result 4–2, a vote "by 104 votes to 97". */
export type ScoreValue = Span & { readonly first: number; readonly second: number };
export type ScoreFact = ScoreValue & Place;

/** `days` counts a month as 30.44 and a year as 365.25 days. */
export type DurationFact = Place & { readonly value: number; readonly unit: string; readonly days: number; readonly bound: Bound };

/** `person`: the full name when the text gives one; `null` for "the 43-year-old". */
export type AgeFact = Place & { readonly years: number; readonly person: string | null };

export type NameKind = 'person' | 'organisation' | 'place' | 'unknown';
export type NameFact = Place & {
  /** As it stands, without a possessive ending. */
  readonly text: string;
  /** The longest form of the same name in the article: "Pike" → "Darren Pike". A surname that two people share stands for itself. */
  readonly key: string;
  readonly kind: NameKind;
};

/** An office or part given to somebody: "Finance Minister Edda Vahl", "Lind, United’s captain". */
export type RoleFact = Place & {
  /** Key of the name. */
  readonly person: string;
  /** As it stands, without article and possessor: "Finance Minister", "captain". */
  readonly role: string;
  /** Last word of the office, lower case: "minister", "captain". */
  readonly head: string;
  /** Whose: "United", "council"; `null` when not said. */
  readonly of: string | null;
  readonly isFormer: boolean;
  /** Exactly one person holds it: it has a definite article, a possessor, or stands before the name as a title. */
  readonly isDefinite: boolean;
};

export type WordFact = Place & { readonly word: string };

/** What a text states, in text order. */
export type Facts = {
  readonly numbers: readonly NumberFact[];
  readonly dates: readonly DateFact[];
  readonly times: readonly TimeFact[];
  readonly scores: readonly ScoreFact[];
  readonly durations: readonly DurationFact[];
  readonly ages: readonly AgeFact[];
  readonly names: readonly NameFact[];
  readonly roles: readonly RoleFact[];
  readonly negations: readonly WordFact[];
  readonly modals: readonly WordFact[];
};
