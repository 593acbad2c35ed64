import ts from 'typescript';
import { ELEMENT, GENERATED, memberOf, REJECTED, SENT } from '../ir/components.js';
import type { NodeId } from '../ir/graph.js';
import { lowerAssignment, lowerUpdate } from './assignments.js';
import { recordResult } from './results.js';
import { addEdge, addLoad, addNode, addStore, addUpdate } from './builder.js';
import { lowerCall, lowerNew, lowerTagged } from './calls.js';
import { lowerClass } from './classes.js';
import { COMPARISONS, lowerComparison } from './comparisons.js';
import { computeBinary, constantOf, decided, isNullish, type Known } from './constants.js';
import { bare, computed, functionOf, readVariable, type Frame } from './frame.js';
import { grantWhere } from './consent-conditions.js';
import { askedByMember, askedByName, takeGrants, usesOfBase } from './consents.js';
import { readCollection } from './collections.js';
import { madeFrom, settledFrom } from './provenance.js';
import { decide, decidedBy, guardOf, takeGuard } from './guards.js';
import { classAround, lowerHolder } from './holders.js';
import { lowerJsx } from './jsx.js';
import { constantKey, keyedBy } from './keys.js';
import { lowerArray, lowerObject } from './literals.js';
import { moduleThis, readGlobal, readGlobalMember } from './modules.js';
import { either, NOTHING, type Value } from './state.js';

/** Lowers an expression: what it does goes into the frame's state, what it gives is returned. */
export function lowerExpression(frame: Frame, node: ts.Expression): Value {
  const prepared = frame.prepared.get(node);
  if (prepared) {
    frame.prepared.delete(node);
    return prepared;
  }
  if (ts.isCallExpression(node) || ts.isPropertyAccessExpression(node)) prepareChain(frame, node);
  const lowered = EXPRESSIONS[node.kind];
  if (lowered) return lowered(frame, node as never);
  if (ts.isJsxElement(node) || ts.isJsxSelfClosingElement(node) || ts.isJsxFragment(node)) return lowerJsx(frame, node);
  return computed(frame, addNode(frame.builder, 'expression', frame.fn, node), constantOf(frame, node));
}

const LONG_CHAIN = 64;

/** A chain `a.b().c().d()…` leans to the left as deep as it is long: a long one is lowered from its start. */
function prepareChain(frame: Frame, node: ts.Expression): void {
  const links: ts.Expression[] = [];
  for (let at = node; ;) {
    if (!ts.isCallExpression(at) && !ts.isPropertyAccessExpression(at) && !ts.isElementAccessExpression(at)) break;
    at = at.expression;
    if (frame.prepared.has(at)) break;
    // What is called is no value of its own: the call looks at its member and receiver.
    if (ts.isCallExpression(at)) links.push(at);
  }
  if (links.length < LONG_CHAIN) return;
  for (const link of links.reverse()) frame.prepared.set(link, lowerExpression(frame, link));
}

/** Lowers an expression of which only the truth is used, and gives the guard of what it decides. */
export function lowerCondition(frame: Frame, node: ts.Expression): NodeId | undefined {
  return guardOf(frame.store, lowerExpression(frame, node));
}

type Lowering<T extends ts.Node> = (frame: Frame, node: T) => Value;

const inner = (frame: Frame, node: { readonly expression: ts.Expression }): Value =>
  lowerExpression(frame, node.expression);

const nothingOf = (frame: Frame, node: { readonly expression: ts.Expression }): Value => {
  lowerExpression(frame, node.expression);
  return NOTHING;
};

const K = ts.SyntaxKind;

/** One entry a syntax. A kind that is missing here computes nothing from anything: literals, `import.meta`. */
const EXPRESSIONS: Partial<Record<ts.SyntaxKind, Lowering<never>>> = {
  [K.Identifier]: lowerIdentifier,
  [K.ThisKeyword]: (frame: Frame, node: ts.ThisExpression) => readThis(frame, node),
  [K.SuperKeyword]: (frame: Frame, node: ts.SuperExpression) => readThis(frame, node),
  [K.ParenthesizedExpression]: inner,
  [K.NonNullExpression]: inner,
  [K.AsExpression]: inner,
  [K.SatisfiesExpression]: inner,
  [K.TypeAssertionExpression]: inner,
  [K.ExpressionWithTypeArguments]: inner,
  [K.PropertyAccessExpression]: lowerMember,
  [K.ElementAccessExpression]: lowerElement,
  [K.CallExpression]: lowerCall,
  [K.NewExpression]: lowerNew,
  [K.TaggedTemplateExpression]: lowerTagged,
  [K.TemplateExpression]: lowerTemplate,
  [K.BinaryExpression]: lowerBinary,
  [K.PrefixUnaryExpression]: lowerUnary,
  [K.PostfixUnaryExpression]: lowerUnary,
  [K.ConditionalExpression]: lowerConditional,
  [K.ObjectLiteralExpression]: lowerObject,
  [K.ArrayLiteralExpression]: lowerArray,
  [K.ArrowFunction]: lowerClosure,
  [K.FunctionExpression]: lowerClosure,
  [K.ClassExpression]: lowerClass,
  [K.AwaitExpression]: lowerAwait,
  [K.YieldExpression]: lowerYield,
  [K.DeleteExpression]: lowerDelete,
  [K.TypeOfExpression]: (frame: Frame, node: ts.TypeOfExpression) => truthOf(frame, node, inner(frame, node)),
  [K.VoidExpression]: nothingOf,
  [K.SpreadElement]: inner,
};

function lowerIdentifier(frame: Frame, node: ts.Identifier): Value {
  const variable = frame.builder.scopes.variableOf(node);
  const value = variable ? readVariable(frame, variable, node) : readGlobal(frame, node);
  if (variable) readCollection(frame, node, variable, value);
  askedByName(frame, node, value);
  return value;
}

export function readThis(frame: Frame, node: ts.Node): Value {
  const variable = frame.builder.scopes.variableOf(node);
  if (variable?.kind === 'this' && variable.owner === frame.builder.file && ts.isSourceFile(frame.node))
    return moduleThis(frame, node);
  return variable ? readVariable(frame, variable, node) : NOTHING;
}

function lowerMember(frame: Frame, node: ts.PropertyAccessExpression): Value {
  const base = lowerHolder(frame, node.expression);
  const made = node.name.text === 'constructor' ? classAround(frame, node) : undefined;
  if (made) return made;
  // What an object inherits is in the object itself.
  if (node.name.text === '__proto__') return base;
  return readMember(frame, base, node.name.text, node.name, node);
}

/** Reads a member of a value; `at` is the expression that shows it. */
export function readMember(frame: Frame, base: Value, name: string, nameNode: ts.Node, at: ts.Node): Value {
  const { builder, store } = frame;
  const read = addNode(builder, 'read', frame.fn, at);
  const from = store.node(base);
  const pos = nameNode.getStart(builder.file);
  builder.reads.push({ name, node: read, pos, base: from, uses: usesOfBase(frame, base) });
  askedByMember(frame, at, name, pos, base);
  if (ts.isPropertyAccessExpression(at)) readGlobalMember(frame, at, read);
  return store.take(base, memberOf(name), read);
}

function lowerElement(frame: Frame, node: ts.ElementAccessExpression): Value {
  const base = lowerHolder(frame, node.expression);
  const key = constantKey(frame, node.argumentExpression);
  if (key !== undefined) return readMember(frame, base, key, node.argumentExpression, node);
  const index = lowerExpression(frame, node.argumentExpression);
  const read = addNode(frame.builder, 'read', frame.fn, node);
  addEdge(frame.builder, 'match', frame.store.node(index), read);
  recordComputed(frame, base, node.argumentExpression, read);
  return frame.store.take(base, keyedBy(frame, node.argumentExpression), read);
}

/** A member under a key that only the types may know. */
export function recordComputed(frame: Frame, base: Value, key: ts.Expression, read: NodeId): void {
  frame.builder.computedReads.push({
    node: read,
    keyPos: key.getStart(frame.builder.file),
    keyEnd: key.end,
    base: frame.store.node(base),
  });
}

function lowerTemplate(frame: Frame, node: ts.TemplateExpression): Value {
  const result = addNode(frame.builder, 'expression', frame.fn, node);
  const parts = node.templateSpans.map((span) => lowerExpression(frame, span.expression));
  for (const part of parts) derive(frame, part, result);
  return computedFrom(frame, result, ...parts);
}

function computedFrom(frame: Frame, node: NodeId, ...operands: readonly Value[]): Value {
  const value = computed(frame, node);
  madeFrom(frame, value, ...operands);
  return value;
}

function derive(frame: Frame, value: Value, result: NodeId): void {
  if (value.ids.length + value.extras.length > 0) addEdge(frame.builder, 'derived', frame.store.node(value), result);
}

/** A chain `a + b + c + …` leans to the left as deep as it is long, so it is taken apart by a loop. */
function lowerBinary(frame: Frame, node: ts.BinaryExpression): Value {
  const chain: ts.BinaryExpression[] = [];
  let leftmost: ts.Expression = node;
  while (ts.isBinaryExpression(leftmost) && !isAssignment(leftmost)) {
    chain.push(leftmost);
    leftmost = leftmost.left;
  }
  if (chain.length === 0) return lowerAssignment(frame, node);
  let known = constantOf(frame, leftmost);
  let value = lowerExpression(frame, leftmost);
  for (const link of chain.reverse()) [value, known] = lowerOperator(frame, link, value, known);
  return value;
}

function isAssignment(node: ts.BinaryExpression): boolean {
  return node.operatorToken.kind >= K.FirstAssignment && node.operatorToken.kind <= K.LastAssignment;
}

type Operated = readonly [value: Value, known: Known | undefined];

function lowerOperator(frame: Frame, node: ts.BinaryExpression, left: Value, known: Known | undefined): Operated {
  const operator = node.operatorToken.kind;
  if (operator === K.CommaToken) return operand(frame, node.right);
  if (SHORT_CIRCUITS.has(operator)) return lowerShortCircuit(frame, node, left, known);
  const [right, other] = operand(frame, node.right);
  const constant = known && other && computeBinary(operator, known, other);
  const result = addNode(frame.builder, 'expression', frame.fn, node);
  if (COMPARISONS.has(operator)) lowerComparison(frame, node, left, right, result);
  else for (const side of [left, right]) derive(frame, side, result);
  const value = computed(frame, result, constant);
  madeFrom(frame, value, left, right);
  return [value, constant];
}

function operand(frame: Frame, node: ts.Expression): Operated {
  const known = constantOf(frame, node);
  return [lowerExpression(frame, node), known];
}

const SHORT_CIRCUITS = new Set([K.AmpersandAmpersandToken, K.BarBarToken, K.QuestionQuestionToken]);

/** `a && b`, `a || b`, `a ?? b`: the right side runs, and is the result, only where the left side lets it. */
function lowerShortCircuit(frame: Frame, node: ts.BinaryExpression, left: Value, known: Known | undefined): Operated {
  if (known) return goesOn(node.operatorToken.kind, known) ? operand(frame, node.right) : [left, known];
  let right = NOTHING;
  const guard = guardOf(frame.store, left);
  const operator = node.operatorToken.kind;
  const isAnd = operator === K.AmpersandAmpersandToken;
  const lowerRight = (): void => {
    if (operator !== K.QuestionQuestionToken) grantWhere(frame, node.left, isAnd);
    right = lowerExpression(frame, node.right);
  };
  frame.store.branch([() => undefined, lowerRight], [guard, guard]);
  // What `&&` gives of its left side is empty, zero or false.
  return [isAnd ? decidedBy(right, [guard]) : frame.store.fewNames(either(left, right)), undefined];
}

function goesOn(operator: ts.SyntaxKind, left: Known): boolean {
  if (operator === K.QuestionQuestionToken) return isNullish(left);
  return Boolean(left.is) === (operator === K.AmpersandAmpersandToken);
}

function lowerUnary(frame: Frame, node: ts.PrefixUnaryExpression | ts.PostfixUnaryExpression): Value {
  if (node.operator === K.PlusPlusToken || node.operator === K.MinusMinusToken) return lowerUpdate(frame, node);
  const known = constantOf(frame, node);
  const value = lowerExpression(frame, node.operand);
  if (node.operator === K.ExclamationToken && !known) return truthOf(frame, node, value);
  const result = addNode(frame.builder, 'expression', frame.fn, node);
  if (!known) derive(frame, value, result);
  const made = computed(frame, result, known);
  madeFrom(frame, made, value);
  return made;
}

/** Whether there is something, or of what kind: it says nothing of the value, but may tell a match's outcome. */
function truthOf(frame: Frame, node: ts.Expression, operand: Value): Value {
  if (operand.ids.length + operand.extras.length === 0) return NOTHING;
  const result = addNode(frame.builder, 'expression', frame.fn, node);
  decide(frame.store, operand, result);
  return computed(frame, result);
}

/** `a ? b : c ? d : …` nests as deep as it is long, so it is taken apart by a loop. */
function lowerConditional(frame: Frame, node: ts.ConditionalExpression): Value {
  const values: Value[] = [];
  const branches: (() => void)[] = [];
  const guards: (NodeId | undefined)[] = [];
  let at: ts.Expression = node;
  const conditions: ts.Expression[] = [];
  const branch = (expression: ts.Expression, failed: number, condition?: ts.Expression): void => {
    for (const each of conditions.slice(0, failed)) grantWhere(frame, each, false);
    if (condition) grantWhere(frame, condition, true);
    values.push(lowerExpression(frame, expression));
  };
  while (ts.isConditionalExpression(at)) {
    const { whenTrue, whenFalse, condition } = at;
    const holds = decided(frame, condition);
    const guard = lowerCondition(frame, condition);
    if (holds === undefined) {
      guards.push(guard);
      const failed = conditions.push(condition) - 1;
      branches.push(() => {
        branch(whenTrue, failed, condition);
      });
    }
    at = bare(holds === true ? whenTrue : whenFalse);
  }
  const last = at;
  branches.push(() => {
    branch(last, conditions.length);
  });
  const { guard: outer } = frame.store.layer;
  frame.store.branch(branches, [...guards, guards.at(-1)]);
  const deciding = guards.filter((guard) => guard !== outer);
  return frame.store.fewNames(decidedBy(either(...values), deciding));
}

export function lowerClosure(frame: Frame, node: ts.FunctionLikeDeclaration): Value {
  const graph = frame.builder.functions[functionOf(frame.builder, node)];
  if (runsAtOnce(node)) takeGuard(frame, node);
  takeGrants(frame, node);
  return graph ? frame.store.value(graph.closure, { local: true, closure: node }) : NOTHING;
}

/** A function that is given to a call, or called, where it is written. */
function runsAtOnce(node: ts.FunctionLikeDeclaration): boolean {
  let at: ts.Node = node.parent;
  while (ts.isParenthesizedExpression(at) || ts.isAsExpression(at)) at = at.parent;
  return ts.isCallExpression(at) || ts.isNewExpression(at);
}

function lowerAwait(frame: Frame, node: ts.AwaitExpression): Value {
  const promise = lowerExpression(frame, node.expression);
  const result = addNode(frame.builder, 'expression', frame.fn, node);
  addEdge(frame.builder, 'await', frame.store.node(promise), result);
  addLoad(frame.builder, frame.store.node(promise), REJECTED, frame.thrown);
  const value = frame.store.value(result);
  madeFrom(frame, value, promise);
  settledFrom(frame, value, promise);
  return value;
}

function lowerYield(frame: Frame, node: ts.YieldExpression): Value {
  const { builder, store, graph } = frame;
  const given = node.expression ? lowerExpression(frame, node.expression) : NOTHING;
  const sent = addNode(builder, 'expression', frame.fn, node);
  if (node.expression && !node.asteriskToken) recordResult(frame, given, node.expression);
  const { guard } = store.layer;
  if (guard !== undefined) addStore(builder, guard, '[*]', graph.returned);
  if (given.ids.length + given.extras.length > 0) {
    if (node.asteriskToken) {
      addUpdate(builder, store.node(given), graph.returned, [GENERATED]);
      const element = addNode(builder, 'expression', frame.fn, node.expression);
      addLoad(builder, store.node(given), ELEMENT, element);
      addStore(builder, element, ELEMENT, graph.returned);
      addLoad(builder, store.node(given), GENERATED, sent);
      return store.value(sent);
    } else {
      let content = store.node(given);
      if (graph.async) {
        const plain = addNode(builder, 'expression', frame.fn, node.expression);
        addEdge(builder, 'await', content, plain);
        content = plain;
      }
      addStore(builder, content, '[*]', graph.returned);
    }
  }
  addLoad(builder, graph.returned, SENT, sent);
  return store.value(sent);
}

function lowerDelete(frame: Frame, node: ts.DeleteExpression): Value {
  const target = node.expression;
  const access = ts.isPropertyAccessExpression(target) || ts.isElementAccessExpression(target);
  if (!access) return NOTHING;
  const base = lowerHolder(frame, target.expression);
  const name = ts.isPropertyAccessExpression(target) ? target.name.text : constantKey(frame, target.argumentExpression);
  if (name !== undefined) frame.store.remove(base, memberOf(name));
  return NOTHING;
}
