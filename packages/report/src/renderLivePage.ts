import { readFileSync } from 'node:fs';
import { pageOf, policyOf, type PageParts } from './page.js';

const CLIENT = new URL('../dist/client/', import.meta.url);
const built = (name: string): string => readFileSync(new URL(name, CLIENT), 'utf8');

/** The page of `harmattan serve`, and the policy to send with it. It asks only the server that it comes from. */
export function renderLivePage({ language }: { readonly language: 'en' | 'fr' }): {
  readonly html: string;
  readonly policy: string;
} {
  const parts: PageParts = {
    title: 'Harmattan',
    language,
    style: built('live.css'),
    insertedStyles: [],
    script: built('live.js'),
    data: { data: JSON.stringify({ language }) },
    connect: "'self'",
  };
  return { html: pageOf(parts), policy: `${policyOf(parts)}; frame-ancestors 'none'` };
}
