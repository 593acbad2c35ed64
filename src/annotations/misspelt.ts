/** Tags whose name is nearly one of ours (`@purposes security`, `@sanitises …`): without a word about them they would be silent holes. */
import { editDistance } from '../purposes.js';
import { readDocComments } from './comments.js';
import type { Context } from './context.js';
import { span } from './marks.js';
import { placeAt } from './nodes.js';
import { TAGS } from './tags.js';

const OTHER_TAG = /[\s*]@(?!(?:purpose|sink|sanitizes|consent)\b)([a-z]{4,10})[^\S\n]+([\w:.-]+)/g;
/** Near `sink`, and somebody else's. */
const FOREIGN = new Set(['link', 'since', 'skin']);

/** Reports near misses in the program's own doc comments. Only a tag that a known purpose follows can have been meant as ours. */
export function reportMisspeltTags(context: Context): void {
  const nearest = new Map<string, string | undefined>();
  for (const file of context.files) {
    if (context.isExternal(file)) continue;
    for (const match of file.text.matchAll(OTHER_TAG)) {
      const [, word = '', value = ''] = match;
      if (!nearest.has(word)) nearest.set(word, nearTag(word));
      const suggestion = nearest.get(word);
      if (suggestion === undefined || !isPurposeWord(context, value)) continue;
      const pos = match.index + match[0].indexOf('@') + 1;
      // Reading comments needs parent pointers.
      context.checker();
      const comments = readDocComments(file, new RegExp(`@${word}\\b`));
      if (!comments.some((comment) => comment.pos < pos && pos < comment.end)) continue;
      const message = `Unknown tag @${word}. Did you mean @${suggestion}?`;
      const at = span(file, placeAt(file, pos, pos + word.length));
      context.diagnostics.push({ kind: 'unknown-tag', word, suggestion, message, ...at });
    }
  }
}

/** Whether the text has a word that may be meant as one of our tags; whether it is one depends on what follows. */
export function mentionsMisspeltTag(text: string): boolean {
  for (const [, word = ''] of text.matchAll(OTHER_TAG)) if (nearTag(word) !== undefined) return true;
  return false;
}

function nearTag(word: string): string | undefined {
  if (FOREIGN.has(word)) return undefined;
  return Object.keys(TAGS).find((name) => editDistance(word, name) <= (name.length > 5 ? 2 : 1));
}

function isPurposeWord(context: Context, value: string): boolean {
  const word = value.replace(/[.:]+$/, '');
  return word === 'none' || context.registry.parse(word).ok;
}
