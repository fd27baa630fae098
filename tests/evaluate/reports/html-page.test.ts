import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { html } from '../../../src/evaluate/reports/html.ts';
import type { ReportedRun } from '../../../src/evaluate/reports/reporter.ts';
import { editorOf, runBy } from '../made-up-run.ts';
import { type Reader, startReader } from './browser.ts';
import { hostileRun, hostileText } from './hostile-run.ts';

/** The browser's own; only what runs in the page calls it. */
declare function getComputedStyle(element: unknown, pseudo?: string): Readonly<Record<string, string>>;

let reader: Reader;
let hostile: ReportedRun;
let usual: ReportedRun;
beforeAll(async () => {
  hostile = await hostileRun();
  usual = { log: await runBy(editorOf(1), { suite: { settings: [{}, { words: 50 }] } }), comparison: null };
  reader = await startReader();
});
afterAll(async () => reader?.[Symbol.asyncDispose]());

const firstCells = (page: Page, table: string) => page.locator(`${table} tbody tr:not([hidden]) > :first-child`).allTextContents();
const openCase = async (page: Page, name: string) => {
  await page.locator('#r0-case-table a', { hasText: name }).first().click();
  return page.locator('details.case[open]').first();
};

describe('a hostile article', () => {
  test('stays text: nothing of it runs, loads or becomes an element, and the page says what the article says', async () => {
    const { page, complaints, requests } = await reader.open(html.render([hostile]));
    const article = await openCase(page, 'hostile');
    expect(await page.evaluate('globalThis.hacked')).toBeUndefined();
    expect(complaints).toEqual([]);
    expect(requests).toHaveLength(1);
    expect(await page.locator('img, iframe, object, link, base, form, textarea, template').count()).toBe(0);
    expect(await page.locator('script').count()).toBe(1);
    const shown = await article
      .locator('.text')
      .first()
      .evaluate((element) => element.textContent);
    expect(shown).toBe(
      hostileText.replaceAll('\u001b', '␛').replaceAll('\u0007', '␇').replaceAll('\u202e', '⟨U+202E⟩').replaceAll('\u202c', '⟨U+202C⟩'),
    );
  });

  test('could not do harm even if it got through: the policy forbids scripts that are not the page’s own', async () => {
    const { page } = await reader.open(
      html.render([hostile]).replace('<main>', '<main><script>globalThis.hacked = 1</script><img src=x onerror="globalThis.hacked = 1">'),
    );
    expect(await page.evaluate('globalThis.hacked')).toBeUndefined();
  });
});

describe('gold and finds', () => {
  test('lie over the article’s words, each with what became of it', async () => {
    const { page } = await reader.open(html.render([hostile]));
    const article = await openCase(page, 'hostile');
    const marked = (kind: string) => article.locator(`.text .${kind}`).allTextContents();
    expect(await marked('phrase-gold-hit')).toEqual(['`code`']);
    expect(await marked('phrase-gold-missed')).toContain('🔥');
    expect(await marked('phrase-found-false-alarm')).toContain('</style></template></textarea>-->]]>');
    expect((await marked('inconsistency-gold-hit')).join('|')).toBe('Prices rose by 5 per cent|Prices fell by 7 per cent');
  });

  test('are told apart without colour: by the form of a line and by a word', async () => {
    const { page } = await reader.open(html.render([hostile]));
    const article = await openCase(page, 'hostile');
    const line = (kind: string) =>
      article
        .locator(`.text .${kind}`)
        .first()
        .evaluate((element) => {
          const style = getComputedStyle(element);
          return `${style.textDecorationStyle} ${style.borderBottomStyle}`;
        });
    const lines = await Promise.all(
      ['phrase-gold-hit', 'phrase-gold-missed', 'phrase-found-false-alarm', 'inconsistency-gold-hit'].map(line),
    );
    expect(lines).toEqual(['solid none', 'dashed none', 'wavy none', 'solid double']);
    const tags = await article
      .locator('.text .tag')
      .evaluateAll((elements) => elements.map((element) => getComputedStyle(element, '::before').content));
    expect(tags).toEqual(expect.arrayContaining(['"✓"', '"✗ missed"', '"! false alarm"', '"I1 ✓"']));
  });

  test('are listed beside it, and a link leads to the words and shows them', async () => {
    const { page } = await reader.open(html.render([hostile]));
    const article = await openCase(page, 'hostile');
    await article.locator('.found a', { hasText: '🔥' }).click();
    expect(await article.locator('.here').textContent()).toBe('🔥');
  });

  test('can be hidden layer by layer', async () => {
    const { page } = await reader.open(html.render([hostile]));
    const article = await openCase(page, 'hostile');
    const trap = article.locator('.text .tag.on-trap').first();
    expect(await trap.isVisible()).toBe(false);
    await article.getByLabel('traps').check();
    expect(await trap.isVisible()).toBe(true);
    await article.getByLabel('phrases').uncheck();
    expect(await article.locator('.text .tag.on-phrase').first().isVisible()).toBe(false);
  });
});

describe('tables', () => {
  test('are sorted by the keyboard alone, and say how', async () => {
    const { page } = await reader.open(html.render([hostile]));
    const button = page.locator('#r0-case-table th button', { hasText: 'Case' });
    const before = await firstCells(page, '#r0-case-table');
    expect(before[0]).toContain('broken');
    expect(await page.locator('#r0-case-table th[aria-sort]').textContent()).toContain('Faults');
    await button.focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('#r0-case-table th[aria-sort="ascending"]').textContent()).toContain('Case');
    expect(await firstCells(page, '#r0-case-table')).toEqual(before.toSorted());
    await page.keyboard.press('Space');
    expect(await firstCells(page, '#r0-case-table')).toEqual(before.toSorted().reverse());
    expect(await page.locator('#r0-case-table th[aria-sort]').count()).toBe(1);
  });

  test('sort numbers as numbers, and put what has none last in both directions', async () => {
    const { page } = await reader.open(html.render([usual]));
    const value = page.locator('#r0-figure-table th button', { hasText: 'Value' });
    const values = async () => (await page.locator('#r0-figure-table tbody td.number:nth-of-type(2)').allTextContents()).map(Number);
    await value.click();
    const falling = await values();
    expect(falling).toEqual(falling.toSorted((a, b) => b - a));
    await value.click();
    expect(await values()).toEqual(falling.toSorted((a, b) => a - b));
  });

  test('are filtered by words and by kind; the articles go with their rows, and the count is told', async () => {
    const { page } = await reader.open(html.render([hostile]));
    const tools = page.locator('.tools[data-for="r0-case-table"]');
    await tools.getByRole('searchbox').fill('PLAIN');
    expect(await firstCells(page, '#r0-case-table')).toEqual(['plain']);
    expect(await tools.locator('output').textContent()).toBe('1 of 3');
    expect(await page.locator('details.case:visible > summary').allTextContents()).toEqual(['plainno faults']);
    await tools.getByRole('searchbox').fill('');
    await tools.getByRole('combobox').selectOption('errored');
    expect(await firstCells(page, '#r0-case-table')).toEqual(['broken <b>"case"</b>']);
  });

  test('have a chart of each figure with its interval, told in words too', async () => {
    const { page } = await reader.open(html.render([usual]));
    const row = page.locator('#r0-figure-table tbody tr', { hasText: 'phrase-f1-clear' }).first();
    expect(await row.locator('svg').getAttribute('aria-label')).toMatch(
      /^0\.\d{3}, interval 0\.\d{3}–0\.\d{3}, on a scale from 0\.000 to 1\.000$/,
    );
    const box = async (what: string) => (await row.locator(`svg ${what}`).first().boundingBox())!;
    const [dot, bar, axis] = await Promise.all(['.dot', '.bar', '.axis'].map(box));
    expect(bar!.x).toBeLessThan(dot!.x + dot!.width / 2);
    expect(bar!.x + bar!.width).toBeGreaterThan(dot!.x + dot!.width / 2);
    expect(axis!.x).toBeLessThanOrEqual(bar!.x);
  });
});

describe('the page', () => {
  test('is light or dark as the reader’s system is, until the button says otherwise', async () => {
    const background = (page: Page) => page.evaluate('getComputedStyle(document.body).backgroundColor');
    const [light, dark] = await Promise.all(
      (['light', 'dark'] as const).map(async (colorScheme) => (await reader.open(html.render([usual]), { colorScheme })).page),
    );
    expect(await background(light!)).not.toBe(await background(dark!));
    const button = dark!.locator('#theme');
    await button.focus();
    await dark!.keyboard.press('Enter');
    expect(await button.textContent()).toBe('Theme: light');
    expect(await background(dark!)).toBe(await background(light!));
  });

  test.each([1280, 390])('is no wider than a window of %i', async (width) => {
    const { page } = await reader.open(html.render([usual, hostile]), { viewport: { width, height: 800 } });
    await openCase(page, 'case-01');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
  });

  test('has enough contrast in every text of its own, light and dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page } = await reader.open(html.render([hostile]), { colorScheme });
      await openCase(page, 'hostile');
      expect(await page.evaluate(faintTexts)).toEqual([]);
    }
  });

  test('can be read without scripts', async () => {
    const { page } = await reader.open(html.render([hostile]), { javaScriptEnabled: false });
    expect(await page.locator('#r0-case-table tbody tr').count()).toBe(3);
    expect(await page.locator('#theme').isVisible()).toBe(false);
    await page.locator('details.case > summary', { hasText: 'hostile' }).click();
    expect(await page.locator('details.case[open] .text').first().isVisible()).toBe(true);
  });

  test('opens at the case that its address names', async () => {
    const { page } = await reader.open(html.render([hostile]));
    const id = await page.locator('details.case', { hasText: 'hostile' }).first().getAttribute('id');
    await page.goto(`${page.url()}#${id}`);
    await page.reload();
    expect(await page.locator(`#${id}`).getAttribute('open')).toBe('');
  });

  test('tells variants apart', async () => {
    const { page } = await reader.open(html.render([usual]));
    expect(await page.locator('#r0-case-table thead').textContent()).toContain('Variant');
    expect(await page.locator('#r0-case-table tbody tr').count()).toBe(80);
  });

  test('has no two elements of one id, and every link on it leads somewhere', async () => {
    const { page } = await reader.open(html.render([usual, hostile]));
    const ids = await page.locator('[id]').evaluateAll((elements) => elements.map(({ id }) => id));
    expect(ids.length).toBe(new Set(ids).size);
    const targets = await page
      .locator('a[href^="#"]')
      .evaluateAll((elements) => elements.map((element) => element.getAttribute('href')!.slice(1)));
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
  });
});

/** Texts whose colour stands out from what is behind them by less than 4.5 to 1 (WCAG 2, level AA). Runs in the page. */
const faintTexts = `(() => {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const rgb = (colour) => { canvas.clearRect(0, 0, 1, 1); canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1); return [...canvas.getImageData(0, 0, 1, 1).data]; };
  const light = ([r, g, b]) => [r, g, b].map((c) => c / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)).reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
  const behind = (element) => { for (let each = element; each; each = each.parentElement) { const colour = rgb(getComputedStyle(each).backgroundColor); if (colour[3] === 255) return colour; } return [255, 255, 255]; };
  const ratio = (a, b) => { const [x, y] = [light(a), light(b)].sort((p, q) => q - p); return (x + 0.05) / (y + 0.05); };
  const faint = [];
  for (const element of document.querySelectorAll('body *')) {
    const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== '');
    if (own && element.checkVisibility()) {
      const style = getComputedStyle(element);
      if (ratio(rgb(style.color), behind(element)) < 4.5) faint.push(element.tagName + '.' + element.className + ': ' + element.textContent.slice(0, 30));
    }
    if (element.matches('.tag') && element.checkVisibility()) {
      const style = getComputedStyle(element, '::before');
      if (ratio(rgb(style.color), rgb(style.backgroundColor)) < 4.5) faint.push('tag ' + style.content);
    }
  }
  return faint;
})()`;
