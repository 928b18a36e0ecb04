/** A sentence and the people counted in it, as bounds, left to right: hedges that stand behind the noun that their number counts. */
export type Counted = readonly [text: string, bounds: readonly string[]];

export const behind: readonly Counted[] = [
  ['Nine residents at the least were killed near Sandou.', ['9+']],
  ['Gunmen killed 31 traders or more near Sandou.', ['31+']],
  ['Four Malian soldiers, at the very least, were killed.', ['4+']],
  ['The raid left three dead or more and 14 wounded.', ['3+', '14']],
  ['Gunmen killed six villagers and hurt two others, if not more.', ['6', '2+']],
  ['At least nine traders or so were killed.', ['9+']],
  // The hedge of the next number, of a further hedge, or of a clause
  ['Gunmen killed 31 traders, at least three of them women.', ['31', '3+']],
  ['Gunmen killed 31 traders or more than a fifth of the village.', ['31']],
  ['Gunmen killed nine traders, at least according to the mayor.', ['9']],
  ['Gunmen killed nine traders. At least that is what the mayor said.', ['9']],
];
