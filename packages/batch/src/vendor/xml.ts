import { SaxesParser } from 'saxes';

export type XmlHandler = {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
};

/** Feeds XML to a handler, chunk by chunk. @throws the first error of form. */
export function xmlFeeder(handler: XmlHandler): {
  readonly write: (chunk: string) => void;
  readonly close: () => void;
} {
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => handler.open(name, attributes));
  parser.on('text', handler.text);
  parser.on('cdata', handler.text);
  parser.on('closetag', ({ name }) => handler.close(name));
  parser.on('error', (error) => {
    throw error;
  });
  return { write: (chunk) => void parser.write(chunk), close: () => void parser.close() };
}
