import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { bodyText, documentsOf, readingsOf, rejectsOf, scratch, type Scratch } from '../testing/scratch.js';

let at: Scratch;
beforeAll(() => {
  at = scratch();
});
afterAll(() => {
  at.remove();
});

const rss = (...items: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<!-- made by hand -->
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Le Fleuve &amp; le Sahel</title><link>https://fleuve.example/</link><language>fr-FR</language>
<image><title>Logo</title><url>x.png</url></image>
${items.join('\n')}
</channel></rss>`;

describe.each(['plain', 'gzip'] as const)('feeds, %s', (way) => {
  const put = (name: string, content: string): string =>
    way === 'gzip' ? at.putPacked(name, content) : at.put(name, content);

  test('RSS 2: the fullest text, the channel as source', async () => {
    const file = put(
      'rss.xml',
      rss(
        `<item><title>Attaque à Gossi</title><link>https://fleuve.example/1</link><guid isPermaLink="false">f-1</guid>
         <pubDate>Thu, 23 Jul 2020 10:00:00 GMT</pubDate><description>Court.</description>
         <content:encoded><![CDATA[<p>Quatre civils ont été tués.</p><p>Voir </item> plus loin.</p>]]></content:encoded></item>`,
        `<item><title>Raid</title><link>https://fleuve.example/2</link><dc:date>2020-07-24T08:00:00Z</dc:date>
         <description>Un raid a eu lieu &amp;#8211; trois morts.</description><source url="https://other.example">Radio Kourou</source></item>`,
      ),
    );
    const [first, second] = documentsOf(await readingsOf(file));
    expect(first).toMatchObject({
      position: `${file} item 1`,
      facts: {
        id: 'f-1',
        title: 'Attaque à Gossi',
        published: 'Thu, 23 Jul 2020 10:00:00 GMT',
        crawled: null,
        source: 'Le Fleuve & le Sahel',
        url: 'https://fleuve.example/1',
        language: 'fr-FR',
      },
      body: { kind: 'html', html: '<p>Quatre civils ont été tués.</p><p>Voir </item> plus loin.</p>' },
      diagnostics: [],
    });
    expect(second).toMatchObject({
      facts: { id: 'https://fleuve.example/2', published: '2020-07-24T08:00:00Z', source: 'Radio Kourou' },
      body: { kind: 'html', html: '<p>Un raid a eu lieu &#8211; trois morts.</p>' },
    });
  });

  test('Atom: XHTML inside, links by relation, the title of a source is not the title', async () => {
    const file = put(
      'atom.xml',
      `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title type="text">Sahel wire</title><updated>2020-07-25T00:00:00Z</updated>
      <entry><id>urn:1</id><title>Attack</title><link rel="enclosure" href="a.mp3"/><link href="https://wire.example/1"/>
        <published>2020-07-23T10:00:00Z</published><updated>2020-07-24T10:00:00Z</updated>
        <author><name>Someone</name></author><source><title>Another feed</title></source>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Gunmen &lt; 20 killed <b>four</b>.</p></div></content></entry>
      <entry><id>urn:2</id><title>Short</title><summary>Only a summary.</summary><updated>2020-07-24T10:00:00Z</updated></entry></feed>`,
    );
    expect(documentsOf(await readingsOf(file))).toMatchObject([
      {
        facts: {
          id: 'urn:1',
          title: 'Attack',
          published: '2020-07-23T10:00:00Z',
          source: 'Sahel wire',
          url: 'https://wire.example/1',
          language: 'en',
        },
        body: { kind: 'html', html: '<div><p>Gunmen &#60; 20 killed <b>four</b>.</p></div>' },
      },
      {
        facts: { id: 'urn:2', published: '2020-07-24T10:00:00Z', url: null },
        body: { kind: 'text', text: 'Only a summary.' },
      },
    ]);
  });

  test('RSS 1', async () => {
    const file = put(
      'rdf.xml',
      `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
      <channel rdf:about="https://x.example"><title>Wire</title><items><rdf:Seq><rdf:li resource="https://x.example/1"/></rdf:Seq></items></channel>
      <item rdf:about="https://x.example/1"><title>Raid</title><link>https://x.example/1</link><description>A raid.</description></item></rdf:RDF>`,
    );
    expect(documentsOf(await readingsOf(file))).toMatchObject([
      { facts: { title: 'Raid', source: 'Wire', url: 'https://x.example/1' }, body: { text: 'A raid.' } },
    ]);
  });
});

describe('feeds', () => {
  test('another encoding, as declared', async () => {
    const xml = rss('<item><description>Tués à Ménaka – « six » œuvres</description></item>').replace(
      'UTF-8',
      'ISO-8859-15',
    );
    const file = at.put('latin.xml', Buffer.from(xml.replace('–', '-').replace('œ', '\u00bd'), 'latin1'));
    const [found] = documentsOf(await readingsOf(file));
    expect(found === undefined ? '' : bodyText(found)).toBe('Tués à Ménaka - « six » œuvres');
    expect(found?.diagnostics).toMatchObject([
      { code: 'other-encoding', message: expect.stringContaining('iso-8859-15') },
    ]);
  });

  test('broken XML is read as far as it goes and told; it costs no other item', async () => {
    const readings = await readingsOf(
      at.put(
        'broken.xml',
        rss(
          '<item><guid>a</guid><description>Fine.</description></item>',
          '<item><guid>b</guid><description>Guns & bombs&nbsp;in Gao.</description></item>',
          '<item><guid>c</guid><description>One line<br>and another</description></item>',
          '<item><guid>d</guid><description></item>',
          '<item><guid>e</guid><title>No text</title></item>',
          '<item><guid>f</guid><description><![CDATA[Never closed.</description></item>',
          '<item><guid>g</guid><description>Fine again.</description></item>',
        ),
      ),
    );
    const found = documentsOf(readings);
    expect(found.map(({ facts }) => facts.id)).toEqual(['a', 'b', 'c', 'f', 'g']);
    expect(found.map(({ diagnostics }) => diagnostics.map(({ code }) => code))).toEqual([
      [],
      ['broken-xml'],
      ['broken-xml'],
      ['broken-xml'],
      [],
    ]);
    expect(found.slice(1, 3).map(bodyText)).toEqual([
      expect.stringContaining('Guns & bombs'),
      expect.stringMatching(/One line<br>and another/),
    ]);
    expect(rejectsOf(readings).map(({ reason }) => reason)).toEqual([
      expect.stringMatching(/^the item has no text .*its XML is broken/),
      'the item has no text (content:encoded, content, description or summary)',
    ]);
  });

  test('a file that is cut off; one without items; one with an item that is too long', async () => {
    const whole = rss(
      '<item><guid>a</guid><description>Fine.</description></item>',
      '<item><guid>b</guid><description>Fine.',
    );
    const cut = whole.slice(0, whole.indexOf('\n</channel>'));
    const cutReadings = await readingsOf(at.put('cut.xml', cut));
    expect(cutReadings.map(({ kind }) => kind)).toEqual(['document', 'reject']);
    expect(rejectsOf(cutReadings)[0]?.reason).toContain('cut off');
    expect(await readingsOf(at.put('none.xml', rss()))).toMatchObject([{ reason: 'the feed has no item' }]);
    const long = `<item><description>${'x '.repeat(9_000_000)}</description></item>`;
    const longReadings = await readingsOf(
      at.put('long.xml', rss(long, '<item><description>Fine.</description></item>')),
    );
    expect(longReadings).toMatchObject([
      { reason: 'is longer than 16 MB, which no article is' },
      { body: { text: 'Fine.' } },
    ]);
  }, 30_000);
});
