import { knowledge } from '@harmattan/extract';
import { createGazetteer, sharedIndexes, type Gazetteer } from '@harmattan/gazetteer';
import { renderLivePage } from '@harmattan/report';
import type { ArticleRecord } from '@harmattan/types';
import Fastify, { type FastifyError, type FastifyInstance, type FastifyRequest } from 'fastify';
import { keepGold } from './gold.js';
import { openApi } from './openapi.js';
import { startReaders, type Readers } from './readers.js';
import { Refusal } from './refusal.js';
import { extractRequestSchema, goldRequestSchema, placesRequestSchema, readAs } from './requests.js';

export type ServerOptions = {
  readonly host: string;
  /** 0 for any that is free. */
  readonly port: number;
  readonly version: string;
  /** Where corrections are kept. */
  readonly gold: string;
  readonly indexes?: readonly string[];
  readonly threads?: number | undefined;
  readonly language?: 'en' | 'fr';
  readonly limits?: Partial<Limits>;
};

/** Bounds of what a request may cost. */
export type Limits = { readonly bodyBytes: number; readonly queue: number; readonly timeLimit: number };
const LIMITS: Limits = { bodyBytes: 1_200_000, queue: 16, timeLimit: 10_000 };

/** A server that listens. */
export type Server = { readonly address: string; readonly close: () => Promise<void> };

/** Hosts that mean this machine. Another name in the Host header means that a page elsewhere had its name point here (DNS rebinding). */
const LOCAL = new Set(['localhost', '127.0.0.1', '[::1]']);
const isLocal = (host: string): boolean => LOCAL.has(host === '::1' ? '[::1]' : host);

function checkOrigin(request: FastifyRequest, isOpen: boolean): void {
  const name = request.headers.host?.replace(/:\d+$/, '') ?? '';
  if (!isOpen && !LOCAL.has(name))
    throw new Refusal(403, 'foreign-host', `${JSON.stringify(name)} is not this machine's name`);
  const { origin } = request.headers;
  if (request.method !== 'GET' && origin !== undefined && origin !== `http://${request.headers.host ?? ''}`)
    throw new Refusal(403, 'foreign-origin', `pages of ${origin} may not ask this server`);
}

/** Errors of the framework in our words. */
const FRAMEWORK: Readonly<Record<string, readonly [status: number, code: string, message: string]>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: [413, 'too-large', 'the body is larger than the limit'],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: [415, 'not-json', 'the body must be declared as application/json'],
  FST_ERR_CTP_EMPTY_JSON_BODY: [400, 'empty', 'the body is empty'],
  FST_ERR_CTP_INVALID_JSON_BODY: [400, 'broken-json', 'the body is not JSON'],
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: [400, 'wrong-length', 'the body is not as long as declared'],
};

function refusalOf(error: FastifyError | Error): Refusal {
  if (error instanceof Refusal) return error;
  const known = 'code' in error ? FRAMEWORK[error.code] : undefined;
  if (known !== undefined) return new Refusal(...known);
  const status = 'statusCode' in error ? (error.statusCode ?? 500) : error instanceof SyntaxError ? 400 : 500;
  return status < 500
    ? new Refusal(status, 'invalid-request', error.message)
    : new Refusal(500, 'internal', 'something went wrong here; the log has more', { cause: error });
}

function addRoutes(
  server: FastifyInstance,
  options: ServerOptions,
  limits: Limits,
  { readers, gazetteer }: { readonly readers: Readers; readonly gazetteer: Gazetteer },
): void {
  const page = renderLivePage({ language: options.language ?? 'en' });
  const api = openApi(options.version, limits);
  const known = knowledge();

  server.get('/', (_, reply) =>
    reply.type('text/html; charset=utf-8').header('content-security-policy', page.policy).send(page.html),
  );
  server.get('/v1/openapi.json', () => api);
  server.get('/health', () => ({ status: 'ok', version: options.version, knowledge: known }));
  server.post('/v1/extract', async (request, reply) => {
    const record = await readers.read(readAs(extractRequestSchema, request.body));
    return reply.type('application/json; charset=utf-8').send(record);
  });
  server.get('/v1/places', (request) => {
    const { name, limit, ...context } = readAs(placesRequestSchema, request.query);
    const { place, candidates, reason } = gazetteer.resolve(name, context);
    const near = candidates.length > 0 ? [] : gazetteer.search(name, { limit });
    return {
      name,
      place,
      reason,
      candidates:
        candidates.length > 0
          ? candidates
              .slice(0, limit)
              .map(({ place: candidate, score, reasons }) => ({ place: candidate, score, reasons }))
          : near.map(({ place: candidate, distance }) => ({
              place: candidate,
              score: -distance,
              reasons: ['a similar name'],
            })),
    };
  });
  server.post('/v1/gold', async (request, reply) => {
    const asked = readAs(goldRequestSchema, request.body);
    const record = JSON.parse(await readers.read({ ...asked.article, mentions: true })) as ArticleRecord;
    const { file, isNew } = keepGold(options.gold, asked, record);
    return reply.status(isNew ? 201 : 200).send({ file });
  });
}

/** Starts the page and the API. @throws when the port is taken or an index cannot be read. */
export async function startServer(options: ServerOptions): Promise<Server> {
  const limits = { ...LIMITS, ...options.limits };
  const server = Fastify({
    logger: false,
    bodyLimit: limits.bodyBytes,
    requestTimeout: 30_000,
    connectionTimeout: 60_000,
    forceCloseConnections: true,
  });
  // Forms of other sites can send plain text without asking; nothing here is plain text.
  server.removeContentTypeParser('text/plain');
  const isOpen = !isLocal(options.host);
  server.addHook('onRequest', (request, reply, done) => {
    void reply.headers({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    });
    checkOrigin(request, isOpen);
    done();
  });
  server.setErrorHandler((error: FastifyError, _, reply) => {
    const { status, code, message } = refusalOf(error);
    if (status === 503) void reply.header('retry-after', '1');
    return reply.status(status).send({ error: { code, message } });
  });
  server.setNotFoundHandler((request, reply) =>
    reply.status(404).send({
      error: {
        code: 'not-found',
        message: `${request.method} ${request.url.slice(0, 100)}: no such thing; see /v1/openapi.json`,
      },
    }),
  );
  const shared = sharedIndexes({ indexes: options.indexes ?? [] });
  const gazetteer = createGazetteer(shared);
  const readers = await startReaders({
    threads: options.threads,
    queue: limits.queue,
    timeLimit: limits.timeLimit,
    gazetteer: shared,
  });
  server.addHook('onClose', () => readers.close());
  try {
    addRoutes(server, options, limits, { readers, gazetteer });
    const address = await server.listen({ host: options.host, port: options.port });
    return { address, close: () => server.close() };
  } catch (error) {
    await readers.close();
    throw error;
  }
}
