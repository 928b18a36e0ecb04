import { statSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';

/**
 * How long a report takes until it can be used (table sorted by a click, signs on the map), in fresh pages, and how long frames take while the map is
 * dragged and zoomed and the period is moved. Frames by the page's own requestAnimationFrame.
 * Usage: node benchmarks/report/open.mjs <report.html> [--rounds 5]
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '5' } },
});
const [file] = positionals;
if (file === undefined) throw new Error('Usage: node benchmarks/report/open.mjs <report.html>');
const address = pathToFileURL(file).href;
const sorted = (numbers) => [...numbers].sort((a, b) => a - b);
const quantile = (numbers, q) => sorted(numbers)[Math.min(numbers.length - 1, Math.floor(q * numbers.length))];

const browser = await chromium.launch({
  executablePath: process.env.HARMATTAN_CHROMIUM ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ],
});
const opened = [];
const used = [];
for (let round = 0; round < Number(values.rounds); round++) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const start = performance.now();
  await page.goto(address);
  await page.waitForSelector('.sign');
  opened.push(performance.now() - start);
  await page.evaluate(() => document.querySelector('thead th:nth-child(6) button').click());
  await page.waitForSelector('th[aria-sort=descending]');
  used.push(performance.now() - start);
  await page.close();
}
const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
await page.goto(address);
await page.waitForSelector('.sign');
const events = await page.locator('.count').innerText();
console.log(`${file}: ${(statSync(file).size / 1e6).toFixed(2)} MB, ${events.trim()}`);
console.log(
  `open: median ${quantile(opened, 0.5).toFixed(0)} ms, a click on a column answered after ${quantile(used, 0.5).toFixed(0)} ms (slowest ${Math.max(...used).toFixed(0)} ms)`,
);

/** Frame times while something is done. */
async function frames(name, work) {
  await page.evaluate(() => {
    globalThis.frameTimes = [];
    let last = performance.now();
    const frame = (now) => {
      globalThis.frameTimes.push(now - last);
      last = now;
      globalThis.frameRun = requestAnimationFrame(frame);
    };
    globalThis.frameRun = requestAnimationFrame(frame);
  });
  await work();
  const times = await page.evaluate(() => {
    cancelAnimationFrame(globalThis.frameRun);
    return globalThis.frameTimes.slice(1);
  });
  const slow = times.filter((time) => time > 50).length;
  console.log(
    `${name}: ${times.length} frames, median ${quantile(times, 0.5).toFixed(1)} ms, 95th percentile ${quantile(times, 0.95).toFixed(1)} ms, ` +
      `slowest ${Math.max(...times).toFixed(0)} ms, over 50 ms: ${slow}`,
  );
}

await page.locator('#map').scrollIntoViewIfNeeded();
const box = await page.locator('.map').boundingBox();
const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
await frames('dragging the map', async () => {
  for (let turn = 0; turn < 4; turn++) {
    await page.mouse.move(x, y);
    await page.mouse.down();
    for (let step = 1; step <= 40; step++) await page.mouse.move(x + (turn % 2 === 0 ? 5 : -5) * step, y + 2 * step);
    await page.mouse.up();
  }
});
await frames('zooming the map', async () => {
  for (const way of [-120, -120, -120, 120, 120, 120]) {
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, way);
    await page.waitForTimeout(400);
  }
});
/** Moves the beginning of the period by its key, held down: so many days forward and as many back. */
const HELD = 60;
const BETWEEN_REPEATS_MS = 33;
/** Moves it as a drag over four fifths of the track and back does: an input event each frame or so. */
const drag = (steps) =>
  page.evaluate(async (count) => {
    const input = document.querySelector('.end-from input');
    const { set } = Object.getOwnPropertyDescriptor(globalThis.HTMLInputElement.prototype, 'value');
    const [low, high] = [Number(input.min), Number(input.max)];
    for (let step = 0; step < count; step++) {
      const way = step < count / 2 ? step / (count / 2) : 2 - step / (count / 2);
      set.call(input, Math.round(low + (high - low) * 0.8 * way));
      input.dispatchEvent(new globalThis.Event('input', { bubbles: true }));
      await new Promise((resolve) => globalThis.setTimeout(resolve, 16));
    }
  }, steps);
const settle = async () => {
  await page.waitForTimeout(400);
  await page.waitForFunction(() => document.querySelector('[aria-busy=true]') === null);
};
for (const section of ['#overview', '#map', '#table']) {
  await page.evaluate((name) => document.querySelector(name).scrollIntoView({ block: 'start' }), section);
  await page.evaluate(() => document.querySelector('.end-from input').focus({ preventScroll: true }));
  await page.waitForTimeout(500);
  await frames(`moving the period by key, ${section} on the screen`, async () => {
    for (let press = 0; press < 2 * HELD; press++) {
      await page.keyboard.press(press < HELD ? 'ArrowRight' : 'ArrowLeft');
      await page.waitForTimeout(BETWEEN_REPEATS_MS);
    }
  });
  await settle();
  await frames(`dragging the period, ${section} on the screen`, () => drag(120));
  await settle();
}
await browser.close();
