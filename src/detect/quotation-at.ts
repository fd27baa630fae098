import type { Quotation, Segmented } from '../contracts/segmented.ts';

/**
 * Gives the quotation that holds an offset, marks included; `undefined` outside of any.
 *
 * Logarithmic: quotations stand in text order and do not overlap.
 */
export function quotationAt({ quotations }: Segmented, offset: number): Quotation | undefined {
  let low = 0;
  let high = quotations.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (quotations[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  const quotation = quotations[low];
  return quotation && quotation.start <= offset && offset < quotation.end ? quotation : undefined;
}
