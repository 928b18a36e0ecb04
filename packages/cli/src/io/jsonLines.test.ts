import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { linesOf } from './jsonLines.js';

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += size) yield await Promise.resolve(bytes.subarray(from, from + size));
}

test('lines are those of the text, however the stream is cut', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.string({ unit: 'grapheme' })), fc.integer({ min: 1, max: 9 }), async (parts, size) => {
      const text = parts.join('\n');
      const lines: string[] = [];
      for await (const { number, bytes } of linesOf(inPieces(Buffer.from(text), size))) {
        expect(number).toBe(lines.length + 1);
        lines.push(Buffer.from(bytes).toString());
      }
      const expected = text.split('\n');
      expect(lines).toEqual(expected.at(-1) === '' ? expected.slice(0, -1) : expected);
    }),
    { seed: 7 },
  );
});
