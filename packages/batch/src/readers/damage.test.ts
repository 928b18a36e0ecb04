import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { FORMS, goodText } from '../testing/brokenDump.js';
import { documentsOf, readingsOf, scratch, type Scratch } from '../testing/scratch.js';

let at: Scratch;
beforeAll(() => {
  at = scratch();
});
afterAll(() => {
  at.remove();
});

const RECORDS = 12;
/** Bytes on which forms turn, and some that are no text. */
const BYTES = [...Buffer.from('"\\{}[],:;\n\r<>/&!- 0a'), 0x00, 0x80, 0xc3, 0xff];

test.each(FORMS)(
  'bytes of a record that are overwritten, put in or left out cost it and at most its neighbours: $name',
  async (form) => {
    const ids = Array.from({ length: RECORDS }, (_, i) => `record-${i}`);
    const records = ids.map((id, i) => Buffer.from(form.good(id, goodText(i))));
    const edit = fc.record({
      where: fc.double({ min: 0, max: 1, noNaN: true }),
      byte: fc.constantFrom(...BYTES),
      how: fc.constantFrom('over', 'in', 'out'),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: RECORDS - 2 }),
        fc.array(edit, { minLength: 1, maxLength: 3 }),
        async (damaged, edits) => {
          let bytes = records[damaged] ?? Buffer.alloc(0);
          for (const { where, byte, how } of edits) {
            const to = Math.floor(where * (bytes.length - 1));
            const put = how === 'out' ? [] : [byte];
            bytes = Buffer.concat([
              bytes.subarray(0, to),
              Buffer.from(put),
              bytes.subarray(how === 'in' ? to : to + 1),
            ]);
          }
          const all = records.flatMap((record, i) => [form.between, i === damaged ? bytes : record]).slice(1);
          const file = at.put(
            form.name,
            Buffer.concat([form.start, ...all, form.end].map((part) => Buffer.from(part))),
          );
          const found = new Set(documentsOf(await readingsOf(file)).map(({ facts }) => facts.id));
          const lost = ids.filter((id, i) => Math.abs(i - damaged) > 1 && !found.has(id));
          expect(lost).toEqual([]);
        },
      ),
      { numRuns: 400, seed: 11 },
    );
  },
);
