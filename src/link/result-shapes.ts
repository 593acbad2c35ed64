import ts from 'typescript';
import type { CallSite } from '../ir/graph.js';
import type { CallTargets } from '../ir/program.js';
import type { LoadedFile } from './loaded.js';
import { nodeSpanning } from './syntax.js';

const NOTHING_TYPES =
  ts.TypeFlags.BooleanLike | ts.TypeFlags.VoidLike | ts.TypeFlags.Null | ts.TypeFlags.Never | ts.TypeFlags.Undefined;
const COMPUTED_TYPES = ts.TypeFlags.StringLike | ts.TypeFlags.NumberLike | ts.TypeFlags.BigIntLike;

/** What the result of a function without source can hold, by its type (SPEC 5). */
export function shapeOfResult(checker: ts.TypeChecker, file: LoadedFile, call: CallSite): CallTargets['gives'] {
  const node = nodeSpanning(file.source, call.pos, call.end);
  if (!node || !ts.isExpression(node)) return 'value';
  return shapeOf(checker, checker.getTypeAtLocation(node));
}

export function shapeOf(checker: ts.TypeChecker, type: ts.Type): CallTargets['gives'] {
  const parts = awaited(type, checker).isUnion()
    ? (awaited(type, checker) as ts.UnionType).types
    : [awaited(type, checker)];
  if (parts.every((part) => part.flags & NOTHING_TYPES)) return 'nothing';
  if (parts.every((part) => part.flags & (NOTHING_TYPES | COMPUTED_TYPES))) return 'derived';
  return parts.every((part) => checker.isTupleType(part)) ? 'tuple' : 'value';
}

function awaited(type: ts.Type, checker: ts.TypeChecker): ts.Type {
  return checker.getAwaitedType(type) ?? type;
}
