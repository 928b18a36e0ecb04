import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { escapeHtml, pageOf, type PageParts } from './page.js';

const PARTS: PageParts = {
  title: '</title><script>x</script>',
  language: 'en',
  style: 'p{color:red}',
  insertedStyles: ['q{}'],
  script: 'const a = "</script><!--";',
  data: { data: JSON.stringify('</script><!-- & \u2028') },
};
const hash = (content: string): string => `sha256-${createHash('sha256').update(content).digest('base64')}`;

test('no part of a page can end the element that it stands in', () => {
  const html = pageOf(PARTS);
  expect(html.match(/<script/g)).toHaveLength(2);
  expect(html.match(/<\/script>/g)).toHaveLength(2);
  expect(html.match(/<!--/g)).toBeNull();
  expect(html).toContain('<title>&lt;/title&gt;&lt;script&gt;x&lt;/script&gt;</title>');
});

test('data come out as they went in', () => {
  const json = /<script type="application\/json" id="data">(.*?)<\/script>/.exec(pageOf(PARTS))?.[1] ?? '';
  expect(JSON.parse(json)).toBe('</script><!-- & \u2028');
});

test('the policy names the very script and styles of the page, and nothing else', () => {
  const html = pageOf(PARTS);
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1]?.replaceAll('&#39;', "'") ?? '';
  const script = /<script>([^]*?)<\/script>/.exec(html)?.[1] ?? '';
  expect(policy).toContain(`script-src '${hash(script)}'`);
  expect(policy).toContain(`style-src '${hash(PARTS.style)}' '${hash('q{}')}'`);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'none'");
  expect(policy).not.toMatch(/unsafe|https?:/);
});

test('text for HTML loses every sign with a meaning there', () => {
  expect(escapeHtml(`<a href="x" title='y'>&</a>`)).toBe(
    '&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;&lt;/a&gt;',
  );
});
