import { EvaluationError } from '../../errors/evaluation-error.ts';
import type { Variant } from '../run-log.ts';
import type { Suite } from '../suite.ts';

/** Stands for the prompts of the package in a suite's `prompts`. */
export const packagedPrompts = 'packaged';

/**
 * Every cell of a suite's matrix: the embedded engine with each settings, the model engine with each model, prompt folder and settings.
 *
 * @throws EvaluationError `eval-suite-invalid` when there is none: the model engine without a model, or a model without its engine
 */
export function variantsOf(suite: Pick<Suite, 'engines' | 'models' | 'prompts' | 'settings' | 'location' | 'name'>): Variant[] {
  const where = suite.location ?? suite.name;
  const { engines, models, prompts, settings } = suite;
  if (engines.includes('model') && models.length === 0)
    refuse(where, 'the matrix is empty: the model engine has no model', 'Name one under `models`, or with --model');
  if (!engines.includes('model') && models.length > 0)
    refuse(where, 'models are named, and the model engine is not', 'Add "model" to `engines`');
  const cells = settings.flatMap((setting) => [
    ...(engines.includes('embedded') ? [{ engine: 'embedded' as const, model: null, prompts: null, settings: setting }] : []),
    ...models.flatMap((model) =>
      prompts.map((folder) => ({
        engine: 'model' as const,
        model,
        prompts: folder === packagedPrompts ? null : folder,
        settings: setting,
      })),
    ),
  ]);
  return cells.map((cell) => ({ id: nameOf(cell, { prompts: prompts.length > 1, settings: settings.length > 1 }), ...cell }));
}

type Cell = Omit<Variant, 'id'>;

/** What tells a cell from the others, in words. */
function nameOf({ engine, model, prompts, settings }: Cell, differs: { prompts: boolean; settings: boolean }): string {
  const parts = [model ?? engine];
  if (engine === 'model' && (differs.prompts || prompts !== null)) parts.push(prompts ?? 'packaged prompts');
  if (differs.settings) parts.push(settingsName(settings));
  return parts.join(', ');
}

function settingsName({ only, words }: Cell['settings']): string {
  const parts = [only && `only ${only.join('+')}`, words && `${words} words`].filter(Boolean);
  return parts.length > 0 ? parts.join(', ') : 'default settings';
}

function refuse(where: string, what: string, hint: string): never {
  throw new EvaluationError({ code: 'eval-suite-invalid', where, what, hint });
}
