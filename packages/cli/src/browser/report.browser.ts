import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { accessibilityFaults, openPage, picture, startBrowser } from './chromium.js';

const MAIN = fileURLToPath(new URL('../../dist/main.js', import.meta.url));
const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));

/** What people have put into pages that did not escape them. */
const HOSTILE = [
  '<script>window.hacked = 1</script>',
  '<img src=x onerror="window.hacked = 2">',
  '</script><script>window.hacked = 3</script>',
  '<!--<script>window.hacked = 4//-->',
  '"><svg onload=window.hacked=5>',
  'javascript:window.hacked=6',
  '{{constructor.constructor("window.hacked=7")()}} ${window.hacked=8} <%= hacked %>',
  'safe\u202Egnp.exe\u202C and in\u200Bvi\u200Dsi\u2060ble',
  '<style>body{display:none}</style><base href="https://example.org/">',
  '&lt;b&gt; &#60;i&#62; \u2028 \u2029 \u0085',
].join('\n\n');
const RAID = 'Gunmen killed 12 villagers in Tarkint on 3 March 2021.';

let folder = '';
let browser: Browser;
const at = (name: string): string => join(folder, name);
const address = (name: string): string => pathToFileURL(at(name)).href;

function report(...args: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, [MAIN, 'report', ...args], { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

beforeAll(async () => {
  if (!existsSync(MAIN)) throw new Error(`${MAIN} is not built: npm run build`);
  folder = mkdtempSync(join(tmpdir(), 'harmattan-report-'));
  report('seeds', '-o', at('seed.html'));
  report(
    'fixtures/dev',
    'fixtures/blind',
    'fixtures/calibration',
    '--published',
    '2022-06-15',
    '-o',
    at('fixtures.html'),
    '--title',
    'Two hundred articles',
  );
  writeFileSync(
    at('hostile.jsonl'),
    JSON.stringify({
      id: '"><script>window.hacked=9</script>',
      title: `<img src=x onerror=window.hacked=10>\u202Eevil`,
      source: 'javascript:window.hacked=11',
      text: `${RAID}\n\n${HOSTILE}\n\n"${HOSTILE.slice(0, 60)}", the mayor of <b>Gao</b> said, killed 4 soldiers in Gao on 4 March 2021.`,
      publishedAt: '2021-03-05',
    }),
  );
  report(at('hostile.jsonl'), '-o', at('hostile.html'), '--title', '</title><script>window.hacked=12</script>');
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Waits until charts, map and table show what the filter lets through. */
const settled = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => document.querySelector('[aria-busy=true]') === null);

const numbersOn = async (page: Page): Promise<readonly number[]> =>
  (await page.locator('.sign').allInnerTexts()).map(Number);

/** Moves the start of the period to a part of the way, as a script: the focus stays where it is. */
const moveStart = (page: Page, part: number): Promise<void> =>
  page.locator('.end-from input').evaluate((element, share) => {
    const slider = element as HTMLInputElement;
    slider.value = String(Math.round(Number(slider.min) + share * (Number(slider.max) - Number(slider.min))));
    slider.dispatchEvent(new Event('input', { bubbles: true }));
  }, part);

const litWords = (page: Page): Promise<readonly string[]> => page.locator('.text .mark.lit').allInnerTexts();

describe('the report of the seed', () => {
  test('shows its events, asks the network for nothing and complains of nothing', async () => {
    const { page, complaints, requests } = await openPage(browser, address('seed.html'));
    await page.waitForSelector('.sign');
    expect(await page.locator('.numbers dd').first().innerText()).toBe('6');
    expect(await page.locator('tbody tr').count()).toBe(6);
    expect(await page.locator('.card').count()).toBe(6);
    expect(await page.locator('.plot').count()).toBe(4);
    expect(complaints).toEqual([]);
    expect(requests).toEqual([address('seed.html')]);
    await picture(page, 'seed');
    await page.close();
  });

  test('a field lights up its words by mouse and by keyboard, and words light up their field', async () => {
    const { page } = await openPage(browser, address('seed.html'));
    const place = page.locator('.card').first().locator('.k-place').first();
    await place.hover();
    expect((await litWords(page)).join(' ')).toContain('Gossi');
    await page.mouse.move(0, 0);
    expect(await litWords(page)).toEqual([]);
    await place.focus();
    expect((await litWords(page)).join(' ')).toContain('Gossi');
    await page.locator('.text .mark', { hasText: 'Sokolo' }).first().focus();
    expect(await page.locator('.card .value.lit').allInnerTexts()).toEqual([expect.stringContaining('Sokolo')]);
    await picture(page, 'seed-lit', false);
    await page.close();
  });

  test('the words of a text are one tab stop: arrows go along them, Enter to the field, a skip button past them', async () => {
    const { page } = await openPage(browser, address('seed.html'));
    const marks = page.locator('.text .mark');
    const count = await marks.count();
    expect(count).toBeGreaterThan(10);
    expect(await page.locator('.text .mark[tabindex="0"]').count()).toBe(1);
    const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');
    await page.locator('.article-view .skip').focus();
    await page.keyboard.press('Tab');
    expect(await focused()).toBe(await marks.first().innerText());
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(await marks.nth(2).innerText());
    await page.keyboard.press('ArrowLeft');
    expect(await focused()).toBe(await marks.nth(1).innerText());
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toBe(await marks.first().innerText());
    await page.keyboard.press('End');
    expect(await focused()).toBe(await marks.last().innerText());
    const [key] = await page
      .locator('.card .value.lit')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-field')));
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-field'))).toBe(key);
    expect(await litWords(page)).toContain(await marks.last().innerText());
    await page.keyboard.press('Shift+Tab');
    await page.locator('.article-view .skip').press('Enter');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('cards');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.card') !== null)).toBe(true);
    await page.close();
  });

  test.each([
    ['light', 1280, 'en'],
    ['dark', 1280, 'fr'],
    ['light', 390, 'fr'],
    ['dark', 390, 'en'],
  ] as const)('has no serious fault of accessibility: %s, %i px, %s', async (scheme, width, language) => {
    const { page } = await openPage(browser, address('seed.html'), { scheme, width });
    if (language === 'fr') await page.locator('nav button').click();
    await page.waitForSelector('.sign');
    expect(await page.locator('#overview-title').innerText()).toBe(language === 'fr' ? 'Vue d’ensemble' : 'Overview');
    expect(await accessibilityFaults(page)).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await picture(page, `seed-${scheme}-${width}-${language}`);
    await page.close();
  });
});

describe('the report of 200 fixtures', () => {
  test('is one file below 3 MB', () => {
    expect(statSync(at('fixtures.html')).size).toBeLessThan(3_000_000);
  });

  test('table: sorting, searching, kinds, and what is saved is what is shown', async () => {
    const { page, complaints } = await openPage(browser, address('fixtures.html'));
    const all = Number(/^(\d+)/.exec(await page.locator('.count').innerText())?.[1]);
    expect(all).toBeGreaterThan(300);
    await page.locator('thead button', { hasText: 'Killed' }).click();
    const killed = await page.locator('tbody tr td.number:nth-of-type(5)').allInnerTexts();
    const figures = killed
      .map((text) => Number.parseInt(text.replace('≤', ''), 10))
      .filter((figure) => !Number.isNaN(figure));
    expect(figures.length).toBeGreaterThan(20);
    expect(figures.slice(0, 5)).toEqual([...figures.slice(0, 5)].sort((a, b) => b - a));
    await page.locator('input[type=search]').fill('boko haram');
    const found = Number(/^(\d+) of/.exec(await page.locator('.count').innerText())?.[1]);
    expect(found).toBeGreaterThan(3);
    expect(found).toBeLessThan(all / 2);
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('.save button').first().click()]);
    const csv = readFileSync(await download.path(), 'utf8');
    expect(csv.trimEnd().split('\r\n')).toHaveLength(found + 1);
    expect(csv).toContain('Boko Haram');
    await page.locator('.chip input').first().uncheck();
    const [second] = await Promise.all([page.waitForEvent('download'), page.locator('.save button').nth(1).click()]);
    const { features } = JSON.parse(readFileSync(await second.path(), 'utf8')) as {
      readonly features: readonly { readonly properties: { readonly category: string } }[];
    };
    expect(features.length).toBeLessThan(found);
    expect(features.map(({ properties }) => properties.category)).not.toContain('battles');
    await page.locator('.count button').click();
    expect(await page.locator('.count').innerText()).toBe(`${all} events`);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('the period is chosen by keyboard and holds for charts, map and table', async () => {
    const { page } = await openPage(browser, address('fixtures.html'));
    const before = await page.locator('.count').innerText();
    const slider = page.locator('.end-from input');
    await slider.focus();
    for (let press = 0; press < 40; press++) await page.keyboard.press('PageUp');
    expect(await page.locator('.count').innerText()).not.toBe(before);
    await settled(page);
    const first = await slider.getAttribute('aria-valuetext');
    const dates = await page.locator('tbody th').allInnerTexts();
    for (const date of dates.filter((text) => /^\d{4}-\d{2}-\d{2}$/.test(text)))
      expect(date >= (first ?? '')).toBe(true);
    await page.close();
  });

  test('while the period moves, signs of the map follow, and the one that has the focus keeps it', async () => {
    const { page, complaints } = await openPage(browser, address('fixtures.html'));
    await page.waitForSelector('.sign');
    const labels = (): Promise<readonly string[]> =>
      page.locator('.sign').evaluateAll((signs) => signs.map((sign) => sign.getAttribute('aria-label') ?? '').sort());
    const counted = async (): Promise<number> =>
      (await labels()).reduce((sum, label) => sum + Number(/\d+/.exec(label)?.[0]), 0);
    const [all, before] = [await counted(), await labels()];
    const largest = page.locator('.sign', { hasText: String(Math.max(...(await numbersOn(page)))) }).first();
    await largest.focus();
    await moveStart(page, 0.5);
    await settled(page);
    expect(await counted()).toBeLessThan(all);
    expect(await page.evaluate(() => document.activeElement?.classList.contains('sign'))).toBe(true);
    await page.locator('.count button').click();
    await settled(page);
    expect(await labels()).toEqual(before);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('a sign on the map lists its events by keyboard, and an event leads to its article', async () => {
    const { page, complaints } = await openPage(browser, address('fixtures.html'));
    await page.waitForSelector('.sign');
    await picture(page, 'fixtures');
    const sign = page.locator('.sign').first();
    const label = await sign.getAttribute('aria-label');
    await sign.focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('.chosen h3').innerText()).toBe(label);
    await page.locator('.chosen .link').first().click();
    expect(await page.evaluate(() => location.hash)).toMatch(/^#article=/);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('articles');
    await page.waitForTimeout(600);
    await picture(page, 'fixtures-article', false);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });
});

describe('hostile articles', () => {
  test('stay words: nothing runs, nothing is hidden, nothing is asked for', async () => {
    const { page, complaints, requests } = await openPage(browser, address('hostile.html'));
    await page.locator('thead button').first().click();
    for (const mark of await page.locator('.text .mark').all()) await mark.hover();
    expect(await page.evaluate(() => (globalThis as unknown as { readonly hacked?: number }).hacked)).toBeUndefined();
    expect(complaints).toEqual([]);
    expect(requests).toEqual([address('hostile.html')]);
    const text = await page.locator('.text').innerText();
    expect(text).toContain('<script>window.hacked = 1</script>');
    expect(text).toContain('{{constructor.constructor("window.hacked=7")()}}');
    expect(text).toContain('safegnp.exe and invisible');
    expect(await page.locator('h1').innerText()).toBe('</title><script>window.hacked=12</script>');
    expect(await page.locator('a[href^="javascript"]').count()).toBe(0);
    expect(await page.locator('.article-view .title').innerText()).toBe('<img src=x onerror=window.hacked=10>evil');
    await page.close();
  });

  test('the policy of the page allows no script but its own', async () => {
    const { page, complaints } = await openPage(browser, address('hostile.html'));
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.hacked = 13';
      document.body.append(script);
      const image = new Image();
      image.src = 'https://example.org/spy.png';
    });
    await page.waitForTimeout(200);
    expect(await page.evaluate(() => (globalThis as unknown as { readonly hacked?: number }).hacked)).toBeUndefined();
    expect(complaints.join('\n')).toContain('Content Security Policy');
    await page.close();
  });
});
