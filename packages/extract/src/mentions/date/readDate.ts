import type { DateMention } from '../../document.js';
import type { DateExpression, DateUse } from '../../resolution/dates.js';

/** A date mention with what its words say. */
export type ReadDate = DateMention & {
  readonly expression: DateExpression;
  /** `ahead` of the publication, or only the day of a statement (`telling`); null for a date of something that happened. */
  readonly use: DateUse | null;
};
