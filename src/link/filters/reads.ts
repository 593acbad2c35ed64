import ts from 'typescript';
import type { Label } from '../../annotations/types.js';
import { argument, type Component } from '../../ir/components.js';
import type { NamedData } from '../../ir/program.js';
import type { LabelledRead } from '../seeds.js';
import type { FilterHost } from './host.js';
import type { ConditionUse } from './uses.js';

/** What a query gives was found by the data: its result, and the builder that goes on to be asked for it. */
export function readsOf(
  host: FilterHost,
  use: Pick<ConditionUse, 'call' | 'through'>,
  labels: readonly Label[],
  named: NamedData,
): LabelledRead[] {
  const at = labels.length > 0 ? host.siteOf(use.through ?? use.call) : undefined;
  if (!at) return [];
  const { result, receiverPost, args } = at.site;
  const call = use.through ?? use.call;
  const places: Place[] = [{ node: result, path: [] }];
  if (receiverPost !== undefined && host.isChained(call)) places.push({ node: receiverPost, path: [] });
  const given = ts.isCallExpression(call) ? call.arguments : [];
  args.forEach(({ node }, index) => {
    const callback = given[index];
    if (callback && isCallback(host, callback))
      for (const parameter of [0, 1, 2]) places.push({ node, path: [argument(parameter)] });
  });
  return labels.flatMap((label) =>
    places.map(({ node, path }) => ({
      node: at.file.nodeBase + node,
      path,
      label,
      carrier: false,
      matched: true as const,
      named,
    })),
  );
}

interface Place {
  readonly node: number;
  readonly path: readonly Component[];
}

/** `query(text, (error, rows) => …)`: what is found is given to a function. */
function isCallback({ checker }: FilterHost, given: ts.Expression): boolean {
  if (ts.isObjectLiteralExpression(given) || ts.isStringLiteralLike(given) || ts.isArrayLiteralExpression(given))
    return false;
  const type = checker.getTypeAtLocation(given);
  return type.getCallSignatures().length > 0 && type.getConstructSignatures().length === 0;
}
