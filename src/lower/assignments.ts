import ts from 'typescript';
import { ANY, ELEMENT, field, KEY, memberOf, type Component } from '../ir/components.js';
import type { NodeId } from '../ir/graph.js';
import { lengthOf, setLength, truncate } from './arrays.js';
import { addCopy, addEdge, addLoad, addNode, addShift } from './builder.js';
import { computeBinary, constantOf } from './constants.js';
import { lowerExpression, readMember, recordComputed } from './expressions.js';
import { assignVariable, computed, isImplicit, labellable, type Frame } from './frame.js';
import { madeFrom } from './provenance.js';
import { decidedBy, guardOf } from './guards.js';
import { lowerHolder } from './holders.js';
import { constantKey, keyedBy, propertyName } from './keys.js';
import { writeGlobal, writeGlobalMember } from './modules.js';
import { either, isNamed, NOTHING, type Value } from './state.js';

const K = ts.SyntaxKind;

/** `a = b`, `a += b`, `a ??= b`, `[a, b] = c`. */
export function lowerAssignment(frame: Frame, node: ts.BinaryExpression): Value {
  const operator = node.operatorToken.kind;
  const { store, builder } = frame;
  if (operator === K.EqualsToken) return lowerPlainAssignments(frame, node);
  const held = constantOf(frame, node.left);
  const before = lowerExpression(frame, node.left);
  if (
    operator === K.BarBarEqualsToken ||
    operator === K.AmpersandAmpersandEqualsToken ||
    operator === K.QuestionQuestionEqualsToken
  ) {
    let after = NOTHING;
    const guard = guardOf(store, before);
    const assign = (): void => {
      after = lowerExpression(frame, node.right);
      assignTo(frame, node.left, after, node.right);
    };
    store.branch([() => undefined, assign], [guard, guard]);
    return operator === K.AmpersandAmpersandEqualsToken ? decidedBy(after, [guard]) : either(before, after);
  }
  const given = constantOf(frame, node.right);
  const right = lowerExpression(frame, node.right);
  const result = addNode(builder, 'expression', frame.fn, node);
  for (const operand of [before, right]) {
    if (operand.ids.length + operand.extras.length > 0) addEdge(builder, 'derived', store.node(operand), result);
  }
  const value = computed(frame, result, held && given && computeBinary(operator, held, given));
  madeFrom(frame, value, before, right);
  assignTo(frame, node.left, value, node.right);
  return value;
}

/** `a = b = c = …` nests as deep as it is long, so it is taken apart by a loop. */
function lowerPlainAssignments(frame: Frame, node: ts.BinaryExpression): Value {
  const chain: ts.BinaryExpression[] = [];
  let source: ts.Expression = node;
  while (ts.isBinaryExpression(source) && source.operatorToken.kind === K.EqualsToken) {
    chain.push(source);
    source = source.right;
  }
  const value = lowerExpression(frame, source);
  for (const { left, right } of chain.reverse()) assignTo(frame, left, value, right);
  return value;
}

/** `i++`, `--i`. */
export function lowerUpdate(frame: Frame, node: ts.PrefixUnaryExpression | ts.PostfixUnaryExpression): Value {
  const held = constantOf(frame, node.operand);
  const before = lowerExpression(frame, node.operand);
  const result = addNode(frame.builder, 'expression', frame.fn, node);
  addEdge(frame.builder, 'derived', frame.store.node(before), result);
  const by = node.operator === K.PlusPlusToken ? 1 : -1;
  const value = computed(frame, result, held && { is: Number(held.is) + by });
  assignTo(frame, node.operand, value, node);
  return ts.isPostfixUnaryExpression(node) ? before : value;
}

/** Puts a value where an assignment's left side says; `source` is the expression that gave it. */
export function assignTo(frame: Frame, target: ts.Expression, value: Value, source: ts.Expression): void {
  if (
    ts.isParenthesizedExpression(target) ||
    ts.isNonNullExpression(target) ||
    ts.isAsExpression(target) ||
    ts.isSatisfiesExpression(target)
  ) {
    assignTo(frame, target.expression, value, source);
  } else if (ts.isIdentifier(target)) {
    assignName(frame, target, value, source);
  } else if (ts.isPropertyAccessExpression(target)) {
    const base = lowerHolder(frame, target.expression);
    const before = lengthOf(frame, base);
    if (target.name.text === '__proto__') inheritFrom(frame, base, value, target);
    else
      write(frame, base, memberOf(target.name.text), value, {
        target,
        name: target.name,
        text: target.name.text,
        source,
      });
    writeGlobalMember(frame, target, value);
    if (target.name.text === 'length') truncate(frame, base, value, before);
  } else if (ts.isElementAccessExpression(target)) {
    assignElement(frame, target, value, source);
  } else if (ts.isArrayLiteralExpression(target)) {
    assignArrayPattern(frame, target, value, source);
  } else if (ts.isObjectLiteralExpression(target)) {
    assignObjectPattern(frame, target, value, source);
  } else if (ts.isBinaryExpression(target) && target.operatorToken.kind === K.EqualsToken) {
    assignTo(frame, target.left, withDefault(frame, value, target.right), source);
  } else if (ts.isSpreadElement(target)) {
    assignTo(frame, target.expression, value, source);
  }
}

/** `object.__proto__ = base`: the object has what its new prototype has. */
function inheritFrom(frame: Frame, object: Value, base: Value, at: ts.Node): void {
  const { store, builder } = frame;
  const written = addNode(builder, 'written', frame.fn, at);
  addCopy(builder, store.node(base), written, []);
  store.extend(object);
  for (const id of object.ids) store.update(id, written, []);
}

function assignName(frame: Frame, target: ts.Identifier, value: Value, source: ts.Expression): void {
  const { builder, store } = frame;
  const variable = builder.scopes.variableOf(target);
  if (!variable) {
    writeGlobal(frame, target, value);
    return;
  }
  recordWrite(frame, value, { name: target, text: target.text, source });
  if (isImplicit(variable)) writeGlobal(frame, target, value);
  const declared =
    variable.declaration && labellable(variable.declaration)
      ? definitionOf(frame, variable.declaration, target)
      : undefined;
  assignVariable(frame, variable, declared === undefined ? value : described(frame, value, declared));
  if (ts.isSourceFile(variable.owner)) store.escape(value);
}

/** The value with what its variable's declaration says of it, and what was said before. */
function described(frame: Frame, value: Value, node: NodeId): Value {
  for (const extra of value.extras) addEdge(frame.builder, 'value', extra, node);
  return { ids: value.ids, extras: [node] };
}

/** An assigned variable whose declaration may carry a label says so at each assignment. */
function definitionOf(frame: Frame, declaration: ts.Node, at: ts.Node): NodeId | undefined {
  const name = 'name' in declaration ? (declaration.name as ts.Node) : undefined;
  if (!name || !ts.isIdentifier(name)) return undefined;
  const node = addNode(frame.builder, 'definition', frame.fn, at);
  frame.builder.definitions.push({ name: name.text, pos: name.getStart(frame.builder.file), node });
  return node;
}

export interface WriteText {
  readonly target?: ts.Node;
  readonly name: ts.Node;
  readonly text: string;
  readonly source: ts.Expression;
  readonly property?: boolean;
}

export function recordWrite(frame: Frame, value: Value, text: WriteText, base?: NodeId, written?: NodeId): void {
  const { builder, store } = frame;
  if (value.ids.length + value.extras.length === 0) return;
  builder.writes.push({
    value: store.node(value),
    valuePos: text.source.getStart(builder.file),
    valueEnd: text.source.end,
    targetPos: text.name.getStart(builder.file),
    name: text.text,
    base,
    written,
    property: text.property ?? false,
  });
}

/** Writes a member of an object, and writes down that it did. */
export function write(frame: Frame, base: Value, component: Component, value: Value, text: WriteText): void {
  const { store, builder } = frame;
  const written = addNode(builder, 'written', frame.fn, text.target);
  recordWrite(frame, value, text, store.node(base), written);
  store.put(base, component, value, written);
}

function assignElement(frame: Frame, target: ts.ElementAccessExpression, value: Value, source: ts.Expression): void {
  const base = lowerHolder(frame, target.expression);
  const key = target.argumentExpression;
  const name = constantKey(frame, key);
  const written = name === undefined ? lowerExpression(frame, key) : NOTHING;
  const component = name === undefined ? keyedBy(frame, key) : memberOf(name);
  write(frame, base, component, value, { target, name: key, text: name ?? '', source });
  writeKey(frame, base, written);
}

/** A key that is no constant is content of the object, too. */
function writeKey(frame: Frame, base: Value, key: Value): void {
  if (key.ids.length + key.extras.length === 0) return;
  frame.store.put(base, KEY, key, addNode(frame.builder, 'written', frame.fn));
}

export function withDefault(frame: Frame, value: Value, initializer: ts.Expression): Value {
  let fallback = NOTHING;
  frame.store.branch([() => undefined, () => (fallback = lowerExpression(frame, initializer))]);
  return either(value, fallback);
}

function assignArrayPattern(
  frame: Frame,
  target: ts.ArrayLiteralExpression,
  value: Value,
  source: ts.Expression,
): void {
  target.elements.forEach((element, index) => {
    if (ts.isOmittedExpression(element)) return;
    const part = ts.isSpreadElement(element)
      ? restOfArray(frame, value, index, element)
      : readIndex(frame, value, index, element);
    assignTo(frame, element, part, source);
  });
}

function assignObjectPattern(
  frame: Frame,
  target: ts.ObjectLiteralExpression,
  value: Value,
  source: ts.Expression,
): void {
  const taken: Component[] = [];
  for (const property of target.properties) {
    if (ts.isSpreadAssignment(property)) {
      assignTo(frame, property.expression, restOfObject(frame, value, taken, property), source);
    } else if (ts.isShorthandPropertyAssignment(property)) {
      taken.push(memberOf(property.name.text));
      const part = readMember(frame, value, property.name.text, property.name, property.name);
      const fallback = property.objectAssignmentInitializer;
      assignTo(frame, property.name, fallback ? withDefault(frame, part, fallback) : part, source);
    } else if (ts.isPropertyAssignment(property)) {
      const part = readPatternMember(frame, value, property.name, property.initializer, taken);
      assignTo(frame, property.initializer, part, source);
    }
  }
}

/** Declares the variables of a binding: each takes its part of the value. */
export function bindPattern(frame: Frame, name: ts.BindingName, value: Value): void {
  if (ts.isIdentifier(name)) {
    bindName(frame, name, value);
    return;
  }
  if (ts.isArrayBindingPattern(name)) {
    name.elements.forEach((element, index) => {
      if (ts.isOmittedExpression(element)) return;
      const part = element.dotDotDotToken
        ? restOfArray(frame, value, index, element.name)
        : readIndex(frame, value, index, element.name);
      bindPattern(frame, element.name, element.initializer ? withDefault(frame, part, element.initializer) : part);
    });
    return;
  }
  const taken: Component[] = [];
  for (const element of name.elements) {
    const part = element.dotDotDotToken
      ? restOfObject(frame, value, taken, element.name)
      : readPatternMember(frame, value, element.propertyName ?? (element.name as ts.Identifier), element.name, taken);
    bindPattern(frame, element.name, element.initializer ? withDefault(frame, part, element.initializer) : part);
  }
}

function bindName(frame: Frame, name: ts.Identifier, value: Value): void {
  const variable = frame.builder.scopes.declared(name);
  if (!variable) return;
  const declaration = variable.declaration;
  const node = declaration && labellable(declaration) ? definitionOf(frame, declaration, name) : undefined;
  assignVariable(frame, variable, node === undefined ? value : described(frame, value, node));
}

function readPatternMember(frame: Frame, value: Value, name: ts.PropertyName, at: ts.Node, taken: Component[]): Value {
  const known = propertyName(frame, name);
  if (known !== undefined) {
    taken.push(memberOf(known));
    return readMember(frame, value, known, name, ts.isIdentifier(at) ? at : name);
  }
  const read = addNode(frame.builder, 'read', frame.fn, at);
  if (!ts.isComputedPropertyName(name)) return frame.store.take(value, ANY, read);
  lowerExpression(frame, name.expression);
  recordComputed(frame, value, name.expression, read);
  return frame.store.take(value, keyedBy(frame, name.expression), read);
}

/** The element at an index, of an array or of anything that can be iterated. */
export function readIndex(frame: Frame, value: Value, index: number, at: ts.Node): Value {
  const read = addNode(frame.builder, 'read', frame.fn, at);
  return frame.store.take(value, field(String(index)), read);
}

function restOfArray(frame: Frame, value: Value, index: number, at: ts.Node): Value {
  const rest = addNode(frame.builder, 'allocation', frame.fn, at);
  const from = frame.store.node(value);
  addShift(frame.builder, from, rest, index);
  const made = frame.store.value(rest, { local: true });
  const length = lengthOf(frame, value);
  if (length !== undefined) setLength(frame, made, Math.max(length - index, 0));
  return made;
}

function restOfObject(frame: Frame, value: Value, taken: readonly Component[], at: ts.Node): Value {
  const rest = addNode(frame.builder, 'allocation', frame.fn, at);
  addCopy(frame.builder, frame.store.node(value), rest, taken.filter(isNamed));
  return frame.store.value(rest, { local: true });
}

/** What an iteration over the value gives. */
export function iterate(frame: Frame, value: Value, at: ts.Node, asynchronous: boolean): Value {
  const { builder, store } = frame;
  const element = addNode(builder, 'read', frame.fn, at);
  const content = store.take(value, ELEMENT, element);
  if (!asynchronous) return content;
  const plain = addNode(builder, 'read', frame.fn, at);
  addEdge(builder, 'await', store.node(content), plain);
  return store.value(plain);
}

/** The names of an object, which carry nothing of its content. */
export function namesOf(frame: Frame, value: Value, at: ts.Node): Value {
  const name = addNode(frame.builder, 'read', frame.fn, at);
  addLoad(frame.builder, frame.store.node(value), '<key>', name);
  return computed(frame, name);
}
