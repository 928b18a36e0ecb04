import { crc32 } from 'node:zlib';
import { GazetteerError } from '../errors.js';
import { ELEMENT_BYTES, HEADER_BYTES, MAGIC, SECTIONS, SECTION_BYTES, SECTION_NAMES, VERSION } from './format.js';
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

/**
 * The sections of an index file as views over `bytes`; nothing is parsed or copied. `label` names the file in errors.
 * @throws GazetteerError G001 (another file), G002 (version), G003 (truncated), G004 (damaged), G005 (sections do not fit).
 */
export function openSections(bytes: Uint8Array, label: string): Sections {
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
  return opened;
}
