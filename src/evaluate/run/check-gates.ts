import type { Figure } from '../figure.ts';
import type { Gate, GateOutcome } from '../gate.ts';
import { goodEnd, type ScorerRecord } from '../run-log.ts';

type Results = {
  readonly variants: readonly { readonly id: string }[];
  readonly scorers: readonly ScorerRecord[];
  readonly figures: readonly Figure[];
};

/**
 * Holds figures against a suite's gates, and invariants against the good end of their range.
 *
 * A gate on what was not scored fails, and so does a variant for which nothing was: a run that measured nothing is no success.
 */
export function checkGates(gates: readonly Gate[], { variants, scorers, figures }: Results): GateOutcome[] {
  return variants.flatMap(({ id }) => {
    const own = figures.filter(({ variant }) => variant === id);
    return [
      ...(own.some(({ state }) => state === 'scored')
        ? []
        : [{ name: 'anything scored', variant: id, isPassed: false, why: 'nothing was scored' }]),
      ...scorers.filter(({ role }) => role === 'invariant').map((scorer) => invariantOutcome(scorer, own, id)),
      ...gates.map((gate) => gateOutcome(gate, own, id)),
    ];
  });
}

function invariantOutcome(scorer: ScorerRecord, figures: readonly Figure[], variant: string): GateOutcome {
  const end = goodEnd(scorer);
  const figure = overall(figures, scorer.name, null);
  const name = `${scorer.name} is ${end}`;
  // a part that nobody asked for breaks no promise
  if (figure?.state !== 'scored') return { name, variant, isPassed: true, why: figure?.why ?? 'not measured' };
  return { name, variant, isPassed: figure.value === end, why: `it is ${round(figure.value)}` };
}

function gateOutcome({ scorer, atLeast, atMost, ...gate }: Gate, figures: readonly Figure[], variant: string): GateOutcome {
  const stratum = gate.stratum ?? null;
  const bounds = [atLeast !== undefined && `at least ${atLeast}`, atMost !== undefined && `at most ${atMost}`]
    .filter(Boolean)
    .join(' and ');
  const name = `${scorer}${stratum === null ? '' : ` (${stratum})`} ${bounds}`;
  const figure = overall(figures, scorer, stratum);
  if (figure?.state !== 'scored')
    return { name, variant, isPassed: false, why: `it was not scored: ${figure?.why ?? 'there is no such figure'}` };
  const isPassed = figure.value >= (atLeast ?? Number.NEGATIVE_INFINITY) && figure.value <= (atMost ?? Number.POSITIVE_INFINITY);
  return { name, variant, isPassed, why: `it is ${round(figure.value)}` };
}

function overall(figures: readonly Figure[], scorer: string, stratum: string | null): Figure | undefined {
  return figures.find((figure) => figure.scorer === scorer && figure.stratum === stratum);
}

/** Four places, so that 0.9996 does not read as the 1 it fails to be. */
function round(value: number): string {
  return String(Number(value.toPrecision(4)) === Math.round(value) && value !== Math.round(value) ? value : Number(value.toPrecision(4)));
}
