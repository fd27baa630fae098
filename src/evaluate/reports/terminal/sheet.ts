import type { Paint } from '../../../render/terminal/paint.ts';

/** What the sections of a report on a terminal are written with. `width` in columns. */
export type Sheet = { readonly width: number; readonly all: boolean; readonly paint: Paint };
