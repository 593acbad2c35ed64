import ts from 'typescript';
import { field } from '../ir/components.js';
import type { NodeId } from '../ir/graph.js';
import { addEdge, addLoad, addNode, addStore } from './builder.js';
import { calleeOf } from './calls.js';
import { emitCall } from './emit-call.js';
import type { Frame } from './frame.js';
import { either, NOTHING, type Value } from './state.js';

/** The decorators of a class or member. */
export function decoratorsOf(node: ts.Node): readonly ts.Decorator[] {
  return ts.canHaveDecorators(node) ? (ts.getDecorators(node) ?? []) : [];
}

/** What is left of a class when its decorators ran: itself, or what they gave instead. */
export function decorate(frame: Frame, node: ts.ClassLikeDeclaration, plain: Value): Value {
  let value = plain;
  for (const { expression } of decoratorsOf(node).toReversed()) {
    const callee = calleeOf(frame, expression);
    const given = { value, spread: false, at: node.name ?? expression };
    value = either(value, emitCall(frame, 'decorator', expression, callee, [given]));
  }
  return value;
}

const VALUE_OF_DESCRIPTOR = field('value');

/**
 * The decorator of a method is given the method and gives another one; by the older rules it is given a descriptor, whose
 * `value` it may change. The text does not say which rules hold: both do. Returns what may run in the method's place.
 */
export function decorateMethod(frame: Frame, node: ts.MethodDeclaration, method: Value): NodeId | undefined {
  const { builder, store } = frame;
  if (decoratorsOf(node).length === 0) return undefined;
  const made = addNode(builder, 'allocation', frame.fn);
  const descriptor = store.value(made, { local: true });
  addStore(builder, store.node(method), VALUE_OF_DESCRIPTOR, made);
  const replaced = addNode(builder, 'expression', frame.fn);
  const given = [method, NOTHING, descriptor].map((value) => ({ value, spread: false, at: node.name }));
  for (const { expression } of decoratorsOf(node).toReversed()) {
    const result = emitCall(frame, 'decorator', expression, calleeOf(frame, expression), given);
    addEdge(builder, 'value', store.node(result), replaced);
    addLoad(builder, store.node(result), VALUE_OF_DESCRIPTOR, replaced);
  }
  addLoad(builder, store.node(descriptor), VALUE_OF_DESCRIPTOR, replaced);
  return replaced;
}
