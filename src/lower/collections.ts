import ts from 'typescript';
import type { ConsentUse } from '../ir/graph.js';
import { usesOf } from './consents.js';
import { bare, type Frame } from './frame.js';
import type { Value } from './layers.js';
import { RECEIVER, type Collection } from './provenance.js';
import type { Variable } from './scopes.js';

/**
 * Collections that are made empty and filled behind guards: `const reachable = []; … if (hasConsent(account))
 * reachable.push(account);`. What each addition was allowed, all that is taken out of it is allowed.
 */

/** A variable that is declared with an empty collection of its own. */
export function noteCollection(
  { builder, store }: Frame,
  name: ts.BindingName,
  made: ts.Expression,
  value: Value,
): void {
  const known = store.provenance;
  if (!known || !ts.isIdentifier(name) || !isEmpty(bare(made))) return;
  const variable = builder.scopes.declared(name);
  if (!variable || variable.assignments > 0 || ts.isSourceFile(variable.owner)) return;
  const collection = collectionOf(builder.collections.get(variable), (additions) =>
    builder.consents.push({ kind: 'collected', pos: name.getStart(builder.file), additions }),
  );
  builder.collections.set(variable, collection);
  for (const id of value.ids) known.collected.set(id, collection);
}

function collectionOf(known: Collection | undefined, add: (additions: Collection['additions']) => number): Collection {
  if (known) return known;
  const additions: (readonly ConsentUse[])[] = [];
  return { atom: add(additions) - 1, additions };
}

const COLLECTIONS: ReadonlySet<string> = new Set(['Array', 'Map', 'Set']);

function isEmpty(made: ts.Expression): boolean {
  if (ts.isArrayLiteralExpression(made)) return made.elements.length === 0;
  return (
    ts.isNewExpression(made) &&
    ts.isIdentifier(made.expression) &&
    COLLECTIONS.has(made.expression.text) &&
    (made.arguments ?? []).length === 0
  );
}

/** A variable that may hold such a collection is read: by another name, or as a whole, anything may be put into it. */
export function readCollection({ builder, store }: Frame, node: ts.Identifier, variable: Variable, value: Value): void {
  const collection = builder.collections.get(variable);
  if (!collection) return;
  for (const id of value.ids) store.provenance?.collected.set(id, collection);
  if (!isSeen(node)) collection.additions.push([]);
}

/** Is all that happens to the collection here seen: its methods, its elements, and giving it away? */
function isSeen(node: ts.Expression): boolean {
  const { parent } = node;
  if (ts.isParenthesizedExpression(parent) || ts.isAsExpression(parent) || ts.isNonNullExpression(parent))
    return isSeen(parent);
  if (ts.isElementAccessExpression(parent) || ts.isPropertyAccessExpression(parent))
    return parent.expression !== node || !isAssigned(parent);
  if (ts.isBinaryExpression(parent)) return parent.operatorToken.kind !== ts.SyntaxKind.EqualsToken;
  return !ts.isVariableDeclaration(parent) && !ts.isConditionalExpression(parent);
}

function isAssigned(node: ts.Expression): boolean {
  const { parent } = node;
  return (
    ts.isBinaryExpression(parent) && parent.left === node && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken
  );
}

const ADDING: ReadonlySet<string> = new Set(['push', 'unshift', 'add', 'set']);
const REPLACING: ReadonlySet<string> = new Set(['splice', 'fill', 'copyWithin']);

/** A method of a collection puts something into it. */
export function noteAdditions(
  { store }: Frame,
  receiver: Value | undefined,
  name: string | undefined,
  given: readonly Value[],
): void {
  const known = store.provenance;
  if (!known || !receiver || name === undefined || known.collected.size === 0) return;
  if (!ADDING.has(name) && !REPLACING.has(name)) return;
  const added = name === 'set' ? given.slice(1) : given;
  for (const collection of new Set(receiver.ids.flatMap((id) => known.collected.get(id) ?? []))) {
    for (const { ids } of added) {
      const [id, ...others] = ids;
      const isKnown = id !== undefined && others.length === 0 && ADDING.has(name);
      collection.additions.push(isKnown ? usesOf(known, store.layer, id) : []);
    }
  }
}

/** What is allowed of all that a collection holds. */
export function useOfCollection({ atom }: Collection): ConsentUse {
  return { atom, level: 0, given: RECEIVER, when: 'true', chosen: true };
}
