import { describe, expect, test } from 'vitest';
import { render, renderers } from '../../src/render/index.ts';
import { sampleReport } from './sample-report.ts';

describe.each(renderers.map((entry) => [entry.name, entry] as const))('the format %s', (name, entry) => {
  test('is what its entry says', async () => {
    expect(await entry.load()).toMatchObject({ name, mediaType: entry.mediaType });
    expect(entry.description).not.toBe('');
  });

  test('ends with a line feed, is empty for no report, and changes no report', async () => {
    const report = sampleReport();
    const before = structuredClone(report);
    expect(await render([report], { format: name })).toMatch(/\n$/);
    expect(await render([], { format: name })).toBe('');
    expect(report).toEqual(before);
  });

  test('several reports are the single ones, one after the other', async () => {
    const report = sampleReport();
    const piece = await render([report], { format: name, several: true });
    expect(await render([report, report], { format: name })).toBe(piece + piece);
  });
});

test('an unknown format is refused with the list', async () => {
  await expect(render([], { format: 'pdf' })).rejects.toThrow('there is no format "pdf". Choose one of text, json, markdown.');
});
