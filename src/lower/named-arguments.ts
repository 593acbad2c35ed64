import type ts from 'typescript';
import { field, type Component } from '../ir/components.js';
import type { CallPart } from '../ir/graph.js';
import { addCopy, addNode, addStore } from './builder.js';
import type { LoweredArgument } from './emit-call.js';
import type { Frame } from './frame.js';
import type { Value } from './state.js';

export interface NamedPart {
  readonly name: string | undefined;
  readonly value: Value;
  readonly at: ts.Node;
  /** The places of the part's own parts: several children. */
  readonly places?: readonly { readonly within: Component; readonly at: ts.Node }[];
}

/** The props of a component, or any arguments given by name, as an object made for the call. */
export function namedArguments(frame: Frame, at: ts.Node, named: readonly NamedPart[]): LoweredArgument {
  const { builder, store } = frame;
  const object = addNode(builder, 'allocation', frame.fn);
  const value = store.value(object, { local: true });
  const parts: CallPart[] = [];
  for (const part of named) {
    const component = part.name === undefined ? undefined : field(part.name);
    for (const { within, at: shown } of part.places ?? [{ within: undefined, at: part.at }]) {
      parts.push({ component, within, pos: shown.getStart(builder.file), end: shown.end });
    }
  }
  // Last first: a name that stands again further on has won already.
  const later = new Set<Component>();
  for (const part of named.toReversed()) {
    const component = part.name === undefined ? undefined : field(part.name);
    const overwritten = component !== undefined && later.has(component);
    if (!overwritten && part.value.ids.length + part.value.extras.length > 0) {
      const node = store.node(part.value);
      if (component === undefined) addCopy(builder, node, object, [...later]);
      else {
        addStore(builder, node, component, object);
        store.hold(value, component, part.value);
      }
    }
    for (const name of component === undefined ? store.membersOf(part.value) : [component]) later.add(name);
  }
  return { value, spread: false, at, parts };
}
