// The HTML report as a browser shows it: without network and script, readable at 5 and at 200 flows, and usable by keyboard.

import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toHtml } from '../../src/report/html/index.js';
import type { Report } from '../../src/report/model.js';
import { flow, flows, reportOf } from './support.js';

const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const executablePath = process.env['CHROMIUM'] ?? BROWSERS.find((file) => existsSync(file));

const EVIL = '"><script>document.title = "taken"</script><img src=x onerror="document.title=1">';
const lineOf = (file: string, line: number): string => `  const phone = member; // ${file} ${String(line)}`;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly fits: boolean;
}

/** Runs in the browser, whose types are not the tests'. */
const BOXES = `[...document.querySelectorAll('svg.map .node')].map((node) => {
  const [rect, text] = ['rect', 'text'].map((name) => node.querySelector(name).getBoundingClientRect());
  const { left, right, top, bottom } = rect;
  return { left, right, top, bottom, fits: text.left >= left && text.right <= right && text.height >= 11 };
})`;

describe('the HTML report', () => {
  it('names no address that a browser would ask', () => {
    const html = toHtml(reportOf(flows(5)), lineOf);
    expect(html).not.toMatch(/<script|<link|<img|@import|url\((?!#)/);
    expect([...html.matchAll(/https?:\/\/[^\s"<]+/g)].map(([url]) => url)).toEqual(['http://www.w3.org/2000/svg']);
    expect(html).toContain("default-src 'none'");
  });

  it('says so when there is nothing to show', () => {
    const html = toHtml(reportOf([]), lineOf);
    expect(html).toContain('No data reaches code');
    expect(html).not.toContain('<svg');
  });
});

describe.skipIf(executablePath === undefined)('the HTML report in a browser', () => {
  let browser: Browser;
  let folder = '';

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: ['--no-sandbox'] });
    folder = mkdtempSync(path.join(tmpdir(), 'purpose-limitation-html-'));
  });

  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function open(report: Report): Promise<{ page: Page; asked: string[]; errors: string[] }> {
    const file = path.join(folder, `report-${String(Math.random())}.html`);
    writeFileSync(file, toHtml(report, lineOf));
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const asked: string[] = [];
    const errors: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => errors.push(message.text()));
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(pathToFileURL(file).href);
    return { page, asked, errors };
  }

  it.each([5, 200])('draws a map of %i flows whose boxes hold their texts and keep apart', async (count) => {
    const { page, asked, errors } = await open(reportOf(flows(count)));
    expect(asked).toHaveLength(1);
    expect(errors).toEqual([]);
    const boxes = await page.evaluate<Box[]>(BOXES);
    expect(boxes.length).toBeGreaterThan(5);
    expect(boxes.length).toBeLessThan(60);
    expect(boxes.filter(({ fits }) => !fits)).toEqual([]);
    const overlaps = boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
    );
    expect(overlaps).toEqual([]);
    expect(await page.locator('article.flow').count()).toBe(count);
    // The page itself doesn't scroll sideways; wide parts do.
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    await page.close();
  });

  it('shows text from code as text', async () => {
    const evil = flow(1, {
      symbol: EVIL,
      sink: { name: EVIL, purposes: [EVIL], external: true },
      sources: [{ ...flow(1), name: EVIL, purposes: [EVIL] }],
      since: { commit: 'a', date: '2026-01-01', summary: EVIL },
    });
    const known = { ...evil, suppression: { kind: 'inSource', justification: EVIL } as const };
    const use = { file: EVIL, line: 1, symbol: EVIL, text: EVIL, reported: true };
    const note = { message: EVIL, file: EVIL, line: 1, column: 1 };
    const { page, errors } = await open(
      reportOf([evil], {
        suppressed: [known],
        problems: [{ kind: 'bound', ...note }],
        gaps: [note],
        projects: [EVIL],
        inventory: {
          labelled: [{ name: EVIL, purposes: [EVIL], origin: EVIL, file: EVIL, line: 1, uses: [use] }],
          sinks: [{ name: EVIL, purposes: [EVIL], external: true, uses: [use] }],
        },
      }),
    );
    expect(errors).toEqual([]);
    expect(await page.title()).toBe('Purpose limitation: 1 flow');
    expect(await page.locator('script, img').count()).toBe(0);
    expect(await page.locator('article h3').textContent()).toContain(EVIL);
    await page.close();
  });

  it('is used by keyboard: a link to the flows comes first, and everything that scrolls takes the focus', async () => {
    const { page } = await open(reportOf(flows(5)));
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to the flows');
    expect(await page.locator('.scroll:not([tabindex="0"])').count()).toBe(0);
    expect(await page.locator('.scroll:not([aria-label]), section:not([aria-labelledby])').count()).toBe(0);
    const tree = await page.locator('main').ariaSnapshot();
    expect(tree).toMatch(/img "Map of flows/);
    expect(tree).toContain('heading "1. Account.twoFactorPhone → src/ads/partner-0/upload.ts" [level=3]');
    await page.close();
  });

  it.each(['light', 'dark'] as const)('has enough contrast in %s', async (colorScheme) => {
    const { page } = await open(reportOf(flows(5)));
    await page.emulateMedia({ colorScheme });
    const colors = await page.evaluate<Record<string, string>>(`(() => {
      const style = getComputedStyle(document.documentElement);
      return Object.fromEntries(['text', 'soft', 'source', 'sink', 'back', 'box', 'mark'].map((name) => [name, style.getPropertyValue('--' + name).trim()]));
    })()`);
    const pairs = ['text', 'soft', 'source', 'sink'].flatMap((front) =>
      ['back', 'box'].map((back) => [front, back] as const),
    );
    for (const [front, back] of [...pairs, ['text', 'mark'] as const]) {
      expect([front, back, contrast(colors[front], colors[back]) >= 4.5]).toEqual([front, back, true]);
    }
    await page.close();
  });

  it('prints the map within the page', async () => {
    const { page } = await open(reportOf(flows(200)));
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 720, height: 1000 });
    expect(await page.evaluate('document.querySelector("svg.map").getBoundingClientRect().width <= innerWidth')).toBe(
      true,
    );
    await page.close();
  });
});

/** By the Web Content Accessibility Guidelines. */
function contrast(front = '', back = ''): number {
  const [light = 0, dark = 0] = [luminance(front), luminance(back)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
