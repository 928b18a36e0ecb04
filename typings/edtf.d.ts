declare module 'edtf' {
  /** Parses an EDTF string; throws when it is none. */
  export default function edtf(text: string): unknown;
}
