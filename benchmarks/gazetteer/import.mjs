import { closeSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createGazetteer, importPlaces } from '../../packages/gazetteer/dist/bundle.js';

/**
 * Imports a synthesised GeoNames dump and tells time and peak memory of the process.
 * Usage: node benchmarks/gazetteer/import.mjs [rows = 13000000]
 */
const ROWS = Number(process.argv[2] ?? 13_000_000);
const SYLLABLES =
  'ba be bi bo bu da de di do du fa fo ga gi go gu ka ke ki ko ku la le li lo ma me mi mo mu na ni no nu ra ri ro sa se si so ta ti to wa ya yo za gou dou tou bou kou nga mbe ndi'.split(
    ' ',
  );
const CODES = ['PPL', 'PPL', 'PPL', 'PPL', 'PPLA4', 'STM', 'HLL', 'SCH', 'FRM', 'WLL'];
let state = 42;
const random = (n) => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 4294967296) * n);
};
const word = (n) => {
  let text = '';
  for (let i = 0; i < n; i++) text += SYLLABLES[random(SYLLABLES.length)];
  return text[0].toUpperCase() + text.slice(1);
};

/** Writes a dump of `rows` rows in the columns of allCountries.txt: one alternate name for two places, 250 countries, 60,000 units. */
function writeDump(path, rows) {
  const file = openSync(path, 'w');
  let lines = [];
  for (let i = 1; i <= rows; i++) {
    const country = String.fromCharCode(65 + (i % 26), 65 + (Math.floor(i / 26) % 10));
    const name = random(4) === 0 ? `${word(2)} ${word(2)}` : word(2 + random(3));
    const alternates = random(2) === 0 ? word(3) : '';
    const code = CODES[random(CODES.length)];
    const a1 = random(20);
    lines.push(
      `${i}\t${name}\t${name}\t${alternates}\t${(random(1700000) / 10000 - 85).toFixed(5)}\t${(random(3600000) / 10000 - 180).toFixed(5)}\tP\t${code}\t${country}\t\t${a1}\t${a1}${random(10)}\t\t\t0\t\t100\tAfrica/Bamako\t2020-01-01`,
    );
    if (lines.length === 20000 || i === rows) {
      writeSync(file, `${lines.join('\n')}\n`);
      lines = [];
    }
  }
  closeSync(file);
}

async function main() {
  const dump = join(tmpdir(), `harmattan-${process.pid}.txt`);
  const out = `${dump}.index`;
  try {
    if (process.argv[3] === undefined) {
      writeDump(dump, ROWS);
    }
    const input = process.argv[3] ?? dump;
    const start = performance.now();
    const summary = await importPlaces(input, { out });
    const seconds = (performance.now() - start) / 1000;
    const peakMb = Math.round(process.resourceUsage().maxRSS / 1024);
    const mb = (path) => Math.round(statSync(path).size / 1e6);
    console.log(
      JSON.stringify({
        rows: summary.rows,
        places: summary.places,
        dumpMb: mb(input),
        indexMb: mb(out),
        seconds: Math.round(seconds),
        peakMb,
      }),
    );
    const loaded = performance.now();
    const gazetteer = createGazetteer({ indexes: [out], embedded: false });
    console.log(
      `opened in ${Math.round(performance.now() - loaded)} ms; lookup: ${gazetteer.lookup(word(3)).length} places`,
    );
  } finally {
    rmSync(dump, { force: true });
    rmSync(out, { force: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
