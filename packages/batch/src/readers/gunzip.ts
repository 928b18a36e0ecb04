import { createReadStream } from 'node:fs';
import { constants, createGunzip, gunzipSync } from 'node:zlib';
import { causeOf } from './causes.js';
import { Unreadable, type OnBytes } from './unreadable.js';

/** A gzip that grows by more than this, and beyond `BOMB_BYTES`, is taken for a bomb; text packs by 3 to 20. */
const BOMB_RATIO = 200;
const BOMB_BYTES = 50_000_000;
const BOMB = `the gzip grows more than ${BOMB_RATIO} times when unpacked: it is taken for a zip bomb`;
/** Small pieces, so that what one of them may grow to is small, too. */
const PACKED_BYTES = 16_384;
/** What zlib holds back, and loses at a damage: the smaller, the less is lost and the slower it is (60 MB/s with this). */
const UNPACKED_BYTES = 4096;
const MAGIC = Buffer.from([0x1f, 0x8b, 0x08]);

type Unpacker = {
  /** What a piece unpacks to, up to a damage. */
  readonly write: (piece: Uint8Array) => Promise<readonly Uint8Array[]>;
  readonly end: () => Promise<readonly Uint8Array[]>;
  readonly damage: () => string | null;
  readonly close: () => void;
};

function unpacker(): Unpacker {
  const gunzip = createGunzip({ chunkSize: UNPACKED_BYTES });
  const parts: Uint8Array[] = [];
  const state: { damage: string | null; settle: () => void } = { damage: null, settle: () => undefined };
  gunzip.on('data', (part: Uint8Array) => parts.push(part));
  gunzip.on('error', (error) => {
    state.damage = causeOf(error);
    state.settle();
  });
  const after = async (work: (settle: () => void) => void): Promise<readonly Uint8Array[]> => {
    await new Promise<void>((settle) => {
      state.settle = settle;
      work(settle);
    });
    return parts.splice(0);
  };
  return {
    write: (piece) => after((settle) => gunzip.write(piece, settle)),
    end: () => after((settle) => gunzip.once('end', settle).end()),
    damage: () => state.damage,
    close: () => gunzip.destroy(),
  };
}

/** Where in a piece a gzip begins that unpacks to the piece's end: behind a damage. One that began before meets the damage again. */
function nextGzip(piece: Buffer): number | null {
  for (let at = piece.indexOf(MAGIC); at >= 0; at = piece.indexOf(MAGIC, at + 1)) {
    try {
      gunzipSync(piece.subarray(at), { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: BOMB_BYTES });
      return at;
    } catch {
      // The damaged one, or three bytes that only look like a beginning.
    }
  }
  return null;
}

/**
 * Unpacks a file piece by piece. What comes before a damage is given, but for its last four kilobytes; several gzips in one file, as web archives are packed, go on with the next behind it.
 * @throws Unreadable at the end, when there was a damage, and at once for a bomb.
 */
export async function* unpacked(file: string, onBytes: OnBytes): AsyncGenerator<Uint8Array> {
  const damages: string[] = [];
  let current: Unpacker | null = unpacker();
  let tail: Uint8Array = Buffer.alloc(0);
  let [packed, bytes] = [0, 0];
  const checked = (parts: readonly Uint8Array[]): readonly Uint8Array[] => {
    bytes += parts.reduce((sum, part) => sum + part.length, 0);
    if (bytes > BOMB_BYTES && bytes > packed * BOMB_RATIO) throw new Unreadable(BOMB);
    return parts;
  };
  try {
    for await (const chunk of createReadStream(file, { highWaterMark: PACKED_BYTES }) as AsyncIterable<Uint8Array>) {
      onBytes(chunk.length);
      packed += chunk.length;
      let piece = Buffer.concat([tail, chunk]);
      tail = Buffer.alloc(0);
      for (let isDone = false; !isDone;) {
        if (current === null) {
          const at = nextGzip(piece);
          if (at === null) tail = piece.subarray(-MAGIC.length + 1);
          else current = unpacker();
          piece = piece.subarray(at ?? piece.length);
        }
        if (current === null) break;
        yield* checked(await current.write(piece));
        const damage = current.damage();
        isDone = damage === null;
        if (damage === null) continue;
        damages.push(damage);
        current.close();
        current = null;
      }
    }
    if (current !== null) {
      yield* checked(await current.end());
      const damage = current.damage();
      if (damage !== null) throw new Unreadable(`the gzip is damaged or cut off (${damage})`);
    }
  } finally {
    current?.close();
  }
  const [first] = damages;
  if (first === undefined) return;
  const places = damages.length === 1 ? 'one place' : `${damages.length} places`;
  if (current === null) throw new Unreadable(`the gzip is damaged or cut off (${first})`);
  throw new Unreadable(`the gzip is damaged in ${places} (${first})`, 'what lies there is not read');
}
