import type { Renderer } from './renderer.ts';

/** One report is an indented object, several are JSON Lines. Control and bidirectional characters are escaped, so that a terminal can show it. */
export const json: Renderer = {
  name: 'json',
  mediaType: 'application/json',
  render(reports, { several = reports.length > 1 } = {}) {
    return reports.map((report) => `${withEscapes(JSON.stringify(report, null, several ? 0 : 2))}\n`).join('');
  },
};

/** JSON itself lets DEL, C1 controls and bidirectional marks stand. */
function withEscapes(text: string): string {
  return text.replace(
    /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
