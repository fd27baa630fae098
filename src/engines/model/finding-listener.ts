import type { PartName } from '../../contracts/category.ts';
import type { EngineContext, Found } from '../../contracts/engine.ts';
import type { StreamedItem } from '../../model/items-in-stream.ts';
import { withPlainRemarks } from './plain-remarks.ts';

/** Is given the items of one reply so far, as often as there are more; fewer when the reply begins anew. */
export type HearItems = (items: readonly StreamedItem[]) => void;

const partOfList: Readonly<Record<string, PartName>> = {
  sentences: 'summary',
  phrases: 'phrases',
  inconsistencies: 'inconsistencies',
  claims: 'claims',
};

/**
 * Tells of findings while replies are still coming, counted over all replies of a run: a long article's chunks each have one.
 *
 * @returns a function that gives a new listener for each call; `undefined` when nobody is to be told
 */
export function findingListener({ onFound, parts }: Pick<EngineContext, 'onFound' | 'parts'>): (() => HearItems) | undefined {
  if (onFound === undefined) return undefined;
  const counts = new Map<PartName, number>();
  return () => {
    let heard = 0;
    const own = new Map<PartName, number>();
    const add = (part: PartName, more: number) => {
      own.set(part, (own.get(part) ?? 0) + more);
      counts.set(part, (counts.get(part) ?? 0) + more);
    };
    return (items) => {
      if (items.length < heard) {
        for (const [part, count] of own) add(part, -count);
        heard = 0;
      }
      const fresh = items.slice(heard);
      heard = items.length;
      for (const { list, item } of fresh) {
        const part = partOfList[list];
        if (part === undefined || !parts.has(part)) continue;
        add(part, 1);
        onFound(foundOf(part, counts.get(part)!, withPlainRemarks(item)));
      }
    };
  };
}

type LooseItem = { readonly quote?: unknown; readonly evidence?: readonly { readonly quote?: unknown }[] };

function foundOf(part: PartName, count: number, item: unknown): Found {
  const { quote, evidence } = item as LooseItem;
  const words = quote ?? (Array.isArray(evidence) ? evidence[0]?.quote : undefined);
  return { part, count, last: typeof words === 'string' && words !== '' ? words : null, said: item as Found['said'] };
}
