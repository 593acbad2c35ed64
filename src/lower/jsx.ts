import ts from 'typescript';
import { field } from '../ir/components.js';
import { recordWrite } from './assignments.js';
import { addNode, addStore } from './builder.js';
import { calleeOf } from './calls.js';
import { emitCall } from './emit-call.js';
import { lowerExpression } from './expressions.js';
import type { Frame } from './frame.js';
import { namedArguments, type NamedPart } from './named-arguments.js';
import { NOTHING, type Value } from './state.js';

type Attribute = NamedPart;

/** A JSX element: a component is called with one object of attributes and children; a plain tag holds them. */
export function lowerJsx(frame: Frame, node: ts.JsxElement | ts.JsxSelfClosingElement | ts.JsxFragment): Value {
  const { builder, store } = frame;
  if (ts.isJsxFragment(node)) {
    const children = node.children.flatMap((child) => childOf(frame, child));
    return store.value(holding(frame, node, children));
  }
  const opening = ts.isJsxElement(node) ? node.openingElement : node;
  const attributes = opening.attributes.properties.map((attribute) => attributeOf(frame, attribute));
  const children = ts.isJsxElement(node) ? node.children.flatMap((child) => childOf(frame, child)) : [];
  const named = [...attributes, ...childrenAttribute(frame, children)];
  const props = namedArguments(frame, opening, named);
  const tag = opening.tagName;
  const plain = ts.isIdentifier(tag) ? /^[a-z]/.test(tag.text) : ts.isJsxNamespacedName(tag);
  if (plain || ts.isJsxNamespacedName(tag)) {
    const element = addNode(builder, 'allocation', frame.fn, node);
    addStore(builder, store.node(props.value), '.props', element);
    return store.value(element, { local: true });
  }
  return emitCall(frame, 'jsx', opening, calleeOf(frame, tag), [props]);
}

function attributeOf(frame: Frame, attribute: ts.JsxAttributeLike): Attribute {
  if (ts.isJsxSpreadAttribute(attribute)) {
    return { name: undefined, value: lowerExpression(frame, attribute.expression), at: attribute.expression };
  }
  const name = ts.isIdentifier(attribute.name) ? attribute.name.text : attribute.name.name.text;
  const given = attribute.initializer;
  if (!given) return { name, value: NOTHING, at: attribute };
  const source = ts.isJsxExpression(given) ? given.expression : given;
  const value = source ? lowerExpression(frame, source) : NOTHING;
  if (source) recordWrite(frame, value, { name: attribute.name, text: name, source, property: true });
  return { name, value, at: source ?? given };
}

function childOf(frame: Frame, child: ts.JsxChild): Attribute[] {
  if (ts.isJsxText(child)) return [];
  if (!ts.isJsxExpression(child)) return [{ name: undefined, value: lowerExpression(frame, child), at: child }];
  return child.expression
    ? [{ name: undefined, value: lowerExpression(frame, child.expression), at: child.expression }]
    : [];
}

function childrenAttribute(frame: Frame, children: readonly Attribute[]): Attribute[] {
  const [only] = children;
  if (!only) return [];
  if (children.length === 1) return [{ ...only, name: 'children' }];
  const places = children.map((child, index) => ({ within: field(String(index)), at: child.at }));
  return [{ name: 'children', value: frame.store.value(holding(frame, only.at, children)), at: only.at, places }];
}

function holding(frame: Frame, at: ts.Node, children: readonly Attribute[]): number {
  const list = addNode(frame.builder, 'allocation', frame.fn, at);
  children.forEach((child, index) => {
    if (child.value.ids.length + child.value.extras.length === 0) return;
    addStore(frame.builder, frame.store.node(child.value), field(String(index)), list);
  });
  return list;
}
