import ts from 'typescript';
import { field } from '../ir/components.js';
import { addLoad, addNode, addStore } from './builder.js';
import { calleeOf } from './calls.js';
import { emitCall, type LoweredArgument } from './emit-call.js';
import type { Frame } from './frame.js';
import { either, NOTHING, type Value } from './state.js';

/** The decorators of a class or member. */
export function decoratorsOf(node: ts.Node): readonly ts.Decorator[] {
  return ts.canHaveDecorators(node) ? (ts.getDecorators(node) ?? []) : [];
}

/** What is left of a class or method when its decorators ran: itself, or what they gave instead. */
export function decorate(
  frame: Frame,
  node: ts.ClassLikeDeclaration | ts.MethodDeclaration,
  plain: Value,
  further: () => readonly LoweredArgument[],
): Value {
  let value = plain;
  for (const { expression } of decoratorsOf(node).toReversed()) {
    const callee = calleeOf(frame, expression);
    const given = { value, spread: false, at: node.name ?? expression };
    value = either(value, emitCall(frame, 'decorator', expression, callee, [given, ...further()]));
  }
  return value;
}

const VALUE_OF_DESCRIPTOR = field('value');

/**
 * The decorator of a method is given the method and gives another one; by the older rules it is given the prototype,
 * the name and a descriptor, whose `value` it may change. The text does not say which rules hold: both do.
 */
export function decorateMethod(frame: Frame, node: ts.MethodDeclaration, method: Value, prototype: number): Value {
  const { builder, store } = frame;
  if (decoratorsOf(node).length === 0) return method;
  const made = addNode(builder, 'allocation', frame.fn);
  const descriptor = store.value(made, { local: true });
  addStore(builder, store.node(method), VALUE_OF_DESCRIPTOR, made);
  store.hold(descriptor, VALUE_OF_DESCRIPTOR, method);
  const given = either(method, store.value(prototype));
  const further = [NOTHING, descriptor].map((value) => ({ value, spread: false, at: node.name }));
  const result = decorate(frame, node, given, () => further);
  const replaced = addNode(builder, 'expression', frame.fn);
  for (const holder of [result, descriptor]) addLoad(builder, store.node(holder), VALUE_OF_DESCRIPTOR, replaced);
  return either(method, { ids: result.ids.filter((id) => !given.ids.includes(id)), extras: [] }, store.value(replaced));
}
