import ts from 'typescript';
import { field, GENERATED, REJECTED } from '../ir/components.js';
import type { NodeId } from '../ir/graph.js';
import { bindPattern, withDefault } from './assignments.js';
import { addEdge, addNode, addStore, type Builder } from './builder.js';
import { constructorOf, initializeFields } from './classes.js';
import { emitCall } from './emit-call.js';
import { lowerClosure, lowerExpression } from './expressions.js';
import { createFrame, publish, type Frame } from './frame.js';
import { grantParameters, impliedByEnd, noteEnd } from './consents.js';
import { guardFromOutside } from './guards.js';
import { givePageData } from './frameworks.js';
import { prepareModule, finishModule } from './modules.js';
import { recordResult } from './results.js';
import type { FunctionNode } from './scopes.js';
import { NOTHING, type Value } from './state.js';
import { lowerStatements } from './statements.js';

/** Lowers the body of one function, module or implicit constructor. */
export function lowerFunction(builder: Builder, node: FunctionNode): void {
  const frame = createFrame(builder, node);
  guardFromOutside(frame);
  if (ts.isSourceFile(node)) lowerModule(frame, node);
  else if (ts.isClassLike(node)) lowerImplicitConstructor(frame, node);
  else if (ts.isFunctionLike(node)) lowerBody(frame, node as ts.FunctionLikeDeclaration);
  if (frame.graph.async) addStore(builder, frame.graph.thrown, REJECTED, frame.graph.returned);
  leave(frame);
}

function lowerModule(frame: Frame, node: ts.SourceFile): void {
  prepareModule(frame, node);
  lowerStatements(frame, node.statements);
  publish(frame, true);
  givePageData(frame, node);
  finishModule(frame, node);
}

/** `constructor(...args) { super(...args); }` and the fields. */
function lowerImplicitConstructor(frame: Frame, node: ts.ClassLikeDeclaration): void {
  const { builder, store } = frame;
  const instance = bindReceiver(frame);
  if (node.heritageClauses?.some((clause) => clause.token === ts.SyntaxKind.ExtendsKeyword)) {
    const rest = addNode(builder, 'parameter', frame.fn);
    frame.graph.parameters = [rest];
    frame.graph.rest = 0;
    const base = node.heritageClauses.find((c) => c.token === ts.SyntaxKind.ExtendsKeyword)?.types[0];
    const value = base ? lowerExpression(frame, base.expression) : NOTHING;
    const callee = { value, receiver: instance, name: 'super', namePos: -1, target: -1, member: false, unbound: false };
    emitCall(frame, 'super', node.name ?? node, callee, [
      { value: store.value(rest), spread: true, at: node.name ?? node },
    ]);
  }
  initializeFields(frame, node, instance);
}

function bindReceiver(frame: Frame): Value {
  const receiver = frame.store.value(frame.graph.receiver);
  frame.store.assign(frame.builder.scopes.own(frame.node, 'this'), receiver);
  return receiver;
}

function lowerBody(frame: Frame, node: ts.FunctionLikeDeclaration): void {
  const { builder, store } = frame;
  if (!ts.isArrowFunction(node)) {
    bindReceiver(frame);
    store.assign(builder.scopes.own(node, 'arguments'), store.value(frame.graph.arguments));
  }
  if (ts.isFunctionExpression(node) && node.name) {
    const itself = builder.scopes.declared(node.name);
    if (itself) store.assign(itself, frame.self);
  }
  const isDerived =
    ts.isConstructorDeclaration(node) &&
    node.parent.heritageClauses?.some((clause) => clause.token === ts.SyntaxKind.ExtendsKeyword);
  bindParameters(frame, node);
  if (ts.isConstructorDeclaration(node) && constructorOf(node.parent) === node && !isDerived) {
    initializeFields(frame, node.parent, frame.store.layer.variable(builder.scopes.own(node, 'this')) ?? NOTHING);
  }
  if (!node.body) return;
  if (ts.isBlock(node.body)) {
    hoist(frame, node.body.statements);
    lowerStatements(frame, node.body.statements);
    if (isDerived) initializeFields(frame, node.parent, readOwnThis(frame));
  } else {
    giveBack(frame, lowerExpression(frame, node.body), node.body);
    frame.store.layer.dead = true;
  }
}

function readOwnThis(frame: Frame): Value {
  return frame.store.layer.variable(frame.builder.scopes.own(frame.node, 'this')) ?? NOTHING;
}

function bindParameters(frame: Frame, node: ts.SignatureDeclaration): void {
  const { builder, store } = frame;
  const parameters = node.parameters.filter((p) => !(ts.isIdentifier(p.name) && p.name.text === 'this'));
  const nodes: NodeId[] = [];
  for (const parameter of parameters) {
    const entry = addNode(builder, 'parameter', frame.fn, parameter.name);
    nodes.push(entry);
    if (parameter.dotDotDotToken) frame.graph.rest = nodes.length - 1;
    const given = store.value(entry);
    frame.parameters.push(given);
    if (ts.isIdentifier(parameter.name)) {
      builder.definitions.push({ name: parameter.name.text, pos: parameter.name.getStart(builder.file), node: entry });
    }
  }
  frame.graph.parameters = nodes;
  grantParameters(frame);
  parameters.forEach((parameter, index) => {
    const given = frame.parameters[index] ?? NOTHING;
    const value = parameter.initializer ? withDefault(frame, given, parameter.initializer) : given;
    if (ts.isIdentifier(parameter.name)) {
      const variable = builder.scopes.declared(parameter.name);
      if (variable) store.assign(variable, value);
      if (ts.isConstructorDeclaration(node)) storeProperty(frame, parameter, value);
    } else bindPattern(frame, parameter.name, value);
  });
}

/** `constructor(private readonly mailer: Mailer)` is a field. */
function storeProperty(frame: Frame, parameter: ts.ParameterDeclaration, value: Value): void {
  if (!ts.isIdentifier(parameter.name) || !ts.isParameterPropertyDeclaration(parameter, parameter.parent)) return;
  const written = addNode(frame.builder, 'written', frame.fn, parameter.name);
  frame.store.put(readOwnThis(frame), field(parameter.name.text), value, written);
}

/** Function declarations exist before the first statement runs. */
export function hoist(frame: Frame, statements: readonly ts.Statement[]): void {
  for (const statement of statements) {
    if (!ts.isFunctionDeclaration(statement) || !statement.body) continue;
    const variable = statement.name && frame.builder.scopes.declared(statement.name);
    const closure = lowerClosure(frame, statement);
    if (variable) frame.store.assign(variable, closure);
  }
}

/** The function returns the value from here; a `return` without one gives nothing. */
export function giveBack(frame: Frame, value: Value | undefined, expression?: ts.Expression): void {
  const { builder, store, graph } = frame;
  noteEnd(frame, expression, value);
  if (value && expression) recordResult(frame, value, expression);
  const nodes = new Set<NodeId>();
  if (value && value.ids.length + value.extras.length > 0) nodes.add(store.node(value));
  if (value && store.layer.guard !== undefined) nodes.add(store.layer.guard);
  const give = (): void => {
    for (const node of nodes) {
      if (graph.generator) addStore(builder, node, GENERATED, graph.returned);
      else addEdge(builder, graph.async ? 'promise' : 'value', node, graph.returned);
    }
  };
  if (frame.pending) frame.pending.push(give);
  else give();
  emitOuts(frame);
}

/** What the function leaves in its parameters, receiver and closure, where it changed them. */
export function emitOuts(frame: Frame): void {
  const { builder, store, graph } = frame;
  const outs = [...graph.outParameters];
  frame.parameters.forEach((value, index) => {
    const node = store.node(value);
    if (node === graph.parameters[index]) return;
    const out = outs[index] ?? addNode(builder, 'out', frame.fn);
    outs[index] = out;
    addEdge(builder, 'value', node, out);
  });
  graph.outParameters = outs;
  const self = store.node(frame.self);
  if (self !== graph.self) addEdge(builder, 'value', self, graph.outSelf);
  const receiver = ts.isArrowFunction(frame.node) ? NOTHING : readReceiver(frame);
  if (receiver.ids.length === 0) return;
  const node = store.node(receiver);
  if (node !== graph.receiver) addEdge(builder, 'value', node, graph.outReceiver);
}

function readReceiver(frame: Frame): Value {
  return ts.isSourceFile(frame.node) ? NOTHING : readOwnThis(frame);
}

function leave(frame: Frame): void {
  if (!frame.store.layer.dead) {
    noteEnd(frame, undefined);
    emitOuts(frame);
  }
  frame.graph.implied = impliedByEnd(frame);
  frame.store.settleClosures();
}
