import { decodeStream, encodingOf } from '../vendor/encodings.js';
import { xmlFeeder } from '../vendor/xml.js';
import { bodyOf } from './fields.js';
import { NO_FACTS, reject, type Reading, type Readings } from './reading.js';

const TEXTS = ['content:encoded', 'content', 'description', 'summary'];

/** RSS 2, RSS 1 (RDF) and Atom: an article an item, its fullest text. */
export async function* readFeed(input: string, chunks: AsyncIterable<Uint8Array>, head: Uint8Array): Readings {
  const declared = /encoding=["']([\w-]+)["']/.exec(Buffer.from(head.subarray(0, 200)).toString('latin1'))?.[1];
  const found: Reading[] = [];
  let fields: Record<string, string> | null = null;
  let channel = '';
  let path: string[] = [];
  let count = 0;
  const feeder = xmlFeeder({
    open: (name, attributes) => {
      path = [...path, name];
      if (name === 'item' || name === 'entry') fields = {};
      if (
        fields !== null &&
        name === 'link' &&
        attributes['href'] !== undefined &&
        (attributes['rel'] ?? 'alternate') === 'alternate'
      )
        fields['link'] = attributes['href'];
    },
    text: (text) => {
      const name = path.at(-1) ?? '';
      if (fields !== null) fields[name] = (fields[name] ?? '') + text;
      else if (name === 'title' && path.length <= 3) channel += text;
    },
    close: (name) => {
      path = path.slice(0, -1);
      if (fields === null || (name !== 'item' && name !== 'entry')) return;
      count += 1;
      const own = fields;
      fields = null;
      const position = `${input} item ${count}`;
      const text = TEXTS.map((key) => own[key]?.trim() ?? '').find((value) => value !== '');
      if (text === undefined) {
        found.push(reject(position, 'the item has no text (content:encoded, content, description or summary)'));
        return;
      }
      const said = (...keys: readonly string[]): string | null =>
        keys.map((key) => own[key]?.trim() ?? '').find((value) => value !== '') ?? null;
      const facts = {
        id: said('guid', 'id', 'link'),
        title: said('title'),
        published: said('pubDate', 'published', 'dc:date', 'updated'),
        source: channel.trim() === '' ? null : channel.trim(),
        url: said('link'),
      };
      found.push({ kind: 'document', position, facts: { ...NO_FACTS, ...facts }, body: bodyOf(text), diagnostics: [] });
    },
  });
  try {
    const utf8 = encodingOf(head);
    for await (const chunk of decodeStream(chunks, utf8 === 'utf-8' ? utf8 : (declared ?? utf8))) {
      feeder.write(chunk);
      yield* found.splice(0);
    }
    feeder.close();
    yield* found.splice(0);
  } catch (error) {
    yield* found.splice(0);
    yield reject(
      `${input} item ${count + 1}`,
      `the XML is broken or cut off: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : ''}`,
    );
  }
}
