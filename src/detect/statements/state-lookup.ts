import { stemsOf } from '../rules/stems.ts';
import { formsOfVerb, type VerbForm } from './inflect.ts';
import { type Axis, axes } from './state-axes.ts';

/** One way to say a state: found by its first word. */
export type StateEntry = {
  readonly axis: Axis;
  readonly side: 0 | 1;
  readonly place: 't' | 'i' | 'o' | 'a' | 'p';
  /** The form of the first word, when it is a verb. */
  readonly form: VerbForm | null;
  /** Further words, in order; those of verbs may stand behind the object. */
  readonly rest: readonly string[];
  readonly base: string;
};

/** Entries whose first word is `lower`. */
export function statesFrom(lower: string): readonly StateEntry[] {
  return lookup.get(lower) ?? [];
}

/**
 * Whether a sentence may hold a state at all, by the stems of its content words: most do not, and are not read further.
 *
 * @param stems - as `stemsOf` gives them
 */
export function mayHoldState(stems: ReadonlySet<string>, text: string): boolean {
  for (const stem of stems) if (triggers.has(stem)) return true;
  return plainTrigger.test(text);
}

const triggers = new Set<string>();
/** States made of small words only. */
const plainTrigger = /\b(?:put(?:s|ting)? out|g(?:o|oes|oing|one) (?:on|up|down|ahead)|went (?:on|up|down|ahead)|on time|under way)\b/i;
const lookup = new Map<string, StateEntry[]>();
for (const axis of axes) {
  for (const [side, items] of axis.sides.entries()) {
    for (const item of items.split(',')) {
      const place = item[0] as StateEntry['place'];
      const [first, ...rest] = item.slice(2).split(' ');
      const base = item.slice(2);
      const isVerb = place === 't' || place === 'i' || place === 'o';
      // of "still play" the verb is the second word
      const verb = isVerb && first === 'still' ? rest[0]! : first!;
      const forms: readonly (readonly [string, VerbForm | null])[] = isVerb ? formsOfVerb(verb) : [[first!, null]];
      const content = item
        .slice(2)
        .split(' ')
        .slice(isVerb ? (first === 'still' ? 2 : 1) : 0);
      const longest = stemsOf(content.join(' '));
      for (const stem of longest) triggers.add(stem);
      for (const [word, form] of forms) {
        if (isVerb) for (const stem of stemsOf(word)) triggers.add(stem);
        // "closed" is one entry, be it past or participle
        if (form === 'past' && forms.some(([other, kind]) => kind === 'participle' && other === word)) continue;
        const entry: StateEntry = { axis, side: side as 0 | 1, place, form, base, rest: verb === first ? rest : ['<still'] };
        (lookup.get(word) ?? lookup.set(word, []).get(word)!).push(entry);
      }
    }
  }
}

/** Whether a verb that needs no object may have one: then its object is the thing. */
export function isTransitiveToo(base: string): boolean {
  return transitive.has(base);
}

const transitive = new Set(
  axes.flatMap(({ sides }) => sides.flatMap((side) => side.split(',').flatMap((item) => (item.startsWith('t:') ? [item.slice(2)] : [])))),
);
