import type { ActorRole, ArticleRecord, Bounds, EventType, PlacePrecision } from '@harmattan/types';

/** What is known of the article on the page. */
export type Draft = { readonly text: string; readonly publishedAt: string; readonly source: string };

export type CorrectedPlace = {
  readonly name: string;
  readonly admin1: string | null;
  readonly country: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly precision: PlacePrecision;
};

/** What was changed of an event; fields left out stay as read. */
export type Correction = {
  readonly event: string;
  readonly isRemoved?: boolean;
  readonly type?: EventType;
  readonly date?: string | null;
  readonly place?: CorrectedPlace | null;
  readonly actors?: readonly { readonly name: string; readonly role: ActorRole }[];
  readonly killed?: Bounds | null;
  readonly injured?: Bounds | null;
};

/** A place that the gazetteer has for a name. */
export type Candidate = {
  readonly place: {
    readonly id: string;
    readonly name: string;
    readonly lat: number;
    readonly lon: number;
    readonly country: string | null;
    readonly admin1: string | null;
    readonly kind: string;
  };
  readonly reasons: readonly string[];
};

async function answerOf(response: Response): Promise<unknown> {
  const body: unknown = await response.json();
  if (response.ok) return body;
  const { error } = body as { readonly error?: { readonly message?: string } };
  throw new Error(error?.message ?? `${response.status}`);
}

const post = (address: string, body: object, signal: AbortSignal | null = null): Promise<unknown> =>
  fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal,
  }).then(answerOf);

const articleOf = ({ text, publishedAt, source }: Draft): object => ({
  text,
  publishedAt: publishedAt === '' ? null : publishedAt,
  source: source === '' ? null : source,
});

/** The record of an article. @throws with the server's sentence when it refuses. */
export async function extract(draft: Draft, signal: AbortSignal): Promise<ArticleRecord> {
  return (await post('/v1/extract', articleOf(draft), signal)) as ArticleRecord;
}

/** The places that a name may mean, best first. */
export async function findPlaces(name: string): Promise<readonly Candidate[]> {
  const answer = await fetch(`/v1/places?name=${encodeURIComponent(name)}`).then(answerOf);
  return (answer as { readonly candidates: readonly Candidate[] }).candidates;
}

/** Keeps the corrections; the file that they went to. */
export async function keepGold(draft: Draft, corrections: readonly Correction[]): Promise<string> {
  return ((await post('/v1/gold', { article: articleOf(draft), corrections })) as { readonly file: string }).file;
}
