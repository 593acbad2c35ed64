/**
 * Our own reader of doc comments. TypeScript's drops comments that stand on the line of the token before them and comments after a
 * decorator, and gives none at all under `jsDocParsingMode: none`; so this one works on the text and on positions only.
 *
 * Which node a comment belongs to:
 * 1. in the head of a declaration (after a decorator, a modifier or a keyword): that declaration;
 * 2. at the end of a line, after a member, variable, parameter or type alias that ends there: that one;
 * 3. else the outermost node that starts at the next token.
 *
 * A *leading* comment stands before every token of the file but directives such as 'use strict'. It belongs to the module, unless it is
 * attached to (no blank line and no other doc comment between) a statement that declares something of the file's own: then to that
 * statement. `@fileoverview`, `@module` and `@packageDocumentation` make it the module's always.
 */
import ts from 'typescript';

import { isDocumentable, modifiersOf, nameOf } from './nodes.js';

/** A doc comment that mentions one of our tags, and what it belongs to. */
export interface DocComment {
  readonly pos: number;
  readonly end: number;
  /** With the delimiters. */
  readonly text: string;
  /** The declaration (or, for a misplaced comment, whatever node) that it documents; undefined where nothing follows. */
  readonly node: ts.Node | undefined;
  /** Stands before the file's first token: may document the module. */
  readonly leading: boolean;
  /** Documents the module and nothing else. */
  readonly module: boolean;
}

const MODULE_TAG = /@(?:fileoverview|overview|file|module|packageDocumentation)\b/;
const TRIVIA = /(?:\s+|\/\/[^\n\r]*|\/\*[\s\S]*?\*\/)*/y;
const SHEBANG = /^#![^\n\r]*/;
/** Lines end in other ways too than with a newline. */
const BLANK_LINE = /(?:\r\n|\n|\r(?!\n)|[\u2028\u2029])[^\S\n\r\u2028\u2029]*[\n\r\u2028\u2029]/;
const DIRECTIVE = /(?:'[^'\\\n]*'|"[^"\\\n]*")[^\S\n]*(?:;|(?=[\r\n]|$))/y;

/** The doc comments of a file whose text matches `mentions`, in order. Never throws on broken code. */
export function readDocComments(sourceFile: ts.SourceFile, mentions: RegExp): DocComment[] {
  const { text } = sourceFile;
  const comments: DocComment[] = [];
  for (let pos = text.indexOf('/**'); pos >= 0;) {
    const end = text.indexOf('*/', pos + 3) + 2;
    if (end < 2) break;
    // `/**/` is empty; a `/**` in a string, template or expression is no comment: the next one may start right behind it. What mentions
    // no tag needs no closer look, because nothing that starts inside it and ends with it does.
    const content = text.slice(pos, end);
    const isMeant = text[pos + 3] !== '/' && mentions.test(content) && startsComment(sourceFile, pos);
    if (isMeant) comments.push(bind(sourceFile, pos, end, content));
    pos = text.indexOf('/**', isMeant ? end : pos + 3);
  }
  return comments;
}

function bind(sourceFile: ts.SourceFile, pos: number, end: number, text: string): DocComment {
  const leading = isLeading(sourceFile.text, pos);
  const next = skipTrivia(sourceFile.text, end);
  const node = inHead(sourceFile, pos, next) ?? before(sourceFile, pos, next) ?? startingAt(sourceFile, next);
  const attached = node !== undefined && isOwnDeclaration(node) && isAttached(sourceFile.text.slice(end, next));
  return { pos, end, text, node, leading, module: leading && (!attached || MODULE_TAG.test(text)) };
}

/** Whether only trivia and directives stand before the offset. */
function isLeading(text: string, pos: number): boolean {
  let offset = SHEBANG.exec(text)?.[0].length ?? 0;
  for (;;) {
    offset = skipTrivia(text, offset);
    if (offset >= pos) return true;
    DIRECTIVE.lastIndex = offset;
    if (!DIRECTIVE.test(text)) return false;
    offset = DIRECTIVE.lastIndex;
  }
}

function isOwnDeclaration(node: ts.Node): boolean {
  return isDocumentable(node) && !ts.isImportDeclaration(node) && !ts.isExportDeclaration(node);
}

/** Neither a blank line nor another doc comment in between; other comments may stand there. */
function isAttached(between: string): boolean {
  if (between.includes('/**')) return false;
  return !BLANK_LINE.test(between.replace(/\/\*[\s\S]*?\*\//g, 'x'));
}

/** Whether a comment starts at the offset: it lies between tokens, and not within another comment. */
function startsComment(sourceFile: ts.SourceFile, offset: number): boolean {
  let gap = 0;
  let node: ts.Node = sourceFile;
  for (const inner of around(sourceFile, offset)) {
    node = inner;
    gap = Math.max(gap, inner.pos);
  }
  if (isLeaf(node) && offset >= node.getStart(sourceFile)) return false;
  ts.forEachChild(node, (child) => {
    if (child.end <= offset) gap = Math.max(gap, child.end);
  });
  // Between two nodes only keywords, punctuation and trivia can stand: the scanner needs no context there.
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, false, sourceFile.languageVariant, sourceFile.text);
  scanner.resetTokenState(gap);
  while (scanner.getTokenEnd() < offset && scanner.scan() !== ts.SyntaxKind.EndOfFileToken);
  return scanner.getTokenEnd() === offset;
}

/** Only leaves can hold a `/**` in their own text: strings, templates, regular expressions, JSX text. */
function isLeaf(node: ts.Node): boolean {
  return (
    ts.isStringLiteralLike(node) ||
    ts.isTemplateHead(node) ||
    ts.isTemplateMiddleOrTemplateTail(node) ||
    node.kind === ts.SyntaxKind.RegularExpressionLiteral ||
    ts.isJsxText(node)
  );
}

function contains(node: ts.Node, offset: number): boolean {
  return node.pos <= offset && offset < node.end;
}

/** The chain of nodes around an offset, the file's statement first. */
function* around(sourceFile: ts.SourceFile, offset: number): Generator<ts.Node> {
  let current: ts.Node = sourceFile;
  for (;;) {
    const child: ts.Node | undefined = ts.forEachChild(current, (node) => (contains(node, offset) ? node : undefined));
    if (child === undefined) return;
    yield child;
    current = child;
  }
}

/** The declaration whose head holds the comment: behind `@Column()`, or between `export` and `const`. */
function inHead(sourceFile: ts.SourceFile, pos: number, next: number): ts.Node | undefined {
  for (const node of around(sourceFile, next)) {
    if (!isDocumentable(node) || node.getStart(sourceFile) >= pos) continue;
    const modifiersEnd = modifiersOf(node).findLast((modifier) => modifier.end <= pos)?.end;
    const head = sourceFile.text.slice(modifiersEnd ?? node.getStart(sourceFile), pos);
    const afterModifier = modifiersEnd !== undefined && skipTrivia(head, 0) === head.length;
    const beforeName = nameOf(node)?.getStart(sourceFile) === next && !ts.isFunctionLike(node.parent);
    if (afterModifier || (beforeName && /^[\s\w*]*$/.test(head))) return node;
  }
  return undefined;
}

/** The declaration that the comment trails: it ends on the comment's line, and nothing else follows there. */
function before(sourceFile: ts.SourceFile, pos: number, next: number): ts.Node | undefined {
  const { text } = sourceFile;
  const lineStart = text.lastIndexOf('\n', pos - 1) + 1;
  const line = text.slice(lineStart, pos).trimEnd();
  if (
    line.trim() === '' ||
    !text
      .slice(pos, next)
      .replace(/^\/\*[\s\S]*?\*\//, '')
      .includes('\n')
  )
    return undefined;
  const last = lineStart + line.length - 1;
  const ends = new Set([last + 1]);
  if (text[last] === ',' || text[last] === ';') ends.add(lineStart + line.slice(0, -1).trimEnd().length);
  const inside = Math.min(...ends) - 1;
  for (const node of around(sourceFile, inside)) {
    if (ends.has(node.end) && isTrailable(node)) return node;
  }
  return undefined;
}

function isTrailable(node: ts.Node): boolean {
  return isDocumentable(node) && !ts.isFunctionLike(node) && !ts.isClassLike(node) && !ts.isModuleDeclaration(node);
}

/** Of the nodes that start at the offset, the outermost that can be documented, else the outermost. */
function startingAt(sourceFile: ts.SourceFile, start: number): ts.Node | undefined {
  let outermost: ts.Node | undefined;
  for (const node of around(sourceFile, start)) {
    if (node.getStart(sourceFile) !== start || node.kind === ts.SyntaxKind.EndOfFileToken) continue;
    if (isDocumentable(node)) return node;
    outermost ??= node;
  }
  return outermost;
}

function skipTrivia(text: string, offset: number): number {
  TRIVIA.lastIndex = offset;
  TRIVIA.exec(text);
  return Math.max(TRIVIA.lastIndex, offset);
}
