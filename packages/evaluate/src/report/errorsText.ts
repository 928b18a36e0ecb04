import type { ErrorGroup } from '../errors/errorsOf.js';
import { FIELD_LABELS } from './table.js';

/** The groups as a text: a line a cause, then its errors. `most`: how many errors of each group are shown. */
export function renderErrorsText(groups: readonly ErrorGroup[], options: { readonly most?: number } = {}): string {
  const most = options.most ?? Infinity;
  return groups
    .map((group) => {
      const shown = group.errors
        .slice(0, most)
        .flatMap((error) => [
          `  ${error.doc}${error.gold === null ? '' : ` ${error.gold}`}: expected ${error.expected ?? '-'}; came ${error.came ?? '-'}`,
          ...(error.sentence === null ? [] : [`      ${error.sentence}`]),
          ...error.derivation.map((step) => `      < ${step}`),
        ]);
      const rest = group.errors.length > most ? [`  and ${group.errors.length - most} more`] : [];
      return [
        `${FIELD_LABELS[group.field]}, ${group.kind}: ${group.cause} (${group.errors.length})`,
        ...shown,
        ...rest,
      ].join('\n');
    })
    .join('\n\n');
}
