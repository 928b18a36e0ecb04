import type { ImportOptions, ImportSummary } from './importPlaces.js';

/**
 * Builds an index from a file of places (GeoNames dump, TSV, CSV or GeoJSON), streaming: a row is held only in the columns of the
 * index. The same file gives the same bytes. The builder is loaded at the first call: most users never import.
 * @throws GazetteerError G006 when the file cannot be read, G022 when its format or header is not known, G023 when it is too large.
 * @example await importPlaces('allCountries.txt', { out: 'my.index' })
 */
export async function importPlaces(path: string, options: ImportOptions): Promise<ImportSummary> {
  const builder = await import('./importPlaces.js');
  return builder.importPlaces(path, options);
}
