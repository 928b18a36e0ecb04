/**
 * The assignment of rows to columns, one to one, with the greatest sum of weights; a row or column stays free where no positive weight is left.
 * `weights[row][column]`; zero or less means that the two cannot be paired. Returns the column of each row, or null.
 * Hungarian algorithm with potentials (Kuhn 1955, Munkres 1957; the O(n²m) form of Jonker and Volgenant 1987).
 */
export function bestAssignment(weights: readonly (readonly number[])[]): readonly (number | null)[] {
  const rows = weights.length;
  const columns = weights[0]?.length ?? 0;
  if (rows === 0 || columns === 0) return weights.map(() => null);
  // One free column a row (weight 0) lets every row stay alone.
  const width = columns + rows;
  const cost = (row: number, column: number): number =>
    column < columns ? -Math.max(0, weights[row]?.[column] ?? 0) : 0;
  const rowPotential = new Float64Array(rows + 1);
  const columnPotential = new Float64Array(width + 1);
  const rowOf = new Int32Array(width + 1).fill(rows);
  const previous = new Int32Array(width + 1);
  const at = (array: Float64Array | Int32Array, index: number): number => array[index] ?? 0;

  for (let row = 0; row < rows; row += 1) {
    const least = new Float64Array(width + 1).fill(Infinity);
    const isUsed = new Uint8Array(width + 1);
    let column = width;
    rowOf[width] = row;
    do {
      isUsed[column] = 1;
      const current = at(rowOf, column);
      let step = Infinity;
      let next = width;
      for (let j = 0; j < width; j += 1) {
        if (isUsed[j] === 1) continue;
        const reduced = cost(current, j) - at(rowPotential, current) - at(columnPotential, j);
        if (reduced < at(least, j)) {
          least[j] = reduced;
          previous[j] = column;
        }
        if (at(least, j) < step) {
          step = at(least, j);
          next = j;
        }
      }
      for (let j = 0; j <= width; j += 1) {
        if (isUsed[j] === 1) {
          rowPotential[at(rowOf, j)] = at(rowPotential, at(rowOf, j)) + step;
          columnPotential[j] = at(columnPotential, j) - step;
        } else {
          least[j] = at(least, j) - step;
        }
      }
      column = next;
    } while (at(rowOf, column) !== rows);
    while (column !== width) {
      const before = at(previous, column);
      rowOf[column] = at(rowOf, before);
      column = before;
    }
    rowOf[width] = rows;
  }

  const result: (number | null)[] = weights.map(() => null);
  for (let j = 0; j < columns; j += 1) {
    const row = at(rowOf, j);
    if (row < rows && (weights[row]?.[j] ?? 0) > 0) result[row] = j;
  }
  return result;
}
