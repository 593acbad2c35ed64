/** What a name stands for: the value of its variable where it is used, an import, an argument, or a global. */
import ts from 'typescript';
import { initializerOf, unwrap } from '../syntax.js';
import { reachingValues } from './assigned.js';
import { evaluate } from './evaluate.js';
import { memberOf, partsOf } from './members.js';
import {
  made,
  NOTHING,
  outside,
  spend,
  type Call,
  type Env,
  type Frame,
  type Inquiry,
  type Meaning,
} from './meaning.js';
import { ofModule } from './modules.js';
import { typeMeaning } from './types.js';

export function nameMeaning(inquiry: Inquiry, node: ts.Identifier, env: Env): readonly Meaning[] {
  if (node.text === 'undefined') return NOTHING;
  const { checker } = inquiry.host;
  const symbol = ts.isShorthandPropertyAssignment(node.parent)
    ? checker.getShorthandAssignmentValueSymbol(node.parent)
    : checker.getSymbolAtLocation(node);
  const declarations = symbol?.declarations ?? [];
  if (declarations.length === 0) return [outside('global', node.text)];
  return declarations.flatMap((declaration) => declarationMeaning(inquiry, declaration, node, env));
}

/**
 * What a declaration gives.
 *
 * @param use where it is used: it may be assigned another value before
 */
export function declarationMeaning(
  inquiry: Inquiry,
  declaration: ts.Declaration,
  use: ts.Identifier | undefined,
  env: Env,
): readonly Meaning[] {
  if (!spend(inquiry)) return NOTHING;
  if (ts.isImportSpecifier(declaration)) {
    const name = (declaration.propertyName ?? declaration.name).text;
    return ofModule(inquiry, declaration.parent.parent.parent.moduleSpecifier, name);
  }
  if (ts.isImportClause(declaration)) return ofModule(inquiry, declaration.parent.moduleSpecifier, 'default');
  if (ts.isNamespaceImport(declaration)) return ofModule(inquiry, declaration.parent.parent.moduleSpecifier, undefined);
  if (ts.isImportEqualsDeclaration(declaration)) {
    const { moduleReference } = declaration;
    return ts.isExternalModuleReference(moduleReference)
      ? ofModule(inquiry, moduleReference.expression, undefined)
      : NOTHING;
  }
  if (isGlobal(inquiry, declaration)) return globalMeaning(declaration);
  if (ts.isBindingElement(declaration)) return bindingMeaning(inquiry, declaration, env);
  if (ts.isParameter(declaration)) return parameterMeaning(inquiry, declaration, env);
  if (ts.isVariableDeclaration(declaration)) return variableMeaning(inquiry, declaration, use, env);
  if (ts.isFunctionLike(declaration) || ts.isClassLike(declaration) || ts.isEnumDeclaration(declaration))
    return [made(declaration, env)];
  if (ts.isModuleDeclaration(declaration)) return [made(declaration, env)];
  const initializer = initializerOf(declaration);
  return initializer ? evaluate(inquiry, initializer, env) : NOTHING;
}

/** Declared, but made elsewhere: by the platform, by a script of a vendor. */
function isGlobal({ host }: Inquiry, declaration: ts.Declaration): boolean {
  if (!host.isAnalysed(declaration.getSourceFile())) return true;
  for (let at: ts.Node = declaration; !ts.isSourceFile(at); at = at.parent) {
    if (ts.canHaveModifiers(at) && ts.getModifiers(at)?.some((each) => each.kind === ts.SyntaxKind.DeclareKeyword))
      return true;
  }
  return false;
}

function globalMeaning(declaration: ts.Declaration): readonly Meaning[] {
  const name = ts.getNameOfDeclaration(declaration);
  const value =
    ts.isVariableDeclaration(declaration) ||
    ts.isFunctionDeclaration(declaration) ||
    ts.isClassDeclaration(declaration) ||
    ts.isModuleDeclaration(declaration);
  return value && name && ts.isIdentifier(name) ? [outside('global', name.text)] : NOTHING;
}

function variableMeaning(
  inquiry: Inquiry,
  declaration: ts.VariableDeclaration,
  use: ts.Identifier | undefined,
  env: Env,
): readonly Meaning[] {
  const loop = declaration.parent.parent as ts.Node;
  if (ts.isForOfStatement(loop))
    return evaluate(inquiry, loop.expression, env).flatMap((list) => partsOf(inquiry, list));
  const { values, place } = reachingValues(inquiry.host.checker, declaration, use);
  const found = once(inquiry, place, env, () => values.flatMap((each) => evaluate(inquiry, each, env)));
  return found.length > 0 || !declaration.type ? found : typeMeaning(inquiry, declaration.type);
}

/** What is asked again within its own answer, in the same call, adds nothing to it. */
function once(inquiry: Inquiry, place: ts.Node, env: Env, ask: () => readonly Meaning[]): readonly Meaning[] {
  const asked = inquiry.naming.get(place) ?? [];
  if (asked.includes(env)) return NOTHING;
  inquiry.naming.set(place, [...asked, env]);
  try {
    return ask();
  } finally {
    inquiry.naming.set(place, asked);
  }
}

/** `const { audiences: { users } } = client`. */
function bindingMeaning(inquiry: Inquiry, element: ts.BindingElement, env: Env): readonly Meaning[] {
  const holder = element.parent.parent;
  const bases = ts.isBindingElement(holder)
    ? bindingMeaning(inquiry, holder, env)
    : declarationMeaning(inquiry, holder, undefined, env);
  const found = bases.flatMap((base) => partOfPattern(inquiry, base, element));
  return element.initializer ? [...found, ...evaluate(inquiry, element.initializer, env)] : found;
}

function partOfPattern(inquiry: Inquiry, base: Meaning, element: ts.BindingElement): readonly Meaning[] {
  if (element.dotDotDotToken) return [base];
  if (ts.isArrayBindingPattern(element.parent))
    return memberOf(inquiry, base, String(element.parent.elements.indexOf(element)), undefined);
  const name = element.propertyName ?? element.name;
  return ts.isIdentifier(name) || ts.isStringLiteralLike(name)
    ? memberOf(inquiry, base, name.text, undefined)
    : NOTHING;
}

// ---- arguments

function parameterMeaning(inquiry: Inquiry, parameter: ts.ParameterDeclaration, env: Env): readonly Meaning[] {
  const fn = parameter.parent;
  const index = fn.parameters.indexOf(parameter);
  const frame = frameOf(env, fn);
  const given = frame ? argumentMeaning(inquiry, frame, index, parameter) : fromCallers(inquiry, fn, index, parameter);
  if (given) return given;
  const fallback = parameter.initializer ? evaluate(inquiry, parameter.initializer, env) : NOTHING;
  return parameter.type ? [...fallback, ...typeMeaning(inquiry, parameter.type)] : fallback;
}

/** The call in which a function's code is looked at. */
export function frameOf(env: Env, fn: ts.Node): Frame | undefined {
  for (let at = env; at; at = at.outer) if (at.functions.includes(fn)) return at;
  return undefined;
}

function argumentMeaning(
  inquiry: Inquiry,
  { call, outer }: Frame,
  index: number,
  parameter: ts.ParameterDeclaration,
): readonly Meaning[] | undefined {
  const given = argumentAt(call, index);
  if (!given || parameter.dotDotDotToken) return undefined;
  const found = evaluate(inquiry, given, outer);
  return found.length > 0 ? found : undefined;
}

export function argumentAt(call: Call | ts.PropertyAccessExpression, index: number): ts.Expression | undefined {
  if (!ts.isCallExpression(call) && !ts.isNewExpression(call)) return undefined;
  const args = call.arguments ?? [];
  return args.slice(0, index + 1).some(ts.isSpreadElement) ? undefined : args[index];
}

/** Nobody has said yet who calls: the answer depends on it. At last, all calls in the program's text are looked at. */
function fromCallers(
  inquiry: Inquiry,
  fn: ts.SignatureDeclaration,
  index: number,
  parameter: ts.ParameterDeclaration,
): readonly Meaning[] | undefined {
  const elements = elementsGiven(inquiry, fn, index);
  if (elements) return elements;
  inquiry.open = true;
  if (!inquiry.final || inquiry.asking.has(fn)) return undefined;
  inquiry.asking.add(fn);
  const found = inquiry.host
    .callsOf(fn)
    .flatMap((call) => argumentMeaning(inquiry, { functions: [fn], call, outer: undefined }, index, parameter) ?? []);
  inquiry.asking.delete(fn);
  return found.length > 0 ? found : undefined;
}

const ITERATIONS = new Set(['forEach', 'map', 'flatMap', 'filter', 'some', 'every', 'find']);

/** `['/a', '/b'].map((path) => …)`: the first parameter is any element. */
function elementsGiven(inquiry: Inquiry, fn: ts.Node, index: number): readonly Meaning[] | undefined {
  const call = fn.parent as ts.Node | undefined;
  if (index !== 0 || !call || !ts.isCallExpression(call) || call.arguments[0] !== fn) return undefined;
  const callee = unwrap(call.expression);
  if (!ts.isPropertyAccessExpression(callee) || !ITERATIONS.has(callee.name.text)) return undefined;
  const lists = evaluate(inquiry, callee.expression, undefined).filter(
    (each) => each.kind === 'made' && ts.isArrayLiteralExpression(each.node),
  );
  return lists.length > 0 ? lists.flatMap((list) => partsOf(inquiry, list)) : undefined;
}
