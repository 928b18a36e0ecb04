import { errorsOf, type ErrorGroup, type EvaluationError } from '../errors/errorsOf.js';
import { FIELDS } from '../score/fields.js';
import type { Results } from '../score/results.js';
import { FIELD_LABELS } from './table.js';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
const percent = (share: number | null): string => (share === null ? '–' : (share * 100).toFixed(1));

const STYLE = `
:root { color-scheme: light dark; --line: color-mix(in srgb, currentColor 20%, transparent); }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 70rem; margin: 2rem auto; padding: 0 1rem; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { padding: .2rem .7rem; text-align: right; border-bottom: 1px solid var(--line); }
th:first-child, td:first-child { text-align: left; }
details { border-bottom: 1px solid var(--line); padding: .4rem 0; }
summary { cursor: pointer; } summary b { font-weight: 600; }
article { margin: .8rem 0 .8rem 1.2rem; } article > * { margin: .15rem 0; }
.kind { font-size: .8rem; padding: 0 .4rem; border: 1px solid var(--line); border-radius: .6rem; }
blockquote { margin: .3rem 0; padding-left: .8rem; border-left: 3px solid var(--line); }
code, .from { font: .85rem/1.4 ui-monospace, monospace; overflow-wrap: anywhere; }
.scroll { overflow-x: auto; }`;

function renderError(error: EvaluationError): string {
  const where = [error.doc, error.gold, error.event]
    .filter((part) => part !== null)
    .map(escape)
    .join(' · ');
  const from = error.derivation.map((step) => `<div class="from">${escape(step)}</div>`).join('');
  return `<article><p><code>${where}</code></p><p>expected <b>${escape(error.expected ?? 'nothing')}</b>, came <b>${escape(error.came ?? 'nothing')}</b></p>${
    error.sentence === null ? '' : `<blockquote dir="auto">${escape(error.sentence)}</blockquote>`
  }${from}</article>`;
}

function renderGroup(group: ErrorGroup): string {
  return `<details><summary><span class="kind">${escape(group.kind)}</span> <b>${escape(group.cause)}</b> (${group.errors.length})</summary>${group.errors.map(renderError).join('\n')}</details>`;
}

/** The scores and all errors by field and cause as one HTML page: nothing is loaded, no script runs, all text is escaped. */
export function renderErrorsHtml(results: Results, options: { readonly title?: string } = {}): string {
  const title = escape(options.title ?? 'Harmattan: errors by cause');
  const groups = errorsOf(results);
  const rows = FIELDS.map((field) => {
    const score = results.overall.fields[field];
    const cells = [percent(score.precision), percent(score.recall), percent(score.f1), score.tp, score.fp, score.fn];
    return `<tr><td><a href="#${field}">${FIELD_LABELS[field]}</a></td>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  });
  const sections = FIELDS.map((field) => {
    const own = groups.filter((group) => group.field === field);
    const body = own.length === 0 ? '<p>No error.</p>' : own.map(renderGroup).join('\n');
    return `<section id="${field}"><h2>${FIELD_LABELS[field]}</h2>${body}</section>`;
  });
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title><style>${STYLE}</style></head><body>
<h1>${title}</h1>
<p>${results.overall.documents} texts, ${results.overall.required} required gold events, ${results.overall.predicted} extracted.</p>
<div class="scroll"><table><thead><tr><th>field</th><th>P</th><th>R</th><th>F1</th><th>right</th><th>wrong</th><th>missed</th></tr></thead>
<tbody>${rows.join('\n')}</tbody></table></div>
${sections.join('\n')}
</body></html>
`;
}
