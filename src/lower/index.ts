import ts from 'typescript';
import type { FileGraph } from '../ir/graph.js';
import { createBuilder, finish, type Builder } from './builder.js';
import { functionOf } from './frame.js';
import { lowerFunction } from './functions.js';
import type { FunctionNode } from './scopes.js';

/**
 * The flow graph of a file: a pure function of its text.
 *
 * @param file a parsed file whose nodes know their parents
 * @param consentNames the names of the functions, members and variables that may record consent
 */
export function lowerFile(file: ts.SourceFile, consentNames: ReadonlySet<string> = new Set()): FileGraph {
  const builder = createBuilder(file, consentNames);
  functionOf(builder, file);
  // Bodies wait in a queue, so that functions within functions need no stack.
  for (let next = builder.queue.shift(); next; next = builder.queue.shift()) lowerOrGiveUp(builder, next);
  return finish(builder);
}

/** A function that is nested deeper than the stack reaches is followed up to there. */
function lowerOrGiveUp(builder: Builder, node: FunctionNode): void {
  try {
    lowerFunction(builder, node);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    builder.gaps.push({ pos: node.getStart(builder.file), reason: 'this function is nested too deep' });
  }
}

/** The graph of a file that could not be lowered: it holds nothing but the reason. */
export function emptyGraph(file: ts.SourceFile, reason: string): FileGraph {
  const empty = ts.createSourceFile(file.fileName, '', ts.ScriptTarget.Latest, true);
  return { ...lowerFile(empty), gaps: [{ pos: 0, reason }] };
}
