import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { articlesOf, scratch, type Scratch } from '../testing/scratch.js';
import { docxOf, zipOf } from '../testing/zip.js';

let at: Scratch;
beforeAll(() => {
  at = scratch();
});
afterAll(() => {
  at.remove();
});

const PARAGRAPHS = [
  'Gunmen on motorbikes attacked the village of Kourou on Sunday evening, killing four farmers and wounding two others, residents said.',
  'A security source confirmed the attack and said that soldiers had been sent from Gossi; they found burnt granaries and an abandoned motorbike.',
  'No group has said that it was behind the raid. The governor of the region called for calm and promised that the road would be opened.',
];
const STORY = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n');
const MENU = '<nav><ul><li><a href="/">Home</a></li><li><a href="/s">Subscribe to the newsletter</a></li></ul></nav>';
const page = (head: string, body = `<article><h1>Four killed</h1>${STORY}</article>`): string =>
  `<!DOCTYPE html><html lang="en-GB"><head><title>Four killed | The River</title>${head}</head><body>${MENU}${body}
  <aside><p>Read also: a match was won.</p></aside><script>var x = "<p>not words</p>";</script></body></html>`;

describe.each(['plain', 'gzip'] as const)('pages, %s', (way) => {
  const put = (name: string, html: string | Uint8Array): string =>
    way === 'gzip' ? at.putPacked(name, html) : at.put(name, html);

  test('the story without its surroundings, a paragraph each', async () => {
    const [article] = await articlesOf(put('story.html', page('')));
    expect(article).toMatchObject({ kind: 'article', id: 'story', language: 'en', publishedAt: null });
    const text = article?.kind === 'article' ? article.text : '';
    expect(text.split('\n\n').slice(-3)).toEqual(PARAGRAPHS);
    expect(text).not.toMatch(/Subscribe|not words/);
  });

  test('JSON-LD goes before meta marks', async () => {
    const linked = {
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'WebSite', name: 'The River' },
        {
          '@type': ['NewsArticle'],
          headline: 'Four killed in Kourou',
          datePublished: '2020-07-23T18:05:00+00:00',
          dateModified: '2020-07-25T00:00:00+00:00',
          publisher: { '@type': 'Organization', name: 'The River' },
        },
      ],
    };
    const head = `<script type="application/ld+json">{broken</script><script type="application/ld+json">${JSON.stringify(linked)}</script>
      <meta property="article:published_time" content="2019-01-01"><meta property="og:site_name" content="Other">
      <link rel="canonical" href="https://river.example/kourou">`;
    expect(await articlesOf(put('linked.html', page(head)))).toMatchObject([
      {
        title: 'Four killed in Kourou',
        publishedAt: '2020-07-23',
        crawledAt: null,
        source: 'The River',
        url: 'https://river.example/kourou',
      },
    ]);
  });

  test.each([
    ['<meta property="article:published_time" content="2020-07-23T18:05:00Z">', '2020-07-23'],
    ['<meta name="date" content="23/07/2020">', '2020-07-23'],
    ['<meta itemprop="datePublished" content="July 23, 2020">', '2020-07-23'],
  ])('%s', async (head, day) => {
    expect(await articlesOf(put('meta.html', page(head)))).toMatchObject([
      { title: 'Four killed | The River', publishedAt: day },
    ]);
  });

  test.each([
    [
      'the time in the article',
      '<header><time datetime="2026-01-01">Now</time></header><article><time datetime="2020-07-23">x</time>STORY</article>',
    ],
    [
      'a time that is marked',
      '<time datetime="2026-01-01">Now</time><span itemprop="datePublished" content="2020-07-23T10:00"></span><article>STORY</article>',
    ],
    [
      'the only time',
      '<p><time datetime="2020-07-23T08:00">x</time> <time datetime="2020-07-23T08:00">x</time></p><article>STORY</article>',
    ],
  ])('where nothing else tells the day: %s', async (_name, body) => {
    const file = put('time.html', page('', body.replace('STORY', STORY)));
    expect(await articlesOf(file)).toMatchObject([{ publishedAt: '2020-07-23' }]);
  });

  test('times beside the article and lengths of videos tell no day', async () => {
    const body = `<time datetime="2026-01-01">Now</time><time datetime="2026-01-02">x</time><article><time datetime="PT5M">5 min</time>${STORY}</article>`;
    expect(await articlesOf(put('times.html', page('', body)))).toMatchObject([{ kind: 'article', publishedAt: null }]);
  });

  test('a mark that is no day is passed over for one that is', async () => {
    const head = '<meta name="date" content="last week"><meta name="DC.date.issued" content="2020-07-23">';
    expect(await articlesOf(put('marks.html', page(head)))).toMatchObject([{ publishedAt: '2020-07-23' }]);
  });

  test('JSON-LD with line ends in strings, in CDATA, about a page', async () => {
    const head = `<script type="application/ld+json">//<![CDATA[
      {"@type": "WebPage", "mainEntity": {"@type": "ReportageNewsArticle", "headline": "Four killed", "datePublished": "2020-07-23",
       "description": "Two
       lines", "publisher": [{"name": "The River"}]}}
      //]]></script>`;
    expect(await articlesOf(put('loose.html', page(head)))).toMatchObject([
      { title: 'Four killed', publishedAt: '2020-07-23', source: 'The River' },
    ]);
  });

  test('the encoding that the page declares', async () => {
    const html = page(
      '<meta charset="iso-8859-1">',
      `<article><p>Le préfet de Ménaka a été tué, « une perte ».</p></article>`,
    );
    const [article] = await articlesOf(put('latin.html', Buffer.from(html, 'latin1')));
    expect(article?.kind === 'article' ? article.text : '').toContain('Le préfet de Ménaka a été tué, « une perte ».');
  });
});

describe('pages', () => {
  test('a piece of a page is all article', async () => {
    const text = JSON.stringify({ text: '<p>Short &amp; first.</p><p>Four were killed.</p><p>Read also: x</p>' });
    expect(await articlesOf(at.put('piece.jsonl', text))).toMatchObject([
      { text: 'Short & first.\n\nFour were killed.\n\nRead also: x' },
    ]);
  });

  test('characters written as in HTML are read, lines stay', async () => {
    const text = JSON.stringify({
      text: 'L&#8217;attaque\nQuatre morts &eacute;taient < 20.\n\n&laquo;&nbsp;Fin&nbsp;&raquo;',
    });
    expect(await articlesOf(at.put('characters.jsonl', text))).toMatchObject([
      { text: 'L’attaque\n\nQuatre morts étaient < 20.\n\n« Fin »' },
    ]);
  });

  test.each([
    ['no words', '<html><body><img src="x.png"><script>x</script></body></html>', 'the page has no text'],
    [
      'a date that is none',
      page('<meta name="date" content="0000-00-00">'),
      'its date "0000-00-00" is no day of the calendar',
    ],
  ])('%s', async (name, html, reason) => {
    expect(await articlesOf(at.put(`${name}.html`, html))).toMatchObject([{ kind: 'reject', reason }]);
  });

  test('a page nested twenty thousand deep gives its words or a reason, in time', async () => {
    const deep = `<html><body>${'<div>'.repeat(20_000)}<p>Four were killed.</p>`;
    const [article] = await articlesOf(at.put('deep.html', deep));
    expect(article?.kind === 'article' ? article.text : article?.reason).toMatch(/Four were killed|cannot be read/);
  });
});

describe.each(['plain', 'gzip'] as const)('Word files, %s', (way) => {
  test('a paragraph a line', async () => {
    const bytes = docxOf(['Gunmen attacked Kourou.', 'Four were killed, R&amp;D said.']);
    const file = way === 'gzip' ? at.putPacked('note.docx', bytes) : at.put('note', bytes);
    expect(await articlesOf(file)).toMatchObject([
      { text: 'Gunmen attacked Kourou.\n\nFour were killed, R&D said.', id: 'note' },
    ]);
  });
});

describe('Word files', () => {
  test.each([
    ['empty.docx', docxOf(['  ']), /^the Word file has no text$/],
    ['cut.docx', docxOf(['Words.']).subarray(0, 500), /^the Word file cannot be read/],
    [
      'book.docx',
      zipOf([
        ['[Content_Types].xml', '<Types/>'],
        ['xl/workbook.xml', '<workbook/>'],
      ]),
      /^the Word file cannot be read/,
    ],
    ['archive.zip', zipOf([['a.txt', 'words']]), /^is a ZIP archive/],
  ])('%s', async (name, bytes, reason) => {
    expect(await articlesOf(at.put(name, bytes))).toMatchObject([
      { kind: 'reject', reason: expect.stringMatching(reason) },
    ]);
  });
});
