import { SaxesParser } from 'saxes';

export type XmlHandler = {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
};

/** Reads XML, whatever is wrong with it: what is told to the handler is what could be made of it. Gives the errors of form. */
export function readXml(xml: string, handler: XmlHandler): readonly string[] {
  const parser = new SaxesParser();
  const errors: string[] = [];
  parser.on('opentag', ({ name, attributes }) => handler.open(name, attributes));
  parser.on('text', handler.text);
  parser.on('cdata', handler.text);
  parser.on('closetag', ({ name }) => handler.close(name));
  parser.on('error', (error) => errors.push(error.message.replace(/^[\d:]+\s*/, '')));
  parser.write(xml);
  parser.close();
  return errors;
}
