import { counted } from '../../render/counted.ts';
import type { CaseStory } from './case-stories.ts';

/** "errored, 3 missed, 1 false alarm", or "no faults". */
export function faultWords({ faults, errors }: CaseStory): string {
  const missed = faults.filter(({ kind }) => kind === 'missed').length;
  const alarms = faults.length - missed;
  const parts = [
    ...(errors.length > 0 ? ['errored'] : []),
    ...(missed > 0 ? [`${missed} missed`] : []),
    ...(alarms > 0 ? [counted(alarms, 'false alarm')] : []),
  ];
  return parts.join(', ') || 'no faults';
}
