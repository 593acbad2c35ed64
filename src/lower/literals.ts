import ts from 'typescript';
import { ANY, ELEMENT, field, KEY, memberOf, RETURNED, type Component } from '../ir/components.js';
import type { NodeId } from '../ir/graph.js';
import { elementsOf, lengthOf, setLength } from './arrays.js';
import { addCopy, addEdge, addLoad, addNode, addShift, addStore } from './builder.js';
import { madeFrom } from './provenance.js';
import { lowerClosure, lowerExpression } from './expressions.js';
import { functionOf, hasComment, type Frame } from './frame.js';
import { keyedBy, memberName, propertyName } from './keys.js';
import type { Value } from './state.js';

/** An array literal: elements by index, behind a spread of unknown length by the unknown index. */
export function lowerArray(frame: Frame, node: ts.ArrayLiteralExpression): Value {
  const { builder, store } = frame;
  const array = addNode(builder, 'allocation', frame.fn, node);
  const value = store.value(array, { local: true });
  let length: number | undefined = 0;
  const add = (content: Value): void => {
    const component: Component = length === undefined ? ELEMENT : field(String(length));
    addStore(builder, store.node(content), component, array);
    store.hold(value, component, content);
    madeFrom(frame, value, content);
    if (length !== undefined) length++;
  };
  for (const element of node.elements) {
    if (ts.isOmittedExpression(element)) {
      if (length !== undefined) length++;
      continue;
    }
    const content = lowerExpression(frame, element);
    const count = ts.isSpreadElement(element) ? lengthOf(frame, content) : undefined;
    if (!ts.isSpreadElement(element)) add(content);
    else if (count !== undefined) elementsOf(frame, content, count).forEach(add);
    else {
      spreadElements(frame, store.node(content), array, length, element.expression);
      length = undefined;
    }
  }
  if (length !== undefined) setLength(frame, value, length);
  return value;
}

function spreadElements(frame: Frame, from: NodeId, array: NodeId, start: number | undefined, at: ts.Expression): void {
  const { builder } = frame;
  if (start !== undefined) addShift(builder, from, array, -start);
  const element = addNode(builder, 'expression', frame.fn, at);
  addLoad(builder, from, ELEMENT, element);
  addStore(builder, element, ELEMENT, array);
}

/** An object literal: what a spread brings is overwritten by the names that come after it. */
export function lowerObject(frame: Frame, node: ts.ObjectLiteralExpression): Value {
  const { builder, store } = frame;
  const object = addNode(builder, 'allocation', frame.fn, node);
  const members = new Set<Component>();
  const value = store.value(object, { local: true, members });
  const later = new Set<Component>();
  const writes: (() => void)[] = [];
  for (const property of node.properties) {
    if (isPrototype(property)) {
      const inherited = store.node(lowerExpression(frame, property.initializer));
      writes.unshift(() => {
        addCopy(builder, inherited, object, [...later]);
      });
      continue;
    }
    const lowered = lowerProperty(frame, property, value, object);
    const name = property.name ? propertyName(frame, property.name) : undefined;
    writes.push(() => {
      lowered(later);
      if (name !== undefined) later.add(memberOf(name));
      if (name !== undefined) members.add(memberOf(name));
    });
  }
  // Last first: a name that stands again further on has won already.
  for (const write of writes.reverse()) write();
  return value;
}

/** `__proto__: base` says what the object inherits, wherever it stands among the object's own members. */
function isPrototype(property: ts.ObjectLiteralElementLike): property is ts.PropertyAssignment {
  if (!ts.isPropertyAssignment(property)) return false;
  const { name } = property;
  return (ts.isIdentifier(name) || ts.isStringLiteral(name)) && name.text === '__proto__';
}

type PropertyWrite = (overwritten: Set<Component>) => void;

function lowerProperty(
  frame: Frame,
  property: ts.ObjectLiteralElementLike,
  object: Value,
  node: NodeId,
): PropertyWrite {
  const { builder, store } = frame;
  if (ts.isSpreadAssignment(property)) {
    const spread = lowerExpression(frame, property.expression);
    const from = store.node(spread);
    const brought = [...store.membersOf(spread)];
    return (overwritten) => {
      addCopy(builder, from, node, [...overwritten]);
      madeFrom(frame, object, spread);
      for (const component of brought) overwritten.add(component);
    };
  }
  if (ts.isGetAccessor(property) || ts.isSetAccessor(property)) return lowerAccessor(frame, property, node);
  const content = ts.isPropertyAssignment(property)
    ? lowerExpression(frame, property.initializer)
    : ts.isShorthandPropertyAssignment(property)
      ? lowerExpression(frame, property.name)
      : lowerClosure(frame, property);
  const component = componentOfName(frame, property.name, node);
  return (overwritten) => {
    if (overwritten.has(component)) return;
    const from = labelledProperty(frame, property, content);
    recordProperty(frame, property, from, node);
    addStore(builder, from, component, node);
    store.hold(object, component, content);
    madeFrom(frame, object, content);
  };
}

/** Whether the property's declaration says what it is for is for the checker to say. */
function recordProperty(frame: Frame, property: ts.ObjectLiteralElementLike, value: NodeId, object: NodeId): void {
  const { name } = property;
  const text = name && propertyName(frame, name);
  if (!name || text === undefined || ts.isMethodDeclaration(property) || ts.isAccessor(property)) return;
  const source = ts.isPropertyAssignment(property) ? property.initializer : name;
  const { file } = frame.builder;
  const place = { valuePos: source.getStart(file), valueEnd: source.end, targetPos: name.getStart(file) };
  frame.builder.writes.push({ value, ...place, name: text, base: object, written: undefined, property: true });
}

/** A property with a doc comment gets a node of its own, so that it can carry a label. */
function labelledProperty(frame: Frame, property: ts.ObjectLiteralElementLike, content: Value): NodeId {
  const from = frame.store.node(content);
  const name = property.name;
  if (!name || ts.isSpreadAssignment(property) || !hasComment(property)) return from;
  const definition = addNode(frame.builder, 'definition', frame.fn, name);
  frame.builder.definitions.push({
    name: memberName(name) ?? '',
    pos: name.getStart(frame.builder.file),
    node: definition,
  });
  addEdge(frame.builder, 'value', from, definition);
  return definition;
}

function lowerAccessor(frame: Frame, property: ts.AccessorDeclaration, node: NodeId): PropertyWrite {
  const { builder } = frame;
  const closure = builder.functions[functionOf(builder, property)]?.closure;
  const component = componentOfName(frame, property.name, node);
  return () => {
    if (closure === undefined || !ts.isGetAccessor(property)) return;
    const got = addNode(builder, 'expression', frame.fn);
    addLoad(builder, closure, RETURNED, got);
    addStore(builder, got, component, node);
  };
}

/** The component of a property's name; a computed one that is no constant may be any, and is content of its holder. */
export function componentOfName(frame: Frame, name: ts.PropertyName, holder: NodeId): Component {
  const known = propertyName(frame, name);
  if (known !== undefined) return memberOf(known);
  if (!ts.isComputedPropertyName(name)) return ANY;
  const key = lowerExpression(frame, name.expression);
  if (key.ids.length + key.extras.length > 0) addStore(frame.builder, frame.store.node(key), KEY, holder);
  return keyedBy(frame, name.expression);
}
