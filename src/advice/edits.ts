/** Where a tag is to be written: into the doc comment that is there, else into a new one. */
import type ts from 'typescript';
import { readDocComments, type DocComment } from '../annotations/comments.js';

/** A replacement of a part of a file's text. */
export interface TextEdit {
  readonly pos: number;
  readonly end: number;
  readonly text: string;
}

/** What must stay first: linters hand on `#!/usr/bin/env node` as `///usr/bin/env node`. */
const FIRST_LINE = /^\uFEFF?(?:(?:#!|\/\/)[^\S\n]*\/\w[^\n]*\n)?/;

const ANY_COMMENT = /(?:)/;

/** Puts a tag on a whole file. */
export function tagModule(file: ts.SourceFile, tag: string): TextEdit {
  const comment = readDocComments(file, ANY_COMMENT).find(({ module, leading }) => module && leading);
  if (comment) return intoComment(file, comment, tag);
  const start = FIRST_LINE.exec(file.text)?.[0].length ?? 0;
  const newLine = newLineOf(file.text);
  return { pos: start, end: start, text: `/** ${tag} */${newLine}${newLine}` };
}

/** Puts a tag on a declaration. */
export function tagDeclaration(file: ts.SourceFile, declaration: ts.Node, tag: string): TextEdit {
  const comment = readDocComments(file, ANY_COMMENT).findLast(({ node, module }) => node === declaration && !module);
  if (comment) return intoComment(file, comment, tag);
  const start = declaration.getStart(file);
  const indent = indentBefore(file.text, start);
  const behind = indent === undefined ? ' ' : `${newLineOf(file.text)}${indent}`;
  return { pos: start, end: start, text: `/** ${tag} */${behind}` };
}

function intoComment({ text: source }: ts.SourceFile, { pos, end, text }: DocComment, tag: string): TextEdit {
  const indent = indentBefore(source, pos);
  const newLine = newLineOf(source);
  const body = text.slice('/**'.length, -'*/'.length).trimEnd();
  if (!body.includes('\n')) {
    if (indent === undefined) return { pos, end, text: `/**${body} ${tag} */` };
    const said = body.trim();
    const lines = ['/**', ...(said === '' ? [] : [` * ${said}`]), ` * ${tag}`, ' */'];
    return { pos, end, text: lines.join(`${newLine}${indent}`) };
  }
  const start = pos + '/**'.length + body.length;
  const margin = indent ?? /^[^\S\n]*/.exec(source.slice(source.lastIndexOf('\n', pos) + 1))?.[0] ?? '';
  return { pos: start, end, text: `${newLine}${margin} * ${tag}${newLine}${margin} */` };
}

/** The white space before an offset, where nothing else stands before it on its line. */
function indentBefore(text: string, offset: number): string | undefined {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset).replace(/^\uFEFF/, '');
  return /^\s*$/.test(line) ? line : undefined;
}

function newLineOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}
