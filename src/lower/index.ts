import type ts from 'typescript';
import type { FileGraph } from '../ir/graph.js';
import { createBuilder, finish } from './builder.js';
import { functionOf } from './frame.js';
import { lowerFunction } from './functions.js';

/**
 * The flow graph of a file: a pure function of its text.
 *
 * @param file a parsed file whose nodes know their parents
 */
export function lowerFile(file: ts.SourceFile): FileGraph {
  const builder = createBuilder(file);
  functionOf(builder, file);
  // Bodies wait in a queue, so that functions within functions need no stack.
  for (let next = builder.queue.shift(); next; next = builder.queue.shift()) lowerFunction(builder, next);
  return finish(builder);
}
