import ts from 'typescript';
import { field, PROTO, RETURNED } from '../ir/components.js';
import type { NodeId } from '../ir/graph.js';
import { write, type WriteText } from './assignments.js';
import { addEdge, addLoad, addNode, addStore, addUpdate } from './builder.js';
import { decorate, decorateMethod, decoratorsOf } from './decorators.js';
import { lowerExpression } from './expressions.js';
import { componentOfName } from './literals.js';
import { functionOf, type Frame } from './frame.js';
import { memberName } from './keys.js';
import { isStatic, type FunctionNode } from './scopes.js';
import { NOTHING, type Value } from './state.js';
import { lowerStatements } from './statements.js';

/**
 * A class is an object: static members are its properties, `<proto>` holds what instances inherit. `new` takes `<proto>`
 * out of whatever it is called on, so a class that is passed around keeps its methods.
 */
export function lowerClass(frame: Frame, node: ts.ClassLikeDeclaration): Value {
  const { builder, store } = frame;
  const classNode = addNode(builder, 'allocation', frame.fn, node.name);
  const prototype = addNode(builder, 'allocation', frame.fn);
  const index = builder.classes.length;
  const constructor = constructorOf(node);
  const constructorFn = functionOf(builder, constructor);
  builder.classes.push({
    name: node.name?.text,
    pos: node.getStart(builder.file),
    value: classNode,
    prototype,
    instance: addNode(builder, 'instance', frame.fn, node.name),
    constructorFn,
    decorated: (ts.getDecorators(node) ?? []).length > 0,
  });
  setClass(frame, constructorFn, index);
  const graph = builder.functions[constructorFn];
  if (graph) addEdge(builder, 'value', graph.closure, classNode);
  addStore(builder, prototype, PROTO, classNode);
  inherit(frame, node, classNode, prototype);
  const value = store.value(classNode, { local: true, closure: constructor });
  const itself = builder.scopes.classItself(node);
  if (itself) store.assign(itself, value);
  store.hold(value, PROTO, store.value(prototype, { local: true }));
  for (const member of node.members) lowerMember(frame, member, { classNode, prototype, index, value });
  return decorate(frame, node, value);
}

/** The node that stands for a class's constructor: the class itself when it has none of its own. */
export function constructorOf(node: ts.ClassLikeDeclaration): FunctionNode {
  return node.members.find((member) => ts.isConstructorDeclaration(member) && member.body) ?? node;
}

function setClass(frame: Frame, fn: number, index: number): void {
  const graph = frame.builder.functions[fn];
  if (graph) graph.ofClass = index;
}

function inherit(frame: Frame, node: ts.ClassLikeDeclaration, classNode: NodeId, prototype: NodeId): void {
  const { builder, store } = frame;
  const base = node.heritageClauses?.find((clause) => clause.token === ts.SyntaxKind.ExtendsKeyword)?.types[0];
  if (!base) return;
  const from = store.node(lowerExpression(frame, base.expression));
  const inherited = addNode(builder, 'expression', frame.fn);
  addLoad(builder, from, PROTO, inherited);
  const own = (statics: boolean): string[] =>
    node.members.flatMap((member) => {
      const name = member.name && isStatic(member) === statics ? memberName(member.name) : undefined;
      return name === undefined ? [] : [field(name)];
    });
  addUpdate(builder, inherited, prototype, own(false));
  addUpdate(builder, from, classNode, [PROTO, ...own(true)]);
}

interface ClassNodes {
  readonly classNode: NodeId;
  readonly prototype: NodeId;
  readonly index: number;
  readonly value: Value;
}

function lowerMember(frame: Frame, member: ts.ClassElement, nodes: ClassNodes): void {
  const { builder } = frame;
  if (!ts.isMethodDeclaration(member)) {
    for (const { expression } of decoratorsOf(member)) lowerExpression(frame, expression);
  }
  const target = isStatic(member) ? nodes.classNode : nodes.prototype;
  if (ts.isClassStaticBlockDeclaration(member)) {
    lowerStatements(frame, member.body.statements);
  } else if (ts.isPropertyDeclaration(member)) {
    if (!isStatic(member) || !member.initializer) return;
    const component = componentOfName(frame, member.name, nodes.classNode);
    const value = lowerExpression(frame, member.initializer);
    write(frame, nodes.value, component, value, initialText(member, member.initializer));
  } else if ((ts.isMethodDeclaration(member) || ts.isAccessor(member)) && member.body) {
    const fn = functionOf(builder, member);
    if (!isStatic(member)) setClass(frame, fn, nodes.index);
    lowerFunctionMember(frame, member, fn, target);
  }
}

function lowerFunctionMember(
  frame: Frame,
  member: ts.MethodDeclaration | ts.AccessorDeclaration,
  fn: number,
  target: NodeId,
): void {
  const { builder, store } = frame;
  const closure = store.value(builder.functions[fn]?.closure ?? 0, { local: true, closure: member });
  const component = componentOfName(frame, member.name, target);
  if (ts.isMethodDeclaration(member)) {
    addStore(builder, store.node(closure), component, target);
    const replaced = decorateMethod(frame, member, closure);
    if (replaced !== undefined) addStore(builder, replaced, component, target);
  } else if (ts.isGetAccessor(member)) {
    const got = addNode(builder, 'expression', frame.fn);
    addLoad(builder, store.node(closure), RETURNED, got);
    addStore(builder, got, component, target);
  }
}

function initialText({ name }: ts.PropertyDeclaration, source: ts.Expression): WriteText {
  return { target: name, name, text: memberName(name) ?? '', source };
}

/** Runs the field initialisers of a class on the instance that its constructor makes. */
export function initializeFields(frame: Frame, node: ts.ClassLikeDeclaration, instance: Value): void {
  const { store } = frame;
  for (const member of node.members) {
    if (!ts.isPropertyDeclaration(member) || isStatic(member) || !member.initializer) continue;
    const value = lowerExpression(frame, member.initializer);
    if (value === NOTHING) continue;
    const component = componentOfName(frame, member.name, store.node(instance));
    write(frame, instance, component, value, initialText(member, member.initializer));
  }
}
