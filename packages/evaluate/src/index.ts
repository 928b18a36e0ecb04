export { align, type Alignment, type Pair } from './align/align.js';
export { agreementOf, isPairable, MIN_AGREEMENT, WEIGHTS, type Agreement } from './align/agreement.js';
export { bestAssignment } from './align/assignment.js';
export { errorsOf, type ErrorGroup, type EvaluationError } from './errors/errorsOf.js';
export { checkGold } from './gold/checkGold.js';
export { formatProblem, type GoldProblem } from './gold/problem.js';
export { readGold, type GoldSet } from './gold/readGold.js';
export {
  goldFileSchema,
  goldPlaceSchema,
  type GoldDoc,
  type GoldEvent,
  type GoldFile,
  type GoldPlace,
} from './gold/schema.js';
export { predict, type Analyze, type AnalyzeOptions } from './readers/predict.js';
export { readPredictions, type PredictionProblem } from './readers/predictions.js';
export { renderErrorsText } from './report/errorsText.js';
export { FIELD_LABELS, renderGroup, renderTable } from './report/table.js';
export { DEFAULT_OPTIONS, evaluate } from './score/evaluate.js';
export { EVENT_FIELDS, FIELDS, MENTION_FIELDS, type EventField, type Field } from './score/fields.js';
export type { ScoreOptions } from './score/aggregate.js';
export type { Prediction } from './score/judgeDocument.js';
export {
  RESULTS_SCHEMA,
  resultsSchema,
  type DocumentResult,
  type FieldScore,
  type GroupResult,
  type Judgement,
  type Results,
} from './score/results.js';
export { draftGold, renderGold, type DraftOptions } from './gold/draft.js';
export type { Change } from './regression/changes.js';
export {
  compareRuns,
  DEFAULT_TOLERANCE,
  type Comparison,
  type FieldComparison,
  type Tolerance,
} from './regression/compareRuns.js';
export { checkFloors, floorsSchema, formatBreach, type FloorBreach, type Floors } from './regression/floors.js';
export {
  acceptChanges,
  diffSnapshots,
  fingerprintOf,
  readSnapshot,
  renderSnapshot,
  renderSnapshotDiff,
  SNAPSHOT_SCHEMA,
  type SnapshotChange,
} from './regression/snapshot.js';
export { renderComparison } from './report/comparisonText.js';
export { renderErrorsHtml } from './report/errorsHtml.js';
export { ERROR_CODES, EvaluateError, type EvaluateErrorCode } from './errors.js';
export { parseResults } from './score/results.js';
export { parseFloors } from './regression/floors.js';
export { actorKey, isDescribed } from './match/actors.js';
export { readEdtf, type DateBounds } from './match/edtf.js';
export { kmBetween, placeKey } from './match/places.js';
