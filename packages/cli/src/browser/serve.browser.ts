import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { accessibilityFaults, openPage, picture, startBrowser } from './chromium.js';

const MAIN = fileURLToPath(new URL('../../dist/main.js', import.meta.url));
const RAID =
  'Gunmen on motorbikes killed 12 villagers in Tarkint on 3 March 2021, the mayor said. A hospital source spoke of at least 15 dead.\n\n' +
  'Two days later a roadside bomb wounded four soldiers near Gossi.';

let folder = '';
let child: ChildProcess;
let address = '';
let browser: Browser;
beforeAll(async () => {
  if (!existsSync(MAIN)) throw new Error(`${MAIN} is not built: npm run build`);
  folder = mkdtempSync(join(tmpdir(), 'harmattan-live-'));
  child = spawn(process.execPath, [MAIN, 'serve', '--port', '0', '--gold', join(folder, 'gold')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  address = await new Promise((resolve) => {
    child.stdout?.once('data', (chunk: Buffer) => {
      resolve(chunk.toString().trim());
    });
  });
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
  child.kill('SIGTERM');
  rmSync(folder, { recursive: true, force: true });
});

test('an article is read as it is typed, and a hostile one stays words', async () => {
  const { page, complaints, requests } = await openPage(browser, `${address}/`);
  const text = page.locator('textarea').first();
  await text.pressSequentially('Gunmen killed 12 villagers in Tarkint', { delay: 5 });
  await page.waitForSelector('.card');
  expect(await page.locator('.card .k-place').first().innerText()).toBe('Tarkint, Gao, ML');
  await page.locator('input').first().fill('2021-03-05');
  await text.pressSequentially(' on Monday. <img src=x onerror="window.hacked=1">', { delay: 5 });
  await page.locator('.card .k-date', { hasText: '2021-03-01' }).waitFor();
  expect(await page.locator('.text').innerText()).toContain('<img src=x onerror="window.hacked=1">');
  expect(await page.evaluate(() => (globalThis as unknown as { readonly hacked?: number }).hacked)).toBeUndefined();
  expect(complaints).toEqual([]);
  expect(requests.filter((url) => !url.startsWith(address))).toEqual([]);
  await page.close();
});

test('typing goes on while an answer is waited for, and the answer to an older text is dropped', async () => {
  const { page } = await openPage(browser, `${address}/`);
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const asked: string[] = [];
  await page.route('**/v1/extract', async (route) => {
    asked.push(route.request().postData() ?? '');
    if (asked.length === 1) await held;
    await route.continue().catch(() => undefined);
  });
  const text = page.locator('textarea').first();
  await text.fill('Gunmen killed 12 villagers in Tarkint.');
  await page.locator('form [role=status]', { hasText: 'Reading' }).waitFor();
  await text.fill('Gunmen killed 7 villagers in Gossi.');
  expect(await text.inputValue()).toContain('Gossi');
  await page.locator('.card .k-place', { hasText: 'Gossi' }).waitFor();
  release();
  await page.waitForTimeout(300);
  expect(asked).toHaveLength(2);
  expect(await page.locator('.card .k-place').first().innerText()).toContain('Gossi');
  await page.close();
});

test('an event is corrected, by keyboard alone, and kept as gold', async () => {
  const { page, complaints } = await openPage(browser, `${address}/`);
  await page.locator('textarea').first().fill(RAID);
  await page.waitForSelector('.card');
  await picture(page, 'live');
  const card = page.locator('.card').first();
  await card.locator('summary').focus();
  await page.keyboard.press('Enter');
  await card.locator('select').selectOption('armed-clash');
  await card.getByLabel('Place', { exact: true }).fill('Almoustarat');
  await card.getByRole('button', { name: 'Find' }).press('Enter');
  await card
    .getByLabel(/^Almoustarat, /)
    .first()
    .check();
  await card.getByLabel('at least').first().fill('15');
  await card.getByLabel(/^Initiators/).fill('ISGS');
  await picture(page, 'live-correcting');
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Save as gold' }).press('Enter');
  await page.locator('.keep [role=status]', { hasText: 'Saved: ' }).waitFor();
  const [file] = readdirSync(join(folder, 'gold')).filter((name) => name.endsWith('.json'));
  const gold = JSON.parse(readFileSync(join(folder, 'gold', file ?? ''), 'utf8')) as {
    readonly events: readonly unknown[];
  };
  expect(gold.events[0]).toMatchObject({
    type: 'armed-clash',
    place: { name: 'Almoustarat', country: 'ML', precision: 'town' },
    killed: { min: 15 },
    actors: expect.arrayContaining([{ name: 'ISGS', role: 'initiator' }]) as unknown,
  });
  expect(gold.events).toHaveLength(await page.locator('.card').count());
  expect(complaints).toEqual([]);
  await page.close();
});

test('a file is dropped and read; the page speaks French and is right in the dark on a phone', async () => {
  const { page } = await openPage(browser, `${address}/`, { width: 390, scheme: 'dark' });
  await page.locator('nav button').click();
  writeFileSync(join(folder, 'article.txt'), RAID);
  const content = readFileSync(join(folder, 'article.txt'), 'utf8');
  const transfer = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], 'article.txt', { type: 'text/plain' }));
    return data;
  }, content);
  await page.dispatchEvent('form.draft', 'drop', { dataTransfer: transfer });
  await page.waitForSelector('.card');
  expect(await page.locator('.card h3').first().innerText()).toContain('Attaque contre des civils');
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await picture(page, 'live-phone-dark-fr');
  await page.close();
});

test('what the server refuses is told on the page', async () => {
  const { page } = await openPage(browser, `${address}/`);
  await page.locator('textarea').first().fill(RAID);
  await page.locator('input').first().fill('2021-02-31');
  await page.locator('form [role=status]', { hasText: '2021-02-31' }).waitFor();
  expect(await page.locator('form [role=status]').innerText()).toContain('2021-02-31');
  await page.close();
});
