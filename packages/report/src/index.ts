export type { ReportArticle, ReportData, ReportEvent, ReportPlace } from './model.js';
export { renderReport } from './renderReport.js';
export { reportArticle } from './reportArticle.js';
