/** How a piece of text looks: `strong` carries the row, `quiet` stands back, `grave` are deaths, `label` heads columns. */
export type Tone = 'plain' | 'strong' | 'quiet' | 'grave' | 'label';

/** Puts a tone on a text; without colours the text itself. */
export type Paint = (tone: Tone, text: string) => string;

const CODES: Readonly<Record<Exclude<Tone, 'plain'>, readonly [string, string]>> = {
  strong: ['\u001B[1m', '\u001B[22m'],
  quiet: ['\u001B[2m', '\u001B[22m'],
  grave: ['\u001B[1;31m', '\u001B[22;39m'],
  label: ['\u001B[36m', '\u001B[39m'],
};

/** A paint for a terminal with colours (ANSI), or one that leaves texts alone. */
export function paintFor(hasColour: boolean): Paint {
  return (tone, text) => {
    if (!hasColour || tone === 'plain' || text === '') return text;
    const [on, off] = CODES[tone];
    return on + text + off;
  };
}
