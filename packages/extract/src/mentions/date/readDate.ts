import type { DateMention } from '../../document.js';
import type { DateExpression } from '../../resolution/dates.js';

/** A date mention with what its words say. */
export type ReadDate = DateMention & {
  readonly expression: DateExpression;
};
