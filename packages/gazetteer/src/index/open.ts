import { crc32 } from 'node:zlib';
import { GazetteerError } from '../errors.js';
import {
  ELEMENT_BYTES,
  HEADER_BYTES,
  MAGIC,
  POST_RECORD,
  SECTIONS,
  SECTION_BYTES,
  SECTION_NAMES,
  VERSION,
} from './format.js';
import type { Sections } from './format.js';

const VIEWS = { u8: Uint8Array, u16: Uint16Array, u32: Uint32Array, i32: Int32Array } as const;

/** A copy at an offset that typed arrays accept, made only when needed. */
function aligned(bytes: Uint8Array): Uint8Array {
  return bytes.byteOffset % 8 === 0 ? bytes : new Uint8Array(bytes);
}

function readHeader(bytes: Uint8Array, label: string): DataView {
  const header = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const magic = String.fromCharCode(...bytes.subarray(0, MAGIC.length));
  if (magic !== MAGIC) {
    throw new GazetteerError('G001', `${label} is not a gazetteer index`, { label, expected: MAGIC, received: magic });
  }
  if (bytes.length < HEADER_BYTES) throw new GazetteerError('G003', `${label} is cut off in its header`, { label });
  const version = header.getUint32(8, true);
  if (version !== VERSION) {
    const details = { label, expected: VERSION, received: version };
    throw new GazetteerError('G002', `${label} has index version ${version}, this program reads ${VERSION}`, details);
  }
  const size = header.getFloat64(16, true);
  if (size !== bytes.length) {
    const details = { label, expected: size, received: bytes.length };
    throw new GazetteerError('G003', `${label} should have ${size} bytes and has ${bytes.length}`, details);
  }
  const tableEnd = HEADER_BYTES + header.getUint32(12, true) * SECTION_BYTES;
  const tableCrc = crc32(bytes.subarray(HEADER_BYTES, tableEnd), crc32(bytes.subarray(0, HEADER_BYTES - 4)));
  const isWhole =
    tableEnd <= bytes.length &&
    tableCrc === header.getUint32(HEADER_BYTES - 4, true) &&
    crc32(bytes.subarray(tableEnd)) === header.getUint32(24, true);
  if (!isWhole) {
    throw new GazetteerError('G004', `${label} is damaged: its checksum does not fit`, { label });
  }
  return header;
}

/** Column groups that must have the same length. */
const SAME_LENGTH: readonly (readonly (keyof Sections)[])[] = [
  ['idPrefix', 'idNumber', 'name', 'kind', 'feature', 'country', 'unit1', 'unit2', 'weight'],
  ['populationRecord', 'population'],
  ['radiusRecord', 'radius'],
  ['unitCode', 'unitName', 'unitParent', 'unitFormer', 'unitLevel', 'unitCountry', 'unitRecord'],
  ['keyStart', 'postStart'],
  ['trieLabel', 'trieSkip'],
  ['shapeUnit', 'shapeCountry'],
];

/** Columns of starts: they never fall, and end at the length of what they point into. */
function startColumns(sections: Sections): readonly (readonly [name: keyof Sections, length: number])[] {
  return [
    ['keyStart', sections.keyBytes.length],
    ['postStart', sections.posts.length],
    ['soundStart', sections.keyStart.length - 1],
    ['ringStart', sections.ringPoints.length / 2],
    ['shapeRing', sections.ringStart.length - 1],
    ['manyStart', sections.manyCountry.length],
  ];
}

/** Whether starts never fall and end at `length`. Indexed loops: these run once, before anything is compiled hot. */
function isRising(column: ArrayLike<number>, length: number): boolean {
  let before = 0;
  for (let i = 0; i < column.length; i++) {
    const start = column[i] ?? 0;
    if (start < before) return false;
    before = start;
  }
  return before === length;
}

/** Whether all values, without the bits outside `mask`, are below `limit`. */
function areBelow(column: Uint32Array, limit: number, mask: number): boolean {
  for (let i = 0; i < column.length; i++) if (((column[i] ?? 0) & mask) >>> 0 >= limit) return false;
  return true;
}

/** Whether every subtree ends after its node and inside the trie. */
function isForward(skip: Uint32Array): boolean {
  for (let i = 0; i < skip.length; i++) if ((skip[i] ?? 0) <= i || (skip[i] ?? 0) > skip.length) return false;
  return true;
}

/** Every reference of one section into another stays inside it, so that no loop over an index can leave it or fail to end. */
function checkReferences(sections: Sections, label: string): void {
  const { posts, name, trieSkip, slots, keyStart, strings } = sections;
  const wrong = [
    ...startColumns(sections).map(([column, length]) => [column, isRising(sections[column], length)] as const),
    ['posts', areBelow(posts, name.length, POST_RECORD)] as const,
    ['slots', areBelow(slots, keyStart.length, 0xffffffff) && (slots.length & (slots.length - 1)) === 0] as const,
    ['name', areBelow(name, strings.length, 0xffffffff)] as const,
    ['trieSkip', isForward(trieSkip)] as const,
  ].find(([, isRight]) => !isRight);
  if (wrong === undefined) return;
  const [section] = wrong;
  throw new GazetteerError('G005', `${label}: section ${section} points outside the index`, { label, section });
}

/**
 * The sections of an index file as views over `bytes`; nothing is parsed or copied. `label` names the file in errors. An index
 * that is `isOurs`, shipped with this code, is trusted once its checksum fits; in others every reference is checked.
 * @throws GazetteerError G001 (another file), G002 (version), G003 (truncated), G004 (damaged), G005 (sections do not fit).
 */
export function openSections(bytes: Uint8Array, label: string, isOurs = false): Sections {
  const whole = aligned(bytes);
  const header = readHeader(whole, label);
  const count = header.getUint32(12, true);
  const found = new Map<number, Uint8Array>();
  for (let i = 0; i < count; i++) {
    const at = HEADER_BYTES + i * SECTION_BYTES;
    const offset = header.getUint32(at + 8, true);
    const length = header.getUint32(at + 12, true);
    if (offset % 8 !== 0 || offset + length > whole.length) {
      throw new GazetteerError('G005', `${label}: a section lies outside the file`, { label, offset, length });
    }
    found.set(header.getUint32(at, true), whole.subarray(offset, offset + length));
  }
  const sections: Record<string, ArrayBufferView> = {};
  for (const name of SECTION_NAMES) {
    const [id, element] = SECTIONS[name];
    const part = found.get(id);
    if (part === undefined || part.length % ELEMENT_BYTES[element] !== 0) {
      throw new GazetteerError('G005', `${label}: section ${name} is missing or cut`, { label, section: name });
    }
    const View = VIEWS[element];
    sections[name] = new View(part.buffer as ArrayBuffer, part.byteOffset, part.length / ELEMENT_BYTES[element]);
  }
  const opened = sections as Sections;
  for (const group of SAME_LENGTH) {
    const [first] = group;
    if (first !== undefined && group.some((name) => opened[name].length !== opened[first].length)) {
      throw new GazetteerError('G005', `${label}: columns ${group.join(', ')} differ in length`, { label });
    }
  }
  if (!isOurs) checkReferences(opened, label);
  return opened;
}
