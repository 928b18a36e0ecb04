import { crc32 } from 'node:zlib';

type Member = readonly [name: string, content: string | Uint8Array];

function header(signature: number, [name, content]: Member, offset: number | null): Buffer {
  const bytes = Buffer.from(content);
  const isCentral = offset !== null;
  const fields = Buffer.alloc(isCentral ? 46 : 30);
  const at = isCentral ? 2 : 0;
  fields.writeUInt32LE(signature, 0);
  fields.writeUInt16LE(20, 4);
  fields.writeUInt32LE(crc32(bytes), 14 + at);
  fields.writeUInt32LE(bytes.length, 18 + at);
  fields.writeUInt32LE(bytes.length, 22 + at);
  fields.writeUInt16LE(Buffer.byteLength(name), 26 + at);
  if (isCentral) fields.writeUInt32LE(offset, 42);
  return Buffer.concat([fields, Buffer.from(name)]);
}

/** A ZIP archive, nothing compressed. */
export function zipOf(members: readonly Member[]): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const member of members) {
    const local = Buffer.concat([header(0x04034b50, member, null), Buffer.from(member[1])]);
    central.push(header(0x02014b50, member, offset));
    locals.push(local);
    offset += local.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(members.length, 8);
  end.writeUInt16LE(members.length, 10);
  end.writeUInt32LE(Buffer.concat(central).length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, ...central, end]);
}

const RELATIONS = 'http://schemas.openxmlformats.org';

/** A Word file with these paragraphs, as Word lays it out. */
export const docxOf = (paragraphs: readonly string[]): Buffer =>
  zipOf([
    [
      '[Content_Types].xml',
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="${RELATIONS}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    ],
    [
      '_rels/.rels',
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="${RELATIONS}/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    ],
    [
      'word/document.xml',
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="${RELATIONS}/wordprocessingml/2006/main"><w:body>${paragraphs.map((text) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`).join('')}</w:body></w:document>`,
    ],
  ]);
