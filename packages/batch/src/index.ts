export { incidentsOf, type Difference, type Incident } from './linking/incidents.js';
export { linkReports, type LinkedReports } from './linking/linkReports.js';
export { reportsOf, type Report } from './linking/report.js';
export { BatchError } from './run/failures.js';
export { FORMATS, FORMATS_WITH_TEXT, type Format, type Records, type WriteOptions } from './writers/format.js';
export { WRITE_ERROR_CODES, WriteError, type WriteErrorCode } from './writers/writeError.js';
export { writeRecords } from './writers/writeRecords.js';
