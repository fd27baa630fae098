import type { SupportRenderer } from './support-renderer.ts';

/** The whole report as one object. */
export const supportJson: SupportRenderer = {
  name: 'json',
  render: (report) => `${JSON.stringify(report, null, 2)}\n`,
};
