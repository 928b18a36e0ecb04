/** An element of an array, or a note that it is too long or cut off. */
export type Element = { readonly index: number; readonly json: string | null; readonly isCut: boolean };

const MAX_ELEMENT_CHARS = 16_000_000;

/**
 * Streams the elements of the array that a JSON document is, or that its member `messages`, `data`, `articles` or `items` is, as raw text. Elements are not
 * parsed here, so that a broken one costs that one only: a parser of the whole would stop there.
 */
export async function* elementsOf(chunks: AsyncIterable<string>): AsyncGenerator<Element> {
  let depth = 0;
  let arrayDepth = 0;
  let isInString = false;
  let isEscaped = false;
  let isTooLong = false;
  let word = '';
  let piece = '';
  let index = 0;
  for await (const chunk of chunks) {
    let from = 0;
    for (let i = 0; i < chunk.length; i += 1) {
      const char = chunk[i];
      if (isInString) {
        if (isEscaped) isEscaped = false;
        else if (char === '\\') isEscaped = true;
        else if (char === '"') isInString = false;
        else if (arrayDepth === 0 && depth === 1 && word.length < 20) word += char ?? '';
        continue;
      }
      if (char === '"') {
        isInString = true;
        if (arrayDepth === 0) word = '';
      } else if (char === '[' || char === '{') {
        depth += 1;
        if (
          arrayDepth === 0 &&
          char === '[' &&
          (depth === 1 || (depth === 2 && /^(messages|data|articles|items)$/.test(word)))
        ) {
          arrayDepth = depth;
          from = i + 1;
        }
      } else if (char === ']' || char === '}') {
        depth -= 1;
      }
      if (arrayDepth === 0 || depth > arrayDepth) continue;
      const isEnd = depth < arrayDepth;
      if (!isEnd && !(char === ',' && depth === arrayDepth)) continue;
      piece += chunk.slice(from, i);
      from = i + 1;
      if (piece.trim() !== '' || isTooLong) {
        yield { index, json: isTooLong ? null : piece, isCut: false };
        index += 1;
      }
      piece = '';
      isTooLong = false;
      if (isEnd) return;
    }
    if (arrayDepth > 0) piece += chunk.slice(from);
    if (piece.length > MAX_ELEMENT_CHARS) {
      isTooLong = true;
      piece = '';
    }
  }
  yield { index, json: null, isCut: true };
}
