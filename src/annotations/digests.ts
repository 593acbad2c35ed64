/**
 * Whether a function's result is the value it is given in another form: a digest, an encoding, an encryption, a mask or a
 * normal form. Judged by what the function does, through helpers of the program; by its name where its code says nothing.
 */
import ts from 'typescript';

import { DIGEST_CALLS, DIGEST_WORDS, KEEPING_CALLS, LOSING_CALLS } from './digest-words.js';
import { functionOf, nameText } from './nodes.js';

/**
 * What is known of a value: it is still the parameter, in a form that `by` gave it; only a part or a fact of it is left;
 * or nobody can see.
 */
type Form = { readonly is: 'kept'; readonly by: string | undefined } | { readonly is: 'lost' | 'unknown' };

const LOST: Form = { is: 'lost' };
const UNKNOWN: Form = { is: 'unknown' };
const SAME: Form = { is: 'kept', by: undefined };

interface Frame {
  readonly checker: ts.TypeChecker;
  /** What the parameters of the functions that are gone through hold. */
  readonly forms: Map<ts.Symbol, Form>;
  /** Functions and variables that are being looked at. */
  readonly busy: Set<ts.Node>;
}

/** The name of a call, or of the function itself, that shows it; undefined where nothing does. */
export function digestEvidence(checker: ts.TypeChecker, declaration: ts.Declaration): string | undefined {
  const fn = functionOf(declaration);
  const name = nameText(declaration);
  const frame: Frame = { checker, forms: new Map(), busy: new Set() };
  for (const parameter of fn?.parameters ?? []) bind(frame, parameter.name, SAME);
  const forms = fn ? resultsOf(frame, fn) : [];
  const shown = forms.find((form) => form.is === 'kept' && form.by !== undefined);
  if (shown?.is === 'kept') return shown.by;
  const isLosing = forms.length > 0 && forms.every((form) => form.is === 'lost');
  return name !== undefined && isDigestName(name) && !isLosing ? name : undefined;
}

function isDigestName(name: string): boolean {
  return name.split(/(?<=[a-z0-9])(?=[A-Z])|[_$]/).some((word) => DIGEST_WORDS.has(word.toLowerCase()));
}

/** A pattern takes members out of an object, which stay what they are, and elements out of a list, which are parts. */
function bind(frame: Frame, name: ts.BindingName, form: Form): void {
  if (ts.isIdentifier(name)) {
    const symbol = frame.checker.getSymbolAtLocation(name);
    if (symbol) frame.forms.set(symbol, form);
    return;
  }
  const part = ts.isArrayBindingPattern(name) && form.is === 'kept' ? LOST : form;
  for (const element of name.elements) if (ts.isBindingElement(element)) bind(frame, element.name, part);
}

function resultsOf(frame: Frame, fn: ts.SignatureDeclaration): Form[] {
  const body = 'body' in fn ? (fn.body as ts.Node | undefined) : undefined;
  if (!body || frame.busy.has(fn)) return [];
  frame.busy.add(fn);
  const results = ts.isBlock(body) ? returnedFrom(body) : [body as ts.Expression];
  const forms = results.map((each) => formOf(frame, each));
  frame.busy.delete(fn);
  return forms;
}

function returnedFrom(body: ts.Node): ts.Expression[] {
  return nodesIn(body).flatMap((node) => (ts.isReturnStatement(node) && node.expression ? [node.expression] : []));
}

/** The nodes of a function's own code, in the order of the text. */
function nodesIn(body: ts.Node): ts.Node[] {
  const found: ts.Node[] = [];
  const work: ts.Node[] = [body];
  for (let node = work.pop(); node; node = work.pop()) {
    found.push(node);
    const children: ts.Node[] = [];
    ts.forEachChild(node, (child) => {
      if (!ts.isFunctionLike(child)) children.push(child);
    });
    work.push(...children.reverse());
  }
  return found;
}

/** Of several values that make up one, what is kept of any of them is in it. */
function joined(forms: readonly Form[]): Form {
  const kept = forms.filter((form) => form.is === 'kept');
  return kept.find((form) => form.by !== undefined) ?? kept[0] ?? forms.find((form) => form.is === 'unknown') ?? LOST;
}

function formOf(frame: Frame, expression: ts.Expression): Form {
  if (frame.busy.size > MAX_DEPTH) return UNKNOWN;
  const parts = partsOf(expression);
  if (parts) {
    const forms = parts.map((each) => formOf(frame, each));
    const isPartShown = forms.length > 1 && parts.some((each) => mentions(frame, each));
    return isPartShown && MASK.test(literalText(expression))
      ? { is: 'kept', by: literalText(expression) }
      : joined(forms);
  }
  if (ts.isIdentifier(expression)) return formOfName(frame, expression);
  if (ts.isPropertyAccessExpression(expression)) return formOfMember(frame, expression);
  if (ts.isElementAccessExpression(expression)) {
    const holder = formOf(frame, expression.expression);
    return ts.isStringLiteralLike(expression.argumentExpression) || holder.is !== 'kept' ? holder : LOST;
  }
  if (ts.isCallExpression(expression)) return formOfCall(frame, expression);
  return LOST;
}

/** Expressions nest as deep as people write them; what lies deeper is not judged. */
const MAX_DEPTH = 40;
/** What stands for characters that are not to be seen. */
const MASK = /\*{2,}|•{2,}|●{2,}|x{3,}|X{3,}|#{3,}/u;

/** The expressions whose values make up an expression's; undefined for one that is no mere composition. */
function partsOf(node: ts.Expression): readonly ts.Expression[] | undefined {
  if (
    ts.isAwaitExpression(node) ||
    ts.isParenthesizedExpression(node) ||
    ts.isAsExpression(node) ||
    ts.isSatisfiesExpression(node) ||
    ts.isNonNullExpression(node) ||
    ts.isSpreadElement(node)
  )
    return [node.expression];
  if (ts.isTemplateExpression(node)) return node.templateSpans.map((span) => span.expression);
  if (ts.isConditionalExpression(node)) return [node.whenTrue, node.whenFalse];
  if (ts.isBinaryExpression(node)) return JOINING.has(node.operatorToken.kind) ? [node.left, node.right] : undefined;
  if (ts.isArrayLiteralExpression(node)) return node.elements;
  if (ts.isNewExpression(node)) return node.arguments ?? [];
  if (!ts.isObjectLiteralExpression(node)) return undefined;
  return node.properties.flatMap((each) => {
    if (ts.isPropertyAssignment(each)) return [each.initializer];
    return ts.isShorthandPropertyAssignment(each) ? [each.name] : ts.isSpreadAssignment(each) ? [each.expression] : [];
  });
}

const JOINING: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.PlusToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
  ts.SyntaxKind.AmpersandAmpersandToken,
]);

/** The text that a composition itself adds. */
function literalText(node: ts.Expression): string {
  if (ts.isTemplateExpression(node))
    return [node.head, ...node.templateSpans.map(({ literal }) => literal)].map(({ text }) => text).join(' ');
  if (isRepeated(node)) return '**';
  if (!ts.isBinaryExpression(node)) return ts.isStringLiteralLike(node) ? node.text : '';
  return `${literalText(node.left)} ${literalText(node.right)}`.trim();
}

const FILLERS: ReadonlySet<string> = new Set(['*', '•', '●', 'x', 'X', '#', '_', '.']);

/** `'*'.repeat(6)`. */
function isRepeated(node: ts.Expression): boolean {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false;
  const { expression, name } = node.expression;
  return name.text === 'repeat' && ts.isStringLiteralLike(expression) && FILLERS.has(expression.text);
}

/** `phone.slice(-4).padStart(12, '*')`: what is left is put where it stood. */
function isFilledUp(frame: Frame, call: ts.CallExpression, name: string): boolean {
  const filler = name === 'padStart' || name === 'padEnd' ? call.arguments[1] : undefined;
  return filler !== undefined && ts.isStringLiteralLike(filler) && FILLERS.has(filler.text) && mentions(frame, call);
}

/** Does anything of a parameter stand in an expression, if only a part? */
function mentions(frame: Frame, node: ts.Expression): boolean {
  return nodesIn(node).some((each) => {
    const symbol = ts.isIdentifier(each) ? frame.checker.getSymbolAtLocation(each) : undefined;
    return symbol !== undefined && frame.forms.get(symbol)?.is === 'kept';
  });
}

function formOfName(frame: Frame, name: ts.Identifier): Form {
  const shorthand = ts.isShorthandPropertyAssignment(name.parent) ? name.parent : undefined;
  const symbol = shorthand
    ? frame.checker.getShorthandAssignmentValueSymbol(shorthand)
    : frame.checker.getSymbolAtLocation(name);
  const known = symbol && frame.forms.get(symbol);
  if (known) return known;
  const declaration = symbol?.valueDeclaration;
  if (!symbol || !declaration || frame.busy.has(declaration)) return LOST;
  if (ts.isBindingElement(declaration)) return formOfElement(frame, declaration);
  if (!ts.isVariableDeclaration(declaration)) return LOST;
  frame.busy.add(declaration);
  const given = declaration.initializer ? [formOf(frame, declaration.initializer)] : [];
  const form = joined([...given, ...givenLater(frame, declaration, symbol)]);
  frame.busy.delete(declaration);
  return form;
}

function formOfElement(frame: Frame, element: ts.BindingElement): Form {
  const variable = ts.findAncestor(element, ts.isVariableDeclaration);
  if (!variable?.initializer) return LOST;
  const form = formOf(frame, variable.initializer);
  return ts.isArrayBindingPattern(element.parent) && form.is === 'kept' ? LOST : form;
}

/** What is assigned to a variable after its declaration, or put into it: `hash.update(phone)`. */
function givenLater(frame: Frame, declaration: ts.VariableDeclaration, symbol: ts.Symbol): Form[] {
  const scope = ts.findAncestor(declaration, (at) => ts.isFunctionLike(at) || ts.isSourceFile(at));
  return (scope ? childrenOf(scope) : []).flatMap((node) => {
    if (!ts.isIdentifier(node) || node === declaration.name || frame.checker.getSymbolAtLocation(node) !== symbol)
      return [];
    const { parent } = node;
    if (ts.isBinaryExpression(parent) && parent.left === node && ASSIGNING.has(parent.operatorToken.kind))
      return [formOf(frame, parent.right)];
    const call = parent.parent as ts.Node | undefined;
    const isFilled =
      ts.isPropertyAccessExpression(parent) && parent.expression === node && FILLING.has(parent.name.text) && call;
    return isFilled && ts.isCallExpression(call) ? call.arguments.map((each) => formOf(frame, each)) : [];
  });
}

function childrenOf(scope: ts.Node): ts.Node[] {
  const body = 'body' in scope ? (scope.body as ts.Node | undefined) : scope;
  return body ? nodesIn(body) : [];
}

const ASSIGNING: ReadonlySet<ts.SyntaxKind> = new Set([ts.SyntaxKind.EqualsToken, ts.SyntaxKind.PlusEqualsToken]);
const FILLING: ReadonlySet<string> = new Set(['update', 'write', 'push', 'set', 'append']);

function formOfMember(frame: Frame, { expression, name }: ts.PropertyAccessExpression): Form {
  return COUNTS.has(name.text) ? LOST : formOf(frame, expression);
}

const COUNTS: ReadonlySet<string> = new Set(['length', 'size', 'byteLength']);

function formOfCall(frame: Frame, call: ts.CallExpression): Form {
  const callee = call.expression;
  const member = ts.isPropertyAccessExpression(callee) ? callee : undefined;
  const name = member ? member.name.text : ts.isIdentifier(callee) ? callee.text : '';
  const receiver = member ? formOf(frame, member.expression) : LOST;
  const given = joined([receiver, ...call.arguments.map((each) => formOf(frame, each))]);
  const helper = helperOf(frame, member ? member.name : callee);
  if (helper) return formOfHelper(frame, call, helper, given, name);
  if (isFilledUp(frame, call, name)) return { is: 'kept', by: name };
  if (LOSING_CALLS.has(name)) return given.is === 'kept' ? LOST : given;
  if (given.is !== 'kept') return given;
  if (isRestated(call, name)) return { is: 'kept', by: given.by ?? name };
  if (REWRITING.has(name)) return LOST;
  return KEEPING_CALLS.has(name) ? mapped(frame, call, receiver, given) : UNKNOWN;
}

const REWRITING: ReadonlySet<string> = new Set(['replace', 'replaceAll', 'toString']);
/** An expression that takes out whatever stands there leaves only the rest. */
const ANYTHING = /\.[*+]|\[\^[^\]]*\][*+]/;

/** Does the call give its input in another form? */
function isRestated(call: ts.CallExpression, name: string): boolean {
  const [first] = call.arguments;
  if (name === 'toString') return first !== undefined;
  if (name === 'replace' || name === 'replaceAll')
    return !(first && ts.isRegularExpressionLiteral(first) && ANYTHING.test(first.text));
  return DIGEST_CALLS.has(name) || isDigestName(name);
}

/** `list.map((phone) => sha256(phone))`, `bytes.map((byte) => …)`. */
function mapped(frame: Frame, call: ts.CallExpression, receiver: Form, given: Form): Form {
  const callback = call.arguments.find((each) => ts.isArrowFunction(each) || ts.isFunctionExpression(each));
  if (!callback || !ts.isFunctionLike(callback) || receiver.is !== 'kept') return given;
  for (const parameter of callback.parameters.slice(0, 1)) bind(frame, parameter.name, receiver);
  const form = joined(resultsOf(frame, callback));
  return form.is === 'kept' && form.by !== undefined
    ? form
    : form.is === 'lost' && given.is === 'kept' && given.by === undefined
      ? LOST
      : given;
}

function helperOf({ checker }: Frame, callee: ts.Node): ts.SignatureDeclaration | undefined {
  const symbol = checker.getSymbolAtLocation(callee);
  const target = symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const fn = target?.valueDeclaration && functionOf(target.valueDeclaration);
  return fn && 'body' in fn && fn.body ? fn : undefined;
}

function formOfHelper(
  frame: Frame,
  call: ts.CallExpression,
  helper: ts.SignatureDeclaration,
  given: Form,
  name: string,
): Form {
  helper.parameters.forEach((parameter, index) => {
    const argument = call.arguments[index];
    bind(frame, parameter.name, argument ? formOf(frame, argument) : LOST);
  });
  const results = resultsOf(frame, helper);
  const form = results.length > 0 ? joined(results) : UNKNOWN;
  if (form.is === 'kept' && form.by === undefined && isDigestName(name)) return { is: 'kept', by: name };
  return form.is === 'unknown' && given.is === 'kept' && isDigestName(name)
    ? { is: 'kept', by: given.by ?? name }
    : form;
}
