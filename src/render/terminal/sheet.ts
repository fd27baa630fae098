import type { Passage } from '../../contracts/passage.ts';
import type { Report } from '../../contracts/report.ts';
import { placesIn } from '../places.ts';
import { type Paint, paintWith } from './paint.ts';

/** What every section of a report on a terminal is written on. */
export type Sheet = {
  readonly report: Report;
  /** Columns, 40 to 120. */
  readonly width: number;
  readonly all: boolean;
  readonly paint: Paint;
  readonly placeOf: (passage: Passage) => string;
};

/** Lays out a sheet for a report; beyond 120 columns lines get hard to read, below 40 nothing is gained by breaking more. */
export function sheetFor(
  report: Report,
  { width = 80, colour = false, all = false }: { width?: number; colour?: boolean; all?: boolean },
): Sheet {
  return { report, width: Math.max(40, Math.min(120, width)), all, paint: paintWith(colour), placeOf: placesIn(report) };
}
