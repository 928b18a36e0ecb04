import { boundsLabel, type Mention } from '@harmattan/types';
import type { Paint } from './style.js';
import { pad, tame, wrap } from './text.js';

const LABEL_WIDTH = 10;

/** What a mention was taken for, in a few words. */
function meaningOf(mention: Mention): string {
  switch (mention.kind) {
    case 'actor':
      return mention.name;
    case 'place':
      return [mention.name, mention.admin1, mention.country].filter((part) => part !== null).join(', ');
    case 'date':
      return mention.edtf ?? '?';
    case 'toll':
      return `${boundsLabel(mention)} ${mention.outcome}`;
    case 'weapon':
      return mention.weapon;
    case 'source':
      return mention.name;
    case 'trigger':
      return mention.act;
  }
}

const KINDS = [
  'actor',
  'place',
  'date',
  'toll',
  'weapon',
  'source',
  'trigger',
] as const satisfies readonly Mention['kind'][];

/** The mentions of an article by kind: words and what they mean, each pair once. Empty when there is none. */
export function renderMentions(mentions: readonly Mention[], width: number, paint: Paint): string {
  const lines = KINDS.flatMap((kind) => {
    const own = mentions.filter((mention) => mention.kind === kind);
    const shown = [...new Set(own.map((mention) => `“${tame(mention.text)}” ${tame(meaningOf(mention))}`))];
    return shown
      .flatMap((line) => wrap(line, width - LABEL_WIDTH, 2))
      .map((line, i) => `${paint('label', pad(i === 0 ? `${kind}s` : '', LABEL_WIDTH))}${line}`);
  });
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}
