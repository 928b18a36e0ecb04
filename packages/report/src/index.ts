export type { ReportArticle, ReportData, ReportEvent, ReportPlace } from './model.js';
export { renderLivePage } from './renderLivePage.js';
export { renderReport } from './renderReport.js';
export { reportArticle } from './reportArticle.js';
