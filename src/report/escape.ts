import { stripVTControlCharacters } from 'node:util';

/** Text from code is data: each format has its own way to keep it from being read as anything else. */

// eslint-disable-next-line no-control-regex -- they are what is looked for
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** For a terminal: no escape sequences, no characters that move the cursor or turn the direction of text. */
export function forTerminal(text: string): string {
  return stripVTControlCharacters(text).replace(CONTROLS, visible);
}

/** For text and attributes of HTML and SVG. */
export function forHtml(text: string): string {
  return text.replace(CONTROLS, visible).replace(/[&<>"']/g, (char) => `&#${String(char.charCodeAt(0))};`);
}

/** For a line of Markdown, outside of code. */
export function forMarkdown(text: string): string {
  return text
    .replace(CONTROLS, visible)
    .replace(/\s+/g, ' ')
    .replace(/[&<>]/g, (char) => `&#${String(char.charCodeAt(0))};`)
    .replace(/[\\`*_{}[\]()#+!|~@:]/g, '\\$&');
}

/** Code in a line of Markdown, also within a table. */
export function asMarkdownCode(text: string): string {
  const plain = text.replace(CONTROLS, visible).replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();
  const longest = Math.max(0, ...[...plain.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  const space = longest > 0 ? ' ' : '';
  return plain === '' ? '' : fence + space + plain + space + fence;
}

function visible(char: string): string {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
