import { createHash } from 'node:crypto';

/** The parts of a page that needs nothing from elsewhere. */
export type PageParts = {
  readonly title: string;
  readonly language: string;
  readonly style: string;
  /** Styles that the scripts put in, word for word: the policy allows no others. */
  readonly insertedStyles: readonly string[];
  readonly script: string;
  /** What the script reads: JSON by the id of its element. */
  readonly data: Readonly<Record<string, string>>;
  /** Sources that the script may fetch from; none for a page that stands alone. */
  readonly connect?: string;
};

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for HTML, in elements and attributes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

/** JSON that cannot end the element that it stands in. */
export const escapeJson = (json: string): string =>
  json.replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Code that cannot end the element that it stands in: only strings and regular expressions hold `</`. */
const escapeScript = (code: string): string => code.replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '<\\!--');

const hashOf = (content: string): string => `'sha256-${createHash('sha256').update(content).digest('base64')}'`;

/** Content-Security-Policy of a page: only its own script and styles, by hash; nothing from elsewhere. */
export function policyOf({ style, insertedStyles, script, connect }: PageParts): string {
  const styles = [style, ...insertedStyles].map(hashOf).join(' ');
  return [
    "default-src 'none'",
    `script-src ${hashOf(escapeScript(script))}`,
    `style-src ${styles}`,
    'img-src data:',
    `connect-src ${connect ?? "'none'"}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** The page as one HTML file. */
export function pageOf(parts: PageParts): string {
  const data = Object.entries(parts.data).map(
    ([id, json]) => `<script type="application/json" id="${escapeHtml(id)}">${escapeJson(json)}</script>`,
  );
  return `<!doctype html>
<html lang="${escapeHtml(parts.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policyOf(parts))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(parts.title)}</title>
<style>${parts.style}</style>
</head>
<body>
<div id="app"></div>
<noscript>This page needs JavaScript. It loads nothing from the network.</noscript>
${data.join('\n')}
<script>${escapeScript(parts.script)}</script>
</body>
</html>
`;
}
