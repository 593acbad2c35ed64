import type { AST, Rule, SourceCode } from 'eslint';
import { parsedText } from './program.js';

/** A place as the engine gives it: lines and columns from 1, the end exclusive. */
export interface LinePlace {
  readonly line: number;
  readonly column: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}

/** Where the engine's places are in the linted text. */
export interface Places {
  /** Are they the same offsets in both? If not, nothing can be edited by them. */
  readonly isExact: boolean;
  at(range: { readonly pos: number; readonly end: number }): AST.SourceLocation;
  on(place: LinePlace): AST.SourceLocation;
}

/**
 * Parsers of single-file components give TypeScript only the script, or code made of the whole: their offsets mean nothing in the linted
 * text. There a place is found again by the text of its line; where that is not in the file, its start stands for it.
 */
export function placesOf(context: Rule.RuleContext): Places {
  const { sourceCode } = context;
  const parsed = parsedText(context);
  if (parsed === undefined || parsed === sourceCode.text) return exact(sourceCode);
  const lines = parsed.split(/\r?\n/);
  const on = (place: LinePlace): AST.SourceLocation => refound(lines, sourceCode.lines, place);
  return { isExact: false, on, at: ({ pos, end }) => on(placeIn(parsed, pos, end)) };
}

function exact(sourceCode: SourceCode): Places {
  return {
    isExact: true,
    at: ({ pos, end }) => ({ start: sourceCode.getLocFromIndex(pos), end: sourceCode.getLocFromIndex(end) }),
    on: ({ line, column, endLine, endColumn }) => {
      const start = { line, column: column - 1 };
      const isRange = endLine !== undefined && endColumn !== undefined;
      return { start, end: isRange ? { line: endLine, column: endColumn - 1 } : start };
    },
  };
}

function placeIn(text: string, pos: number, end: number): Required<LinePlace> {
  const before = text.slice(0, pos).split('\n');
  const inside = text.slice(pos, end).split('\n');
  const line = before.length;
  const column = (before.at(-1)?.length ?? 0) + 1;
  const last = inside.at(-1)?.length ?? 0;
  return { line, column, endLine: line + inside.length - 1, endColumn: inside.length === 1 ? column + last : last + 1 };
}

const FILE_START: AST.SourceLocation = { start: { line: 1, column: 0 }, end: { line: 1, column: 0 } };

function refound(parsed: readonly string[], linted: readonly string[], place: LinePlace): AST.SourceLocation {
  const { line, column, endLine = line, endColumn = column } = place;
  const whole = parsed[line - 1] ?? '';
  const found =
    lineLike(parsed, linted, line - 1) ??
    (endLine === line ? stretchLike(linted, whole, column - 1, endColumn - 1) : undefined);
  if (!found) return FILE_START;
  const { index, shift } = found;
  const start = { line: index + 1, column: clamp(column - 1 + shift, linted[index]) };
  const last = index + endLine - line;
  const end = { line: last + 1, column: clamp(endColumn - 1 + shift, linted[last]) };
  return { start, end: linted[last] === undefined ? start : end };
}

interface Refound {
  /** The linted line, from 0. */
  readonly index: number;
  /** By how much its text stands further to the right. */
  readonly shift: number;
}

/** An expression of a template stands between other things than in the code that was made of it: the longest text around it decides. */
function stretchLike(linted: readonly string[], whole: string, from: number, to: number): Refound | undefined {
  let start = from;
  let end = to;
  const lineWith = (text: string): number => (text === '' ? -1 : linted.findIndex((each) => each.includes(text)));
  if (lineWith(whole.slice(start, end)) < 0) return undefined;
  while (end < whole.length && lineWith(whole.slice(start, end + 1)) >= 0) end++;
  while (start > 0 && lineWith(whole.slice(start - 1, end)) >= 0) start--;
  const text = whole.slice(start, end);
  const index = lineWith(text);
  return { index, shift: (linted[index] ?? '').indexOf(text) - start };
}

function clamp(column: number, line = ''): number {
  return Math.min(Math.max(column, 0), line.length);
}

/** The linted line with the text of a parsed one. */
function lineLike(parsed: readonly string[], linted: readonly string[], line: number): Refound | undefined {
  const whole = parsed[line] ?? '';
  const text = whole.trim();
  if (text === '') return undefined;
  const nth = parsed.slice(0, line).filter((each) => each.trim() === text).length;
  const same = linted.flatMap((each, index) => (each.trim() === text ? [index] : []));
  const index = same[nth] ?? same.at(-1);
  if (index === undefined) return undefined;
  return { index, shift: (linted[index] ?? '').indexOf(text) - whole.indexOf(text) };
}
