import { spawn } from 'node:child_process';
import { Agent, request } from 'node:http';
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { setInterval, clearInterval, setTimeout } from 'node:timers';
import { parseArgs } from 'node:util';

/**
 * The HTTP API under load: so many requests a second, sent on time whether or not earlier ones are answered; bodies from 1 KB to 1 MB, most of them
 * articles of about 3 KB, a tenth malformed or oversized. Answers by status, times of 3 KB articles, the server's memory over time.
 * Usage: node benchmarks/serve/load.mjs [--rate 500] [--seconds 30] [--queue 16]
 */
const { values } = parseArgs({
  options: {
    rate: { type: 'string', default: '500' },
    seconds: { type: 'string', default: '30' },
    queue: { type: 'string', default: '16' },
  },
});
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const server = spawn(
  process.execPath,
  [`${ROOT}packages/cli/dist/main.js`, 'serve', '--port', '0', '--queue', values.queue],
  {
    stdio: ['ignore', 'pipe', 'inherit'],
  },
);
const address = new URL(
  await new Promise((resolve) => server.stdout.once('data', (chunk) => resolve(chunk.toString().trim()))),
);
let exited = null;
server.on('exit', (code, signal) => (exited = `code ${code}, signal ${signal}`));

let state = 1;
const random = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
const folder = `${ROOT}fixtures/dev/en/`;
const texts = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(folder + name, 'utf8'));
/** A text of about so many bytes, of whole fixtures. */
function textOf(bytes) {
  let text = '';
  while (text.length < bytes) text += `${texts[Math.floor(random() * texts.length)]}\n\n`;
  return text.slice(0, bytes);
}
const json = (value) => JSON.stringify(value);
const BROKEN = [
  () => '{"text": "cut',
  () => json({ text: 5 }),
  () => json({}),
  () => json({ text: 'x', publishedAt: 'yesterday' }),
  () => json({ text: 'x', unknown: 1 }),
  () => '',
  () => json({ text: 'a'.repeat(1_300_000) }),
];
function made() {
  const chance = random();
  if (chance < 0.1) return { kind: 'malformed', body: BROKEN[Math.floor(random() * BROKEN.length)]() };
  if (chance < 0.12) return { kind: 'large', body: json({ text: textOf(20_000 + random() ** 4 * 980_000) }) };
  if (chance < 0.3) return { kind: '1 KB', body: json({ text: textOf(1000) }) };
  return { kind: '3 KB', body: json({ text: textOf(3000) }) };
}
const prepared = Array.from({ length: 600 }, made);

const agent = new Agent({ keepAlive: true, maxSockets: 256 });
const answers = new Map();
const times = [];
const errors = [];
let withoutReason = 0;
let open = 0;
function send({ kind, body }) {
  open += 1;
  const start = performance.now();
  const sent = request(
    {
      host: address.hostname,
      port: address.port,
      path: '/v1/extract',
      method: 'POST',
      agent,
      headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
    },
    (response) => {
      let text = '';
      response.on('data', (chunk) => (text += chunk));
      response.on('end', () => {
        open -= 1;
        const ms = performance.now() - start;
        const key = `${kind} ${response.statusCode}`;
        answers.set(key, (answers.get(key) ?? 0) + 1);
        if (kind === '3 KB' && response.statusCode === 200) times.push(ms);
        if (response.statusCode >= 400 && !/"message":"./.test(text)) withoutReason += 1;
      });
    },
  );
  sent.on('error', (error) => {
    open -= 1;
    errors.push(`${kind}: ${error.code ?? error.message}`);
  });
  sent.end(body);
}

const resident = () =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${server.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
const memory = [];
const watch = setInterval(() => exited === null && memory.push(resident()), 1000);
const began = performance.now();
let count = 0;
await new Promise((resolve) => {
  const tick = setInterval(() => {
    const due = Math.floor(((performance.now() - began) / 1000) * Number(values.rate));
    for (; count < due; count++) send(prepared[Math.floor(random() * prepared.length)]);
    if (performance.now() - began > Number(values.seconds) * 1000) {
      clearInterval(tick);
      resolve();
    }
  }, 4);
});
for (let waited = 0; open > 0 && waited < 100; waited++) await new Promise((resolve) => setTimeout(resolve, 100));
clearInterval(watch);
const ordered = [...times].sort((a, b) => a - b);
const at = (q) => (ordered.length === 0 ? NaN : ordered[Math.min(ordered.length - 1, Math.floor(q * ordered.length))]);
console.log(
  `${count} requests in ${values.seconds} s; still open ${open}; the server ${exited === null ? 'runs' : `DIED (${exited})`}`,
);
console.log(
  [...answers]
    .sort()
    .map(([key, number]) => `${key}: ${number}`)
    .join('; '),
);
console.log(
  `connection errors ${errors.length}${errors.length > 0 ? ` (${[...new Set(errors)].slice(0, 5).join(', ')})` : ''}; refusals without a reason ${withoutReason}`,
);
console.log(
  `3 KB articles answered ${ordered.length}: median ${at(0.5).toFixed(1)} ms, 95th percentile ${at(0.95).toFixed(1)} ms, slowest ${at(1).toFixed(0)} ms`,
);
console.log(
  `resident MB: ${memory
    .filter((_, i) => i % 5 === 0)
    .map((mb) => mb.toFixed(0))
    .join(', ')}`,
);
server.kill('SIGTERM');
process.exitCode = exited === null && withoutReason === 0 ? 0 : 1;
