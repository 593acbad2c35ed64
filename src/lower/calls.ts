import ts from 'typescript';
import { RETURNED } from '../ir/components.js';
import type { CallKind } from '../ir/graph.js';
import { lowerArrayCall } from './arrays.js';
import { addEdge, addNode, addShift, addStore, moduleReference } from './builder.js';
import { emitCall, type Callee, type LoweredArgument } from './emit-call.js';
import { lowerExpression, readMember, readThis } from './expressions.js';
import { loadedByType } from './frameworks.js';
import { bare, fixedFunction, functionOf, type Frame } from './frame.js';
import { classAround, lowerHolder, superClass, superObject } from './holders.js';
import { constantKey, keyedBy } from './keys.js';
import type { FunctionNode, Variable } from './scopes.js';
import { lowerIntrinsic } from './intrinsics.js';
import { either, NOTHING, type Value } from './state.js';

export function lowerCall(frame: Frame, node: ts.CallExpression): Value {
  if (node.expression.kind === ts.SyntaxKind.ImportKeyword) return lowerImportCall(frame, node);
  const required = requiredModule(frame, node);
  if (required) return required;
  const known = lowerArrayCall(frame, node) ?? lowerIntrinsic(frame, node);
  if (known) return known;
  const applied = lowerApplication(frame, node);
  if (applied) return applied;
  const data = loadedByType(frame, node);
  if (data) return data;
  const optional = node.questionDotToken !== undefined || ts.isOptionalChain(node);
  if (!optional || node.arguments.length === 0) {
    const kind = node.expression.kind === ts.SyntaxKind.SuperKeyword ? 'super' : 'call';
    return emitCall(frame, kind, node, calleeOf(frame, node.expression), argumentsOf(frame, node.arguments));
  }
  const callee = calleeOf(frame, node.expression);
  let result = NOTHING;
  frame.store.branch([
    () => undefined,
    () => (result = emitCall(frame, 'call', node, callee, argumentsOf(frame, node.arguments))),
  ]);
  return result;
}

export function lowerNew(frame: Frame, node: ts.NewExpression): Value {
  const callee = calleeOf(frame, node.expression);
  return emitCall(frame, 'new', node, callee, argumentsOf(frame, node.arguments ?? []));
}

/** `f.call(self, a)`, `f.apply(self, list)`, `f.bind(self, a)`, `Reflect.apply(f, self, list)`, `Reflect.construct(C, list)`. */
function lowerApplication(frame: Frame, node: ts.CallExpression): Value | undefined {
  const access = bare(node.expression);
  if (!ts.isPropertyAccessExpression(access)) return undefined;
  const name = access.name.text;
  if (ts.isIdentifier(access.expression) && access.expression.text === 'Reflect')
    return lowerReflect(frame, node, name);
  if (name !== 'call' && name !== 'apply' && name !== 'bind') return undefined;
  const called = calleeOf(frame, access.expression);
  const args = argumentsOf(frame, node.arguments);
  const result = apply(frame, node, 'call', called, args, name === 'apply');
  const given = name === 'bind' ? boundFunction(frame, node, called.value, result) : result;
  return either(given, methodOfThatName(frame, node, access, called, args));
}

/** `Reflect.apply(f, self, list)`, `Reflect.construct(C, list)`. */
function lowerReflect(frame: Frame, node: ts.CallExpression, name: string): Value | undefined {
  const [first, ...others] = node.arguments;
  if (!first || (name !== 'apply' && name !== 'construct')) return undefined;
  const called = calleeOf(frame, first);
  const args = argumentsOf(frame, others);
  if (name === 'apply') return apply(frame, node, 'call', called, args, true);
  return apply(frame, node, 'new', called, [undefined, ...args], true);
}

/** Calls a function with a receiver and arguments that are given as values; `list` says whether those are one array. */
function apply(
  frame: Frame,
  node: ts.CallExpression,
  kind: CallKind,
  called: Callee,
  [self, ...given]: readonly (LoweredArgument | undefined)[],
  list: boolean,
): Value {
  const args = given.filter((each) => each !== undefined).map((each) => (list ? { ...each, spread: true } : each));
  return emitCall(frame, kind, node, { ...called, receiver: self?.value, later: isBind(node) }, args);
}

function isBind({ expression }: ts.CallExpression): boolean {
  const access = bare(expression);
  return ts.isPropertyAccessExpression(access) && access.name.text === 'bind';
}

/** The bound arguments are the first ones of every later call, whose own arguments come after them. */
function boundFunction(frame: Frame, node: ts.CallExpression, called: Value, result: Value): Value {
  const { builder, store } = frame;
  const bound = addNode(builder, 'allocation', frame.fn, node);
  const count = Math.max(node.arguments.length - 1, 0);
  addShift(builder, store.node(called), bound, count);
  if (node.arguments.length > 0) addStore(builder, store.node(result), RETURNED, bound);
  return store.value(bound, { local: true });
}

/** An object of the program's own may have a method that happens to be called `call` or `apply`. */
function methodOfThatName(
  frame: Frame,
  node: ts.CallExpression,
  access: ts.PropertyAccessExpression,
  called: Callee,
  args: readonly LoweredArgument[],
): Value {
  const name = access.name.text;
  const value = readMember(frame, called.value, name, access.name, access);
  const callee = {
    value,
    receiver: called.value,
    name,
    namePos: access.name.getStart(frame.builder.file),
    target: -1,
    member: true,
    unbound: called.unbound,
  };
  return emitCall(frame, 'call', node, callee, args);
}

/** A tagged template: the strings, then what stands between them. */
export function lowerTagged(frame: Frame, node: ts.TaggedTemplateExpression): Value {
  const callee = calleeOf(frame, node.tag);
  const strings: LoweredArgument = { value: NOTHING, spread: false, at: node.template };
  const spans = ts.isTemplateExpression(node.template) ? node.template.templateSpans : [];
  const rest = spans.map((span) => ({
    value: lowerExpression(frame, span.expression),
    spread: false,
    at: span.expression,
  }));
  return emitCall(frame, 'tag', node, callee, [strings, ...rest]);
}

function argumentsOf(frame: Frame, list: readonly ts.Expression[]): LoweredArgument[] {
  return list.map((argument) => {
    const spread = ts.isSpreadElement(argument);
    return { value: lowerExpression(frame, argument), spread, at: spread ? argument.expression : argument };
  });
}

export function calleeOf(frame: Frame, expression: ts.Expression): Callee {
  const node = bare(expression);
  const unbound = isUnbound(frame, node);
  if (node.kind === ts.SyntaxKind.SuperKeyword) {
    return {
      value: superClass(frame, node),
      receiver: readThis(frame, node),
      name: 'super',
      namePos: node.getStart(frame.builder.file),
      target: -1,
      member: false,
      unbound: false,
    };
  }
  const fixed = fixedMember(frame, node);
  if (fixed && (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node))) {
    const { at, text: name } = fixed;
    const made = name === 'constructor' && ts.isPropertyAccessExpression(node) ? classAround(frame, node) : undefined;
    if (made)
      return { value: made, receiver: undefined, name: undefined, namePos: -1, target: -1, member: false, unbound };
    // A method that `super` finds runs on the object itself.
    const isSuper = node.expression.kind === ts.SyntaxKind.SuperKeyword;
    const receiver = isSuper ? readThis(frame, node.expression) : lowerHolder(frame, node.expression);
    const from = isSuper ? superObject(frame, node.expression) : receiver;
    const value = readMember(frame, from, name, at, node);
    return { value, receiver, name, namePos: at.getStart(frame.builder.file), target: -1, member: true, unbound };
  }
  if (ts.isElementAccessExpression(node)) {
    const receiver = lowerHolder(frame, node.expression);
    lowerExpression(frame, node.argumentExpression);
    const read = addNode(frame.builder, 'read', frame.fn, node);
    const value = frame.store.take(receiver, keyedBy(frame, node.argumentExpression), read);
    return { value, receiver, name: undefined, namePos: -1, target: -1, member: true, unbound };
  }
  const value = lowerExpression(frame, node);
  const name = ts.isIdentifier(node) ? node.text : undefined;
  const namePos = name === undefined ? -1 : node.getStart(frame.builder.file);
  return { value, receiver: undefined, name, namePos, target: targetOf(frame, node), member: false, unbound };
}

/** The name of a member access whose member the text fixes. */
function fixedMember(frame: Frame, node: ts.Expression): { readonly at: ts.Node; readonly text: string } | undefined {
  if (ts.isPropertyAccessExpression(node)) return { at: node.name, text: node.name.text };
  const text = ts.isElementAccessExpression(node) ? constantKey(frame, node.argumentExpression) : undefined;
  return text === undefined || !ts.isElementAccessExpression(node) ? undefined : { at: node.argumentExpression, text };
}

/** Does the chain of members lead back to a name that the file does not declare? */
function isUnbound(frame: Frame, node: ts.Expression): boolean {
  let at = bare(node);
  while (
    ts.isPropertyAccessExpression(at) ||
    ts.isElementAccessExpression(at) ||
    ts.isCallExpression(at) ||
    ts.isNewExpression(at)
  ) {
    at = bare(at.expression);
  }
  return ts.isIdentifier(at) && frame.builder.scopes.variableOf(at) === undefined;
}

/** The function that an expression calls, where it can call no other. */
function targetOf(frame: Frame, node: ts.Expression): number {
  if (ts.isArrowFunction(node) || ts.isFunctionExpression(node)) return functionOf(frame.builder, node);
  const variable = ts.isIdentifier(node) ? frame.builder.scopes.variableOf(node) : undefined;
  const fixed = variable && (itself(variable) ?? fixedFunction(variable));
  return fixed ? functionOf(frame.builder, fixed) : -1;
}

/** A function expression's own name, within it. */
function itself(variable: Variable): FunctionNode | undefined {
  const { declaration } = variable;
  return declaration && ts.isFunctionExpression(declaration) && variable.assignments === 0 ? declaration : undefined;
}

function lowerImportCall(frame: Frame, node: ts.CallExpression): Value {
  const [specifier] = node.arguments;
  const { builder, store } = frame;
  if (!specifier || !ts.isStringLiteralLike(specifier)) {
    if (specifier) lowerExpression(frame, specifier);
    return store.value(addNode(builder, 'expression', frame.fn, node));
  }
  const promise = addNode(builder, 'expression', frame.fn, node);
  const module = addNode(builder, 'read', frame.fn);
  addEdge(builder, 'shared', moduleReference(builder, specifier), module);
  addStore(builder, module, '<awaited>', promise);
  return store.value(promise);
}

/** `require('./x')` of CommonJS, where nothing else is called so. */
function requiredModule(frame: Frame, node: ts.CallExpression): Value | undefined {
  const [specifier] = node.arguments;
  if (!ts.isIdentifier(node.expression) || node.expression.text !== 'require') return undefined;
  if (!specifier || !ts.isStringLiteralLike(specifier) || frame.builder.scopes.variableOf(node.expression))
    return undefined;
  const module = addNode(frame.builder, 'read', frame.fn, node);
  addEdge(frame.builder, 'shared', moduleReference(frame.builder, specifier), module);
  return frame.store.value(module);
}
