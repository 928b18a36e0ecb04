import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { articlesOf, scratch, type Scratch } from '../testing/scratch.js';

let at: Scratch;
beforeAll(() => {
  at = scratch();
});
afterAll(() => {
  at.remove();
});

const euro = (fields: { readonly header: string; readonly text: string; readonly number: string }): string => `
<article><header><div class="rdp__DocPublicationName"><span class="DocPublicationName"> Le Fleuve (site web) | no. 1234 <br></span></div>
<div><span class="DocHeader">${fields.header}</span></div>
<div class="titreArticle"><p class="sm-margin-TopNews titreArticleVisu rdp__articletitle">Quatre morts
 à Kourou</p><p class="sm-margin-TopNews rdp__subtitle">Un sous-titre</p></div><div class="docAuthors">Une Autrice</div></header>
<section><div class="DocText clearfix"><div class="docOcurrContainer">${fields.text}</div></div></section>
<footer><small>© 2020 Le Fleuve</small><p><span class="publiC-lblNodoc">Numéro de document : ${fields.number}</span></p></footer></article>`;

const EUROPRESSE = `<!DOCTYPE html><html><head><meta charset="utf-8"></head><body>
${euro({ header: 'Afrique, jeudi 23 juillet 2020 - 18:05 UTC, p. 4', text: '<p>Quatre civils ont été <mark>tués</mark>.</p><p>Deux blessés.</p>', number: 'news·20200723·FLW·0001' })}
${euro({ header: 'Une', text: '<p>Un raid a eu lieu.</p>', number: 'news·20200724·FLW·0002' })}
${euro({ header: '25 juillet 2020', text: '', number: 'news·20200725·FLW·0003' })}
</body></html>`;

const fact = (language: string, id: string, lines: readonly string[], text: string): string => `
<div id="article-${id}" class="article ${language}Article"><div id="hd"><span class='${language}Headline'>Four killed on July 5, 2019 road</span></div>
${lines.map((line) => `<div>${line}</div>`).join('')}${text}<p>Document ${id}</p></div>`;
const P = (language: string, text: string): string =>
  `<p class="articleParagraph ${language}articleParagraph">${text}</p>`;

const FACTIVA = `<html><head><meta charset="UTF-8"></head><body><div id="contentLeft">
${fact('en', 'RIVR000020200723eg7n0001a'.toUpperCase(), ['By A Reporter', '532 words', '23 July 2020', '18:05', 'The River News', 'RIVR', 'English', '(c) 2020'], P('en', 'Gunmen killed four.') + P('en', 'Two were\nhurt.'))}
${fact('fr', 'FLEUVE0020200724EG7N0002B', ['1 204 mots', '24 juillet 2020', 'Le Fleuve', 'FLV', 'Français', '(c) 2020'], P('fr', 'Un raid a eu lieu.'))}
<div class="article enArticle" id="article-3"><table><tr><td><b>HD</b></td><td>Raid near Gossi</td></tr><tr><td><b>WC</b></td><td>12 words</td></tr>
<tr><td><b>PD</b></td><td>25 July 2020</td></tr><tr><td><b>SN</b></td><td>The River News</td></tr>
<tr><td><b>LP</b></td><td>${P('en', 'A raid.')}</td></tr></table><p>Document RIVR000020200725EG7N0003C</p></div>
${fact('en', 'RIVR000020200726EG7N0004D', ['0 words', '26 July 2020', 'The River News'], '')}
</div></body></html>`;

describe.each(['plain', 'gzip'] as const)('exports of press archives, %s', (way) => {
  const put = (name: string, html: string): string => (way === 'gzip' ? at.putPacked(name, html) : at.put(name, html));

  test('Europresse', async () => {
    const file = put('europresse.html', EUROPRESSE);
    expect(await articlesOf(file)).toMatchObject([
      {
        position: `${file} document 1`,
        id: 'news·20200723·FLW·0001',
        title: 'Quatre morts à Kourou',
        source: 'Le Fleuve',
        publishedAt: '2020-07-23',
        text: 'Quatre civils ont été tués.\n\nDeux blessés.',
      },
      { id: 'news·20200724·FLW·0002', publishedAt: '2020-07-24', text: 'Un raid a eu lieu.' },
      { kind: 'reject', position: `${file} document 3`, reason: 'the document has no text' },
    ]);
  });

  test('Factiva', async () => {
    const file = put('factiva.html', FACTIVA);
    expect(await articlesOf(file)).toMatchObject([
      {
        position: `${file} document 1`,
        id: 'RIVR000020200723EG7N0001A',
        title: 'Four killed on July 5, 2019 road',
        source: 'The River News',
        publishedAt: '2020-07-23',
        text: 'Gunmen killed four.\n\nTwo were hurt.',
      },
      { id: 'FLEUVE0020200724EG7N0002B', source: 'Le Fleuve', publishedAt: '2020-07-24', text: 'Un raid a eu lieu.' },
      {
        id: 'RIVR000020200725EG7N0003C',
        title: 'Raid near Gossi',
        source: 'The River News',
        publishedAt: '2020-07-25',
        text: 'A raid.',
      },
      { kind: 'reject', reason: 'the document has no paragraph' },
    ]);
  });
});

test.each([
  [
    'a class of a content system',
    '<html><body><div class="titreArticle">Quatre morts</div><p>Quatre civils ont été tués.</p></body></html>',
  ],
  [
    'an id of a content system',
    '<html><body><div id="article-123" onclick="openArticle()"><p>Quatre civils ont été tués.</p></div></body></html>',
  ],
])('a news page with %s is a page', async (_name, html) => {
  expect(await articlesOf(at.put('site.html', html))).toMatchObject([
    { kind: 'article', text: expect.stringContaining('Quatre civils ont été tués.') },
  ]);
});
