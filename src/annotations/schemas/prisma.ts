/**
 * What the `///` comments of a Prisma schema say. Only blocks, their fields and comments are read: a field is a line that begins with a
 * name, and whatever else a version of Prisma allows in it doesn't matter here.
 */
import { readTags } from '../tags.js';
import type { TagWord } from '../tags.js';

/** A purpose as a schema gives it, not checked yet. */
export interface SchemaLabel {
  /** The names of the type that it may be in the program. */
  readonly types: readonly string[];
  /** The names of the member; none for the type itself. */
  readonly properties: readonly (readonly string[])[];
  readonly words: readonly string[];
  readonly line: number;
  /** How messages call it: `User.phone`. */
  readonly display: string;
}

const BLOCK = /^\s*(?:model|type|view)\s+(\w+)\s*\{/;
const OTHER_BLOCK = /^\s*\w+(?:\s+\w+)?\s*\{\s*(?:\/\/.*)?$/;
const FIELD = /^\s*([A-Za-z]\w*)\s+[A-Za-z]/;

/** The labels of a schema's models, composite types and views, and of their fields. */
export function readPrismaSchema(text: string): SchemaLabel[] {
  const found: SchemaLabel[] = [];
  let block: string | undefined;
  let comments: string[] = [];
  for (const [index, whole] of text.split(/\r?\n/).entries()) {
    const { code, comment } = cut(whole);
    const line = index + 1;
    if (code.trim() === '') {
      // A blank line or an ordinary comment does not come between a comment and what it documents, for Prisma either.
      if (comment !== undefined) comments.push(comment);
      continue;
    }
    const said = [...comments, ...(comment === undefined ? [] : [comment])];
    comments = [];
    const opened = BLOCK.exec(code)?.[1];
    if (opened !== undefined) {
      block = opened;
      found.push(...labelOf(opened, undefined, said, line));
    } else if (OTHER_BLOCK.test(code)) block = undefined;
    const field = block === undefined || opened !== undefined ? undefined : FIELD.exec(code)?.[1];
    if (block !== undefined && field !== undefined) found.push(...labelOf(block, field, said, line));
    if (/^\s*\}/.test(code)) block = undefined;
  }
  return found;
}

function labelOf(type: string, field: string | undefined, comments: readonly string[], line: number): SchemaLabel[] {
  const words = readTags(`/**\n${comments.map((each) => ` * ${each}`).join('\n')}\n */`)
    .filter(({ name, within }) => name === 'purpose' && within === 'comment')
    .flatMap((tag): readonly TagWord[] => tag.words);
  if (words.length === 0) return [];
  const properties = field === undefined ? [] : [[field]];
  const display = field === undefined ? type : `${type}.${field}`;
  return [{ types: [type], properties, words: words.map(({ text }) => text), line, display }];
}

/** A line's code, and what its `///` comment says; slashes in texts are no comments. */
function cut(line: string): { readonly code: string; readonly comment: string | undefined } {
  const parts = /^((?:[^"/]|"(?:[^"\\]|\\.)*"|\/(?!\/)|")*)(?:(\/{2,})(.*))?$/.exec(line);
  const [, code = line, slashes, said = ''] = parts ?? [];
  return { code, comment: slashes === '///' ? said.trim() : undefined };
}
