import { readFileSync } from 'node:fs';
import type { ReportData } from './model.js';
import { pageOf } from './page.js';

const CLIENT = new URL('../dist/client/', import.meta.url);
const built = (name: string): string => readFileSync(new URL(name, CLIENT), 'utf8');

/** The report as one HTML file: opens anywhere, loads nothing. */
export function renderReport(data: ReportData): string {
  return pageOf({
    title: data.title ?? 'Incidents',
    language: data.language,
    style: built('report.css'),
    insertedStyles: JSON.parse(built('inserted-styles.json')) as readonly string[],
    script: built('report.js'),
    data: { data: JSON.stringify(data), boundaries: built('boundaries.json') },
  });
}
