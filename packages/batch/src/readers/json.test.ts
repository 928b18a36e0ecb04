import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { bodyText, documentsOf, readingsOf, rejectsOf, scratch, type Scratch } from '../testing/scratch.js';

let at: Scratch;
beforeAll(() => {
  at = scratch();
});
afterAll(() => {
  at.remove();
});

const TEXT = 'Gunmen on motorbikes attacked Kourou on Sunday, killing four villagers.';
const WAYS = ['plain', 'gzip'] as const;
const put = (way: 'plain' | 'gzip', name: string, content: string | Uint8Array): string =>
  way === 'gzip' ? at.putPacked(name, content) : at.put(name, content);

describe.each(WAYS)('JSON Lines, %s', (way) => {
  test('an article a line, with the facts under their usual names', async () => {
    const lines = [
      { id: 'a1', text: TEXT, title: 'Attack', publishedAt: '2020-07-23', source: 'Radio Kourou', language: 'en' },
      { uuid: 7, body: TEXT, headline: 'Attack', pub_date: '2020-07-24', publisher: { name: 'Le Fleuve' }, lang: 'fr' },
      {
        article: TEXT,
        link: 'https://fleuve.example/1',
        date: 'Thu, 23 Jul 2020 10:00:00 GMT',
        crawled_at: '2020-08-01',
      },
    ];
    const file = put(way, `facts-${way}.jsonl`, lines.map((line) => JSON.stringify(line)).join('\n\n'));
    const readings = documentsOf(await readingsOf(file));
    expect(readings.map(bodyText)).toEqual([TEXT, TEXT, TEXT]);
    expect(readings.map(({ facts }) => facts)).toMatchObject([
      { id: 'a1', title: 'Attack', published: '2020-07-23', source: 'Radio Kourou', language: 'en', crawled: null },
      { id: '7', title: 'Attack', published: '2020-07-24', source: 'Le Fleuve', language: 'fr' },
      { id: null, url: 'https://fleuve.example/1', published: 'Thu, 23 Jul 2020 10:00:00 GMT', crawled: '2020-08-01' },
    ]);
    expect(readings.map(({ position }) => position.replace(/^.*\//, ''))).toEqual(
      [1, 3, 5].map((line) => `${file.replace(/^.*\//, '')} line ${line}`),
    );
  });

  test('fields named by the caller, also inside others', async () => {
    const file = put(way, `named-${way}.jsonl`, JSON.stringify({ raw: { story: TEXT }, 'when.seen': '2020-07-23' }));
    const [found] = documentsOf(await readingsOf(file, { text: 'raw.story', published: 'when.seen' }));
    expect(found?.facts.published).toBe('2020-07-23');
    expect(found === undefined ? '' : bodyText(found)).toBe(TEXT);
  });

  test('a broken line costs itself only', async () => {
    const file = put(
      way,
      `broken-${way}.jsonl`,
      [
        `{"id":"a","text":"${TEXT}"}`,
        '{"id":"b","text":"cut o',
        '[1,2]',
        '{"id":"c"}',
        '{"text":7}',
        `{"id":"d","text":"${TEXT}"}`,
      ].join('\n'),
    );
    const readings = await readingsOf(file);
    expect(documentsOf(readings).map(({ facts }) => facts.id)).toEqual(['a', 'd']);
    expect(rejectsOf(readings).map(({ reason }) => reason)).toEqual([
      expect.stringContaining('is not JSON'),
      'an article is expected, an object with a text; not a list of 2',
      'has no text (text, body, content, maintext, article)',
      'its text is no text: 7',
    ]);
  });
});

describe('JSON Lines', () => {
  test('told by its content where the ending says nothing', async () => {
    const file = at.put('dump', [`{"text":"${TEXT}"}`, `{"text":"${TEXT}"}`].join('\n'));
    expect(documentsOf(await readingsOf(file))).toHaveLength(2);
  });

  test('a first line longer than the sample does not hide the others', async () => {
    const file = at.put('long.json', [`{"text":"${'Long. '.repeat(20_000)}"}`, `{"text":"${TEXT}"}`].join('\n'));
    expect(documentsOf(await readingsOf(file))).toHaveLength(2);
  });

  test('a line longer than an article may be is no more than told', async () => {
    const file = at.put('huge.jsonl', `{"text":"${'x'.repeat(17_000_000)}"}\n{"text":"${TEXT}"}\n`);
    const readings = await readingsOf(file);
    expect(readings.map(({ kind }) => kind)).toEqual(['reject', 'document']);
    expect(rejectsOf(readings)[0]?.reason).toBe('is longer than 16 MB, which no article is');
  });

  test('each line has its own encoding; one that is not UTF-8 is told', async () => {
    const line = `{"text":"L'attaque a été menée à Ménaka, a déclaré le préfet."}`;
    const file = at.put('mixed.jsonl', Buffer.concat([Buffer.from(`${line}\n`), Buffer.from(line, 'latin1')]));
    const found = documentsOf(await readingsOf(file));
    expect(found.map(bodyText)).toEqual(Array(2).fill("L'attaque a été menée à Ménaka, a déclaré le préfet."));
    expect(found.map(({ diagnostics }) => diagnostics.map(({ code }) => code))).toEqual([[], ['other-encoding']]);
  });

  test('UTF-16, as Windows writes it', async () => {
    const text = `\uFEFF{"text":"Attaque à Gossi"}\r\n{"text":"Attaque à Hombori"}\r\n`;
    const file = at.put('windows.jsonl', Buffer.from(text, 'utf16le'));
    expect(documentsOf(await readingsOf(file)).map(bodyText)).toEqual(['Attaque à Gossi', 'Attaque à Hombori']);
  });

  test('what programs write for nothing is nothing', async () => {
    const line = { id: 'NaN', date: 'None', pubdate: 'null', date_publish: '2020-07-23', text: 'None', body: TEXT };
    const [found] = documentsOf(await readingsOf(at.put('nothing.jsonl', JSON.stringify(line))));
    expect(found?.facts).toMatchObject({ id: null, published: '2020-07-23' });
  });

  test('paragraphs in a list are one text', async () => {
    const [found] = documentsOf(await readingsOf(at.put('list.jsonl', JSON.stringify({ content: ['One.', 'Two.'] }))));
    expect(found === undefined ? '' : bodyText(found)).toBe('One.\n\nTwo.');
  });

  test("MongoDB's export", async () => {
    const line = { _id: { $oid: '5f19' }, text: TEXT, date: { $date: { $numberLong: '1595462400000' } } };
    const [found] = documentsOf(await readingsOf(at.put('mongo.jsonl', JSON.stringify(line))));
    expect(found?.facts).toMatchObject({ id: '5f19', published: '1595462400000' });
  });

  test('a date or an id that is none is a reject that shows it; nesting without end harms nothing', async () => {
    const deep = `${'{"name":'.repeat(50_000)}1${'}'.repeat(50_000)}`;
    const lines = [
      `{"text":"${TEXT}","date":[2020,7,23]}`,
      `{"text":"${TEXT}","id":{"a":1}}`,
      `{"text":"${TEXT}","date":${deep}}`,
      `{"text":"${TEXT}","source":${deep},"id":"last"}`,
    ];
    const readings = await readingsOf(at.put('odd.jsonl', lines.join('\n')));
    expect(rejectsOf(readings).map(({ reason }) => reason)).toEqual([
      'its date is a list of 3',
      'its id is an object',
      'its date is an object',
    ]);
    expect(documentsOf(readings)[0]?.facts).toMatchObject({ id: 'last', source: null });
  });
});

describe.each(WAYS)('JSON documents, %s', (way) => {
  const articles = ['a', 'b', 'c'].map((id) => ({ id, text: TEXT, meta: { list: [{ id: 1 }, { id: 2 }] } }));

  test.each([
    ['an array', JSON.stringify(articles)],
    ['an array over lines', JSON.stringify(articles, null, 2)],
    ['a list in an object', JSON.stringify({ status: 'ok', total: 3, articles })],
    ['two arrays after each other', `${JSON.stringify(articles.slice(0, 2))}\n${JSON.stringify(articles.slice(2))}`],
  ])('%s', async (name, json) => {
    const readings = await readingsOf(put(way, `${name}.json`, json));
    expect(documentsOf(readings).map(({ facts }) => facts.id)).toEqual(['a', 'b', 'c']);
    expect(rejectsOf(readings)).toEqual([]);
  });

  test('one article of news-please, its three days apart', async () => {
    const article = {
      authors: [],
      date_download: '2020-07-25 09:12:44',
      date_modify: '2020-07-24 08:00:00',
      date_publish: '2020-07-23 18:05:00',
      description: null,
      filename: 'fleuve.example_attack.json',
      language: 'en',
      maintext: TEXT,
      source_domain: 'fleuve.example',
      text: null,
      title: 'Attack',
      title_page: null,
      url: 'https://fleuve.example/attack',
    };
    const file = put(way, 'news-please.json', JSON.stringify(article, null, 4));
    expect(documentsOf(await readingsOf(file))[0]).toMatchObject({
      position: file,
      facts: {
        published: '2020-07-23 18:05:00',
        crawled: '2020-07-25 09:12:44',
        source: 'fleuve.example',
        url: 'https://fleuve.example/attack',
        title: 'Attack',
      },
      body: { kind: 'text', text: TEXT },
    });
  });

  test("Telegram Desktop's export: text as a string or as parts; what has no words is no record", async () => {
    const chat = {
      name: 'Alerte "Liptako"',
      type: 'public_channel',
      id: 1234567890,
      messages: [
        { id: 1, type: 'service', date: '2020-07-22T10:00:00', actor: 'Alerte', action: 'create_channel', text: '' },
        {
          id: 2,
          type: 'message',
          date: '2020-07-23T10:00:00',
          date_unixtime: '1595498400',
          from: 'Alerte',
          text: TEXT,
        },
        {
          id: 3,
          type: 'message',
          date: '2020-07-24T10:00:00',
          from: 'Alerte',
          text: ['Attaque à ', { type: 'bold', text: 'Gossi' }, ' : ', { type: 'link', text: 'https://x.example' }],
          text_entities: [{ type: 'plain', text: 'Attaque à ' }],
        },
        { id: 4, type: 'message', photo: 'photos/photo_1.jpg', date: '2020-07-24T10:01:00', from: 'Alerte', text: '' },
        { id: 5, type: 'message', date: '2020-07-24T10:02:00', from: 'Alerte', text: { odd: true } },
      ],
    };
    const readings = await readingsOf(put(way, 'result.json', JSON.stringify(chat, null, 1)));
    expect(documentsOf(readings)).toMatchObject([
      { facts: { id: 'Alerte "Liptako"/2', published: '2020-07-23T10:00:00', source: 'Alerte "Liptako"' } },
      { facts: { id: 'Alerte "Liptako"/3' }, body: { text: 'Attaque à Gossi : https://x.example' } },
    ]);
    expect(rejectsOf(readings)).toMatchObject([{ reason: 'its text is neither words nor parts of words' }]);
  });

  test("Telegram's export of a whole account: each channel's messages under its name", async () => {
    const message = (id: number): object => ({
      id,
      type: 'message',
      date: '2020-07-23T10:00:00',
      from: 'x',
      text: TEXT,
    });
    const account = {
      about: 'Here is the data you requested.',
      contacts: { about: 'c', list: [{ name: 'Someone' }] },
      chats: {
        about: 'd',
        list: [
          { name: 'Nord', type: 'public_channel', id: 1, messages: [message(1), message(2)] },
          { name: 'Sud', type: 'public_channel', id: 2, messages: [message(1)] },
        ],
      },
    };
    const readings = await readingsOf(put(way, 'account.json', JSON.stringify(account)));
    expect(documentsOf(readings).map(({ facts }) => facts.id)).toEqual(['Nord/1', 'Nord/2', 'Sud/1']);
    expect(rejectsOf(readings)).toEqual([]);
  });

  test("ReliefWeb's API, version 2", async () => {
    const answer = {
      time: 12,
      href: 'https://api.reliefweb.int/v2/reports?appname=x',
      links: { self: { href: 'https://api.reliefweb.int/v2/reports' } },
      took: 4,
      totalCount: 3,
      count: 3,
      data: [
        {
          id: '3670001',
          score: 1,
          fields: {
            title: 'Flash update',
            body: TEXT,
            'body-html': `<p>${TEXT}</p>`,
            date: {
              changed: '2020-07-26T00:00:00+00:00',
              created: '2020-07-25T00:00:00+00:00',
              original: '2020-07-23T00:00:00+00:00',
            },
            source: [{ id: 1503, name: 'UN Office', shortname: 'UNO' }, { name: 'Other' }],
            language: [{ code: 'en', name: 'English' }],
            url: 'https://reliefweb.int/node/3670001',
            url_alias: 'https://reliefweb.int/report/mali/flash-update',
          },
        },
        { id: 3670002, fields: { 'body-html': `<p>${TEXT}</p>`, date: { created: '2020-07-25T00:00:00+00:00' } } },
        { id: '3670003', fields: { title: 'A map' } },
      ],
    };
    const readings = await readingsOf(put(way, 'reliefweb.json', JSON.stringify(answer)));
    expect(documentsOf(readings)).toMatchObject([
      {
        facts: {
          id: '3670001',
          title: 'Flash update',
          published: '2020-07-23T00:00:00+00:00',
          crawled: null,
          source: 'UN Office',
          language: 'en',
          url: 'https://reliefweb.int/report/mali/flash-update',
        },
        body: { kind: 'text', text: TEXT },
      },
      { facts: { id: '3670002', published: '2020-07-25T00:00:00+00:00' }, body: { kind: 'html' } },
    ]);
    expect(rejectsOf(readings)).toMatchObject([{ reason: 'the report has neither body nor body-html' }]);
  });
});

describe('broken JSON arrays', () => {
  const good = (id: string): string => JSON.stringify({ id, text: `${TEXT} ${id}`, tags: [{ id: 'x' }, { id: 'y' }] });
  const ids = async (name: string, json: string): Promise<readonly [readonly (string | null)[], number]> => {
    const readings = await readingsOf(at.put(`${name}.json`, json));
    return [documentsOf(readings).map(({ facts }) => facts.id), rejectsOf(readings).length];
  };

  test.each([
    ['a quote that is missing', '{"id":"b","text":"no end}'],
    ['a brace that is missing', '{"id":"b","text":"no end"'],
    ['a brace too many', '{"id":"b","text":"x"}}'],
    ['a bracket too many', '{"id":"b","text":["x"]]}'],
    ['an element that is cut off', '{"id":"b","te'],
    ['an element of another kind', '"just words"'],
    ['a bare word', '{"id":"b","text":NaN}'],
  ])('%s costs one element', async (name, bad) => {
    for (const comma of [',', ',\n', ' ,\n  '])
      expect(await ids(name, `[${[good('a'), bad, good('c'), good('d')].join(comma)}]`)).toEqual([['a', 'c', 'd'], 1]);
  });

  test('two broken elements of three kinds each cost themselves', async () => {
    const json = `[${[good('a'), '{"id":"b","text":"x', good('c'), '{"id":"d"', good('e'), '{"id":"f"}}', good('g')].join(',\n')}]`;
    expect(await ids('several', json)).toEqual([['a', 'c', 'e', 'g'], 3]);
  });

  test('a file that is cut off: what came before is read, and the end is told', async () => {
    const whole = `[${[good('a'), good('b'), good('c')].join(',')}]`;
    const readings = await readingsOf(at.put('cut.json', whole.slice(0, -40)));
    expect(documentsOf(readings).map(({ facts }) => facts.id)).toEqual(['a', 'b']);
    expect(rejectsOf(readings)).toMatchObject([{ reason: expect.stringContaining('cut off') }]);
  });

  test('an element that is too long, and one that has swallowed a megabyte of others', async () => {
    const long = `{"id":"b","text":"${'x'.repeat(17_000_000)}"}`;
    expect(await ids('long', `[${good('a')},${long},${good('c')}]`)).toEqual([['a', 'c'], 1]);
    const many = Array.from({ length: 2000 }, (_, i) => JSON.stringify({ id: `m${i}`, text: 'y'.repeat(9000) }));
    const [found, rejects] = await ids(
      'swallowed',
      `[${good('a')},{"id":"b","text":"x},${many.join(',')},${good('z')}]`,
    );
    expect(rejects).toBe(1);
    expect(found).toHaveLength(2002);
  }, 30_000);

  test('what stands after the end of the list is told, and read where it can be', async () => {
    expect(await ids('tail', `[${good('a')}] words`)).toEqual([['a'], 1]);
    expect(await ids('more', `[${good('a')}]\n${good('b')}`)).toEqual([['a', 'b'], 1]);
  });

  test('a bracket in place of a brace, in a list and in one inside an object', async () => {
    expect((await ids('outer', `[${good('a')},]"id":"b","text":"x"},${good('c')},${good('d')}]`))[0]).toEqual([
      'a',
      'c',
      'd',
    ]);
    const json = `{"total":3,"articles":[${good('a')},]"id":"b","text":"x"},${good('c')},${good('d')}],"next":{"page":2}}`;
    expect((await ids('inner', json))[0]).toEqual(['a', 'c', 'd']);
    const other = `{"total":3,"articles":[${good('a')}],${good('c')},${good('d')}],"next":[{"page":2}]}`;
    expect(await ids('inner-2', other)).toEqual([['a', 'c', 'd'], 0]);
  });
});
