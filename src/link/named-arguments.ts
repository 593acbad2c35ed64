import ts from 'typescript';
import type { CallSite } from '../ir/graph.js';
import type { LoadedFile } from './loaded.js';
import type { RowCall } from './model-rows.js';
import { isForm, nodeSpanning, unwrap } from './syntax.js';

/** What a model's rows ask of a call: how many arguments it has, and which names its arguments fix. */
export function rowCallOf(checker: ts.TypeChecker, { args }: Pick<CallSite, 'args'>, file: LoadedFile): RowCall {
  const argumentAt = (index: number): ts.Expression | undefined => {
    const given = args[index];
    const node = given && nodeSpanning(file.source, given.pos, given.end);
    return node && ts.isExpression(node) ? unwrap(node) : undefined;
  };
  return {
    count: args.length,
    names: (index) => {
      const node = argumentAt(index);
      return node && (constantNames(node) ?? namesOfType(checker, node));
    },
    asksForm: () =>
      args.some((_, index) => {
        const node = argumentAt(index);
        return node !== undefined && isForm(node);
      }),
    pairs: (index) => {
      const node = argumentAt(index);
      if (!node || !ts.isArrayLiteralExpression(node)) return undefined;
      const keys = node.elements.map((pair) => keyOfPair(checker, pair));
      return keys.some((key) => key === false) ? undefined : keys.map((key) => (key === false ? undefined : key));
    },
  };
}

function constantNames(node: ts.Node): readonly string[] | undefined {
  if (ts.isStringLiteralLike(node) || ts.isNumericLiteral(node)) return [node.text];
  if (ts.isArrayLiteralExpression(node)) {
    const names = node.elements.map(constantNames);
    return names.every((name) => name !== undefined) ? names.flat() : undefined;
  }
  return ts.isFunctionLike(node) || ts.isObjectLiteralExpression(node) ? [] : undefined;
}

/** More names than this are as good as any name. */
const MAX_NAMES = 8;

/** The names that an expression's type fixes: of a constant, an enum's member, a union of literals. */
function namesOfType(checker: ts.TypeChecker, node: ts.Expression): readonly string[] | undefined {
  const type = checker.getTypeAtLocation(node);
  if (type.getCallSignatures().length > 0) return [];
  const parts = type.isUnion() ? type.types : [type];
  if (parts.length > MAX_NAMES) return undefined;
  const names = parts.map((part) => {
    if (part.isStringLiteral() || part.isNumberLiteral()) return String(part.value);
    return part.flags & ts.TypeFlags.UniqueESSymbol ? `[${part.symbol.name}]` : undefined;
  });
  return names.every((name) => name !== undefined) ? names : undefined;
}

/** The constant key of a written pair; `false` where it is no written pair, nothing where the key is not constant. */
function keyOfPair(checker: ts.TypeChecker, pair: ts.Expression): string | false | undefined {
  if (!ts.isArrayLiteralExpression(pair)) return false;
  const [key] = pair.elements;
  if (!key || ts.isSpreadElement(key)) return false;
  const names = constantNames(key) ?? namesOfType(checker, key);
  return names?.length === 1 ? names[0] : undefined;
}
