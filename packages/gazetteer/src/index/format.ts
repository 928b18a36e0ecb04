/** The index form: `MAGIC`, version, section table, then sections at multiples of eight bytes. Little endian. */
export const MAGIC = 'HMTNGAZ1';
export const VERSION = 1;
export const HEADER_BYTES = 32;
export const SECTION_BYTES = 16;

/** "None" in 8, 16 and 32 bit columns. */
export const NONE_8 = 0xff;
export const NONE_16 = 0xffff;
export const NONE_32 = 0xffffffff;

/** A posting is a record number with what the name is to it in the two high bits. */
export const POST_RECORD = 0x3fffffff;
export const POST_SHIFT = 30;
/** What a name is to its place: its own name, an alternate of a source, or a form made from one (article dropped, "X region"). */
export const NAME_OWN = 0;
export const NAME_ALTERNATE = 1;
export const NAME_DERIVED = 2;

/** Every section with its number and element; order is the order in the file. */
export const SECTIONS = {
  strings: [1, 'u8'],
  kd: [2, 'u8'],
  idPrefix: [3, 'u8'],
  idNumber: [4, 'u32'],
  name: [5, 'u32'],
  kind: [6, 'u8'],
  feature: [7, 'u16'],
  country: [8, 'u16'],
  unit1: [9, 'u16'],
  unit2: [10, 'u16'],
  weight: [11, 'u8'],
  populationRecord: [12, 'u32'],
  population: [13, 'u32'],
  radiusRecord: [14, 'u32'],
  radius: [15, 'u16'],
  manyRecord: [16, 'u32'],
  manyStart: [17, 'u32'],
  manyCountry: [18, 'u16'],
  prefixName: [19, 'u32'],
  featureName: [20, 'u32'],
  countryName: [21, 'u32'],
  unitCode: [22, 'u32'],
  unitName: [23, 'u32'],
  unitParent: [24, 'u16'],
  unitFormer: [25, 'u16'],
  unitLevel: [26, 'u8'],
  unitCountry: [27, 'u16'],
  unitRecord: [28, 'u32'],
  keyBytes: [29, 'u8'],
  keyStart: [30, 'u32'],
  postStart: [31, 'u32'],
  posts: [32, 'u32'],
  slots: [33, 'u32'],
  soundStart: [34, 'u32'],
  trieLabel: [35, 'u8'],
  trieSkip: [36, 'u32'],
  trieEnds: [37, 'u32'],
  trieRank: [38, 'u32'],
  ringStart: [39, 'u32'],
  ringPoints: [40, 'i32'],
  shapeRing: [41, 'u32'],
  shapeUnit: [42, 'u16'],
  shapeCountry: [43, 'u16'],
  shapeBoxes: [44, 'u8'],
  shy: [45, 'u32'],
  attribution: [46, 'u8'],
} as const satisfies Readonly<Record<string, readonly [number, 'u8' | 'u16' | 'u32' | 'i32']>>;

export type SectionName = keyof typeof SECTIONS;
export type ElementOf<Name extends SectionName> = (typeof SECTIONS)[Name][1] extends 'u8'
  ? Uint8Array
  : (typeof SECTIONS)[Name][1] extends 'u16'
    ? Uint16Array
    : (typeof SECTIONS)[Name][1] extends 'u32'
      ? Uint32Array
      : Int32Array;

/** All sections of an index as typed arrays over its one buffer. */
export type Sections = { readonly [Name in SectionName]: ElementOf<Name> };

export const SECTION_NAMES = Object.keys(SECTIONS) as readonly SectionName[];
export const ELEMENT_BYTES = { u8: 1, u16: 2, u32: 4, i32: 4 } as const;
