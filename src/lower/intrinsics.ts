import ts from 'typescript';
import { field, LENGTH } from '../ir/components.js';
import type { NodeId } from '../ir/graph.js';
import { addCopy, addNode, addUpdate } from './builder.js';
import { write } from './assignments.js';
import { lowerExpression } from './expressions.js';
import { bare, computed, type Frame } from './frame.js';
import { constantKey, propertyName } from './keys.js';
import { isNamed, type Value } from './state.js';

/** What a function of the language does to an object that its arguments name; undefined where they name none. */
type Intrinsic = (frame: Frame, node: ts.CallExpression) => Value | undefined;

/**
 * Functions of the language that do what syntax does: `Object.assign` is a spread into an object that is there already,
 * `Reflect.deleteProperty` is `delete`. Lowered as that syntax they overwrite, and give the object itself back.
 */
const INTRINSICS: Readonly<Record<string, Readonly<Record<string, Intrinsic>>>> = {
  Object: {
    assign: lowerAssign,
    create: lowerCreate,
    defineProperty: (frame, node) => lowerDefine(frame, node),
    freeze: itself,
    preventExtensions: itself,
    seal: itself,
  },
  Reflect: {
    defineProperty: (frame, node) => lowerDefine(frame, node) && nothing(frame, node),
    deleteProperty: lowerDelete,
    set: lowerSet,
  },
};

/** A call of one of them; undefined where it is any other call. */
export function lowerIntrinsic(frame: Frame, node: ts.CallExpression): Value | undefined {
  const access = bare(node.expression);
  if (!ts.isPropertyAccessExpression(access) || node.arguments.some(ts.isSpreadElement)) return undefined;
  const holder = bare(access.expression);
  if (!ts.isIdentifier(holder) || !Object.hasOwn(INTRINSICS, holder.text)) return undefined;
  if (frame.builder.scopes.variableOf(holder)) return undefined;
  const members = INTRINSICS[holder.text];
  const name = access.name.text;
  return members && Object.hasOwn(members, name) ? members[name]?.(frame, node) : undefined;
}

function nothing(frame: Frame, node: ts.CallExpression): Value {
  return computed(frame, addNode(frame.builder, 'expression', frame.fn, node));
}

function itself(frame: Frame, { arguments: [object] }: ts.CallExpression): Value | undefined {
  return object && lowerExpression(frame, object);
}

/** Each source is copied over what was there before it. */
function lowerAssign(frame: Frame, { arguments: [into, ...from] }: ts.CallExpression): Value | undefined {
  if (!into) return undefined;
  const { builder, store } = frame;
  const target = lowerExpression(frame, into);
  const sources = from.map((source) => [source, lowerExpression(frame, source)] as const);
  for (const [at, source] of sources) {
    if (source.ids.length + source.extras.length === 0) continue;
    const written = addNode(builder, 'written', frame.fn, at);
    addUpdate(builder, store.node(source), written, []);
    copyInto(frame, target, source, written);
  }
  return target;
}

/** An object that inherits: it has what the other one has, and what is written into it is its own. */
function lowerCreate(frame: Frame, node: ts.CallExpression): Value | undefined {
  const [inherited, ...others] = node.arguments;
  if (!inherited || others.length > 0) return undefined;
  const { builder, store } = frame;
  const from = lowerExpression(frame, inherited);
  const object = addNode(builder, 'allocation', frame.fn, node);
  if (from.ids.length + from.extras.length > 0) addCopy(builder, store.node(from), object, []);
  return store.value(object, { local: true });
}

function copyInto({ store }: Frame, target: Value, source: Value, written: NodeId): void {
  const [from] = source.ids;
  const parts = from !== undefined && source.ids.length === 1 ? [...(store.layer.partsOf(from) ?? [])] : [];
  const put = parts.filter(([component, part]) => !part.taken && isNamed(component) && component !== LENGTH);
  const isSole = target.ids.length === 1;
  const gone = isSole ? [...new Set([...store.membersOf(source), ...put.map(([component]) => component)])] : [];
  for (const id of target.ids) store.update(id, written, gone);
  if (!isSole) return;
  store.forget(target, gone);
  for (const [component, part] of put) store.hold(target, component, { ids: part.ids, extras: [] });
}

function lowerDelete(frame: Frame, node: ts.CallExpression): Value | undefined {
  const [object, key] = node.arguments;
  const name = key && constantKey(frame, key);
  if (!object || name === undefined) return undefined;
  frame.store.remove(lowerExpression(frame, object), field(name));
  return nothing(frame, node);
}

function lowerSet(frame: Frame, node: ts.CallExpression): Value | undefined {
  const [object, key, content, receiver] = node.arguments;
  const name = key && constantKey(frame, key);
  if (!object || !key || !content || receiver || name === undefined) return undefined;
  const base = lowerExpression(frame, object);
  const value = lowerExpression(frame, content);
  write(frame, base, field(name), value, { target: node, name: key, text: name, source: content });
  return nothing(frame, node);
}

/** A property with a value; what accessors do is for the models to say. */
function lowerDefine(frame: Frame, node: ts.CallExpression): Value | undefined {
  const [object, key, descriptor] = node.arguments;
  const name = key && constantKey(frame, key);
  const content = descriptor && valueOf(frame, bare(descriptor));
  if (!object || !key || name === undefined || !descriptor || !content) return undefined;
  const base = lowerExpression(frame, object);
  const described = lowerExpression(frame, descriptor);
  const value = frame.store.take(described, field('value'), addNode(frame.builder, 'read', frame.fn, content));
  write(frame, base, field(name), value, { target: node, name: key, text: name, source: content });
  return base;
}

function valueOf(frame: Frame, descriptor: ts.Expression): ts.Expression | undefined {
  if (!ts.isObjectLiteralExpression(descriptor)) return undefined;
  const named = (name: string): ts.ObjectLiteralElementLike | undefined =>
    descriptor.properties.find((each) => each.name && propertyName(frame, each.name) === name);
  if (descriptor.properties.some(ts.isSpreadAssignment) || named('get') || named('set')) return undefined;
  const value = named('value');
  if (value && ts.isPropertyAssignment(value)) return value.initializer;
  return value && ts.isShorthandPropertyAssignment(value) ? value.name : undefined;
}
