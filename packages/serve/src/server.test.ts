import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { getPriority, platform, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { goldFileSchema, readGold } from '@harmattan/evaluate';
import { articleRecordSchema } from '@harmattan/types';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startServer, type Server } from './server.js';

const RAID =
  'Gunmen killed 12 villagers in Tarkint on 3 March 2021.\n\nSoldiers shot dead 3 herders near Gao on 5 March 2021.';

let folder = '';
let server: Server;
beforeAll(async () => {
  const worker = fileURLToPath(new URL('../dist/worker.js', import.meta.url));
  if (!existsSync(worker)) throw new Error(`${worker} is not built: npm run build`);
  folder = mkdtempSync(join(tmpdir(), 'harmattan-serve-'));
  server = await startServer({
    host: '127.0.0.1',
    port: 0,
    version: '0.0.0-test',
    gold: join(folder, 'gold'),
    threads: 1,
    limits: { bodyBytes: 400_000, queue: 4, timeLimit: 60_000 },
  });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

type Answer = { readonly status: number; readonly body: unknown; readonly headers: Headers };
async function ask(path: string, init: RequestInit = {}, asked: Server = server): Promise<Answer> {
  const response = await fetch(`${asked.address}${path}`, init);
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json') === true;
  return { status: response.status, body: isJson ? (JSON.parse(text) as unknown) : text, headers: response.headers };
}
const post = (
  path: string,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
  asked: Server = server,
): Promise<Answer> =>
  ask(
    path,
    {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    },
    asked,
  );
const refusal = (status: number, code: string, message: RegExp): unknown => ({
  status,
  body: { error: { code, message: expect.stringMatching(message) as unknown } },
  headers: expect.anything() as unknown,
});

describe('POST /v1/extract', () => {
  test('gives a record with its events', async () => {
    const { status, body } = await post('/v1/extract', {
      id: 'a1',
      text: RAID,
      source: 'Wire',
      publishedAt: '2021-03-06',
    });
    expect(status).toBe(200);
    const record = articleRecordSchema.parse(body);
    expect(record).toMatchObject({ id: 'a1', source: 'Wire', publishedAt: '2021-03-06', language: 'en' });
    expect(record.events.map(({ place, totals }) => [place.name, totals.killed])).toEqual([
      ['Tarkint', { min: 12, max: 12 }],
      ['Gao', { min: 3, max: 3 }],
    ]);
    expect(record.mentions).toBeUndefined();
  });

  test('gives mentions when asked', async () => {
    const { body } = await post('/v1/extract', { text: RAID, mentions: true });
    expect(articleRecordSchema.parse(body).mentions?.length).toBeGreaterThan(5);
  });

  test.each([
    ['{"text": "cut', 400, 'broken-json', /not JSON/],
    ['', 400, 'empty', /empty/],
    ['[1]', 400, 'invalid-request', /the request: /],
    ['{}', 400, 'invalid-request', /^text: /],
    ['{"text": ""}', 400, 'invalid-request', /^text: /],
    ['{"text": 5}', 400, 'invalid-request', /^text: .*string/],
    ['{"text": "x", "publishedAt": "yesterday"}', 400, 'invalid-request', /^publishedAt: a day, month or year/],
    ['{"text": "x", "publishedAt": "2021-02-31"}', 422, 'unreadable', /2021-02-31/],
    ['{"text": "x", "language": "xx"}', 400, 'invalid-request', /^language: /],
    ['{"text": "x", "__proto__": {"a": 1}}', 400, 'broken-json', /not JSON/],
    [JSON.stringify({ text: 'a'.repeat(500_000) }), 413, 'too-large', /larger than the limit/],
  ] as const)('body %# is refused with its reason', async (body, status, code, message) => {
    expect(await post('/v1/extract', body)).toEqual(refusal(status, code, message));
  });

  test('a body that is not declared as JSON is refused: forms of other pages can send nothing else', async () => {
    const answer = await ask('/v1/extract', {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: '{"text": "x"}',
    });
    expect(answer).toEqual(refusal(415, 'not-json', /application\/json/));
  });

  test('an article that takes too long is given up, and the next is read', async () => {
    // Long enough for any machine to be late, and time enough for a slow one to start a new thread.
    const slow = 'Gunmen killed 12 villagers in Tarkint on 3 March 2021, and 5 soldiers died near Gao. '.repeat(24_000);
    const impatient = await startServer({
      host: '127.0.0.1',
      port: 0,
      version: '0.0.0-test',
      gold: join(folder, 'gold'),
      threads: 1,
      limits: { bodyBytes: 4_000_000, queue: 4, timeLimit: 4000 },
    });
    try {
      expect(await post('/v1/extract', { text: slow }, {}, impatient)).toEqual(refusal(422, 'too-slow', /within 4 s/));
      expect((await post('/v1/extract', { text: RAID }, {}, impatient)).status).toBe(200);
    } finally {
      await impatient.close();
    }
  });

  const onLinux = platform() === 'linux' ? test : test.skip;
  onLinux('the thread of long articles stands behind the others', async () => {
    const niceThreads = (): number =>
      readdirSync('/proc/self/task').filter((thread) => {
        try {
          const stat = readFileSync(`/proc/self/task/${thread}/stat`, 'utf8');
          return Number(stat.split(') ')[1]?.split(' ')[16]) === getPriority() + 5;
        } catch {
          return false; // Ended since the folder was read.
        }
      }).length;
    // The thread of the test before, given up in the middle of its article, may still be ending.
    for (let tries = 0; tries < 50 && niceThreads() > 1; tries++) await setTimeout(100);
    expect(niceThreads()).toBe(1);
  });

  test('too many at once are refused at once, with when to ask again; the others are answered', async () => {
    const text = `${RAID}\n\n`.repeat(60);
    const answers = await Promise.all(Array.from({ length: 24 }, () => post('/v1/extract', { text })));
    const refused = answers.filter(({ status }) => status === 503);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 503]));
    expect(refused[0]).toEqual(refusal(503, 'too-many', /4 articles are waiting/));
    expect(refused[0]?.headers.get('retry-after')).toBe('1');
  });

  test('where none may wait, what no thread is free for is refused', async () => {
    const prompt = await startServer({
      host: '127.0.0.1',
      port: 0,
      version: '0.0.0-test',
      gold: join(folder, 'gold'),
      threads: 2,
      limits: { queue: 0 },
    });
    try {
      const text = `${RAID}\n\n`.repeat(60);
      const answers = await Promise.all(Array.from({ length: 6 }, () => post('/v1/extract', { text }, {}, prompt)));
      const refused = answers.filter(({ status }) => status !== 200);
      expect(answers.length - refused.length).toBe(1);
      for (const answer of refused) expect(answer).toEqual(refusal(503, 'too-many', /all threads are reading/));
    } finally {
      await prompt.close();
    }
  });
});

describe('GET /v1/places', () => {
  test('gives the place, the candidates and the reasons', async () => {
    const { status, body } = await ask('/v1/places?name=Bamba&country=ML&limit=3');
    expect(status).toBe(200);
    expect(body).toMatchObject({ name: 'Bamba', place: { name: 'Bamba', country: 'ML', admin1: 'Gao' } });
    expect((body as { readonly candidates: readonly unknown[] }).candidates.length).toBeGreaterThan(0);
  });

  test('a misspelt name gets similar ones', async () => {
    const { body } = await ask('/v1/places?name=Tarkintt');
    expect(JSON.stringify(body)).toContain('"Tarkint"');
  });

  test.each([
    ['/v1/places', /^name: /],
    ['/v1/places?name=Gao&country=Mali', /^country: an ISO/],
    ['/v1/places?name=Gao&limit=many', /^limit: /],
    ['/v1/places?name=Gao&colour=red', /colour/],
  ])('%s is refused with its reason', async (path, message) => {
    expect(await ask(path)).toEqual(refusal(400, 'invalid-request', message));
  });
});

describe('POST /v1/gold', () => {
  test('keeps the text and what was read with the corrections, so that evaluate reads both', async () => {
    const { body } = await post('/v1/extract', { text: RAID });
    const [first, second] = articleRecordSchema.parse(body).events;
    const place = { name: 'Almoustarat', admin1: 'Gao', country: 'ML', lat: 17.36, lon: 0.11, precision: 'town' };
    const asked = {
      article: { text: RAID, title: 'Raid / attack', source: 'Wire' },
      corrections: [
        {
          event: first?.id,
          place,
          killed: { min: 13, max: null },
          actors: [{ name: 'ISGS', role: 'initiator' }],
          type: 'armed-clash',
        },
        { event: second?.id, isRemoved: true },
      ],
    };
    const kept = await post('/v1/gold', asked);
    expect(kept.status).toBe(201);
    expect((await post('/v1/gold', asked)).status).toBe(200);
    expect(readdirSync(join(folder, 'gold')).filter((name) => name.includes('unfinished'))).toEqual([]);
    const { file } = kept.body as { readonly file: string };
    const gold = goldFileSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
    expect(gold.events).toEqual([
      expect.objectContaining({
        type: 'armed-clash',
        date: '2021-03-03',
        place,
        killed: { min: 13, max: null },
        injured: null,
        actors: [{ name: 'ISGS', role: 'initiator' }],
      }),
    ]);
    const { docs, problems } = readGold([join(folder, 'gold')], { textsRoot: null });
    expect(problems.filter(({ severity }) => severity === 'unusable')).toEqual([]);
    expect(docs.map(({ text }) => text)).toEqual([RAID]);
  });

  test('a correction of an event that is not there is refused', async () => {
    expect(await post('/v1/gold', { article: { text: RAID }, corrections: [{ event: 'e99' }] })).toEqual(
      refusal(400, 'no-such-event', /e99/),
    );
  });

  test('a name from outside cannot leave the folder', async () => {
    const { status, body } = await post('/v1/gold', {
      article: { id: '../../etc/passwd', text: RAID },
      corrections: [],
    });
    expect(status).toBe(201);
    expect((body as { readonly file: string }).file).toBe(
      join(
        folder,
        'gold',
        `etc-passwd-${/-([\da-f]{8})\.json$/.exec((body as { readonly file: string }).file)?.[1] ?? ''}.json`,
      ),
    );
  });
});

describe('the rest', () => {
  test('health tells version and knowledge', async () => {
    expect((await ask('/health')).body).toMatchObject({
      status: 'ok',
      version: '0.0.0-test',
      knowledge: { pack: { id: 'sahel' } },
    });
  });

  test('the description has every path and the schemas that requests are checked with', async () => {
    const { body } = await ask('/v1/openapi.json');
    const api = body as { readonly openapi: string; readonly paths: Readonly<Record<string, unknown>> };
    expect(api.openapi).toBe('3.1.0');
    expect(Object.keys(api.paths)).toEqual(['/v1/extract', '/v1/places', '/v1/gold', '/v1/openapi.json', '/health']);
    expect(JSON.stringify(api)).toContain('"maximum":50');
  });

  test('the page comes with a policy that allows nothing from elsewhere', async () => {
    const { body, headers } = await ask('/');
    expect(body).toMatch(/^<!doctype html>/);
    const policy = headers.get('content-security-policy') ?? '';
    for (const rule of ["default-src 'none'", "connect-src 'self'", "frame-ancestors 'none'"])
      expect(policy).toContain(rule);
    expect(policy).not.toContain('unsafe');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('pages of other sites may not ask', async () => {
    expect(await post('/v1/extract', { text: RAID }, { origin: 'https://example.org' })).toEqual(
      refusal(403, 'foreign-origin', /example\.org/),
    );
  });

  test('what is not there is said to be not there', async () => {
    expect(await ask('/v1/none')).toEqual(refusal(404, 'not-found', /GET \/v1\/none/));
  });

  test('a port that is taken is told', async () => {
    const port = Number(new URL(server.address).port);
    await expect(startServer({ host: '127.0.0.1', port, version: '0', gold: folder, threads: 1 })).rejects.toThrow(
      /EADDRINUSE/,
    );
  });
});
