import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const executablePath = '/usr/bin/chromium';

/** A page as Chromium shows it, with what it complained of and what it asked the network for. */
export type OpenPage = { readonly page: Page; readonly complaints: string[]; readonly requests: string[] };

export type Reader = AsyncDisposable & { open(html: string, options?: BrowserContextOptions): Promise<OpenPage> };

/** Starts the real thing. A machine without it fails the tests and says what to install: a page that was not looked at is not tested. */
export async function startReader(): Promise<Reader> {
  if (!existsSync(executablePath))
    throw new Error(`${executablePath} is missing. Install it: apt-get update && apt-get install -y chromium`);
  const folder = await mkdtemp(join(tmpdir(), 'evenhand-page-'));
  const browser: Browser = await chromium.launch({
    executablePath,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  let pages = 0;
  return {
    async open(html, options = {}) {
      const file = join(folder, `page-${(pages += 1)}.html`);
      await writeFile(file, html);
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
      const page = await context.newPage();
      const complaints: string[] = [];
      const requests: string[] = [];
      page.on('console', (message) => void (['error', 'warning'].includes(message.type()) && complaints.push(message.text())));
      page.on('pageerror', (error) => void complaints.push(String(error)));
      page.on('request', (request) => void requests.push(request.url()));
      await page.goto(pathToFileURL(file).href);
      return { page, complaints, requests };
    },
    async [Symbol.asyncDispose]() {
      await browser.close();
      await rm(folder, { recursive: true });
    },
  };
}
