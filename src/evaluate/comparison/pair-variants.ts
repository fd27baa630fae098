import { EvaluationError } from '../../errors/evaluation-error.ts';

type Run<Variant> = { readonly location: string; readonly variants: readonly Variant[] };
type Named = { readonly id: string };

/**
 * Which variants two runs are compared by: those of one id; where each run has a single one, those two, whatever they are called.
 *
 * @throws EvaluationError `eval-incomparable` when there is none
 */
export function pairVariants<Earlier extends Named, Later extends Named>(before: Run<Earlier>, after: Run<Later>): [Earlier, Later][] {
  if (before.variants.length === 1 && after.variants.length === 1) return [[before.variants[0]!, after.variants[0]!]];
  const pairs = after.variants.flatMap((later): [Earlier, Later][] => {
    const earlier = before.variants.find(({ id }) => id === later.id);
    return earlier ? [[earlier, later]] : [];
  });
  if (pairs.length > 0) return pairs;
  const names = ({ variants }: Run<Named>) => variants.map(({ id }) => `"${id}"`).join(', ');
  throw new EvaluationError({
    code: 'eval-incomparable',
    where: `${before.location} and ${after.location}`,
    what: `they have no variant in common: ${names(before)} there, ${names(after)} here`,
    hint: 'Compare runs of the same matrix, or of one variant each',
  });
}
