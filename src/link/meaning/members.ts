/** What a member of something stands for: of literals, classes and their instances, modules, enums, and of things from outside. */
import ts from 'typescript';
import { returned } from './calls.js';
import { evaluate } from './evaluate.js';
import { further, made, MAX_MEANINGS, NOTHING, spend, type Env, type Inquiry, type Meaning } from './meaning.js';
import { exportMeaning } from './modules.js';
import { declarationMeaning, frameOf } from './names.js';
import { typeMeaning } from './types.js';

type Made = Extract<Meaning, { kind: 'made' }>;

/** URLs are their text here. */
const URL_TEXTS = new Set(['href', 'url']);

/**
 * A member of what an expression stands for.
 *
 * @param access the expression that takes it, which an accessor's `this` is found by
 */
export function memberOf(
  inquiry: Inquiry,
  base: Meaning,
  name: string,
  access: ts.PropertyAccessExpression | undefined,
): readonly Meaning[] {
  if (!spend(inquiry)) return NOTHING;
  if (base.kind === 'outside') return [further(base, { kind: 'member', name })];
  if (base.kind === 'text') return URL_TEXTS.has(name) ? [base] : NOTHING;
  const { node } = base;
  if (ts.isSourceFile(node)) return exportMeaning(inquiry, node, name);
  if (ts.isObjectLiteralExpression(node)) return propertyOf(inquiry, { ...base, node }, name, access);
  if (ts.isArrayLiteralExpression(node)) return elementOf(inquiry, node, base.env, Number(name));
  if (ts.isEnumDeclaration(node)) return enumMember(inquiry, node, name);
  if (ts.isModuleDeclaration(node)) return namespaceMember(inquiry, node, name);
  if (base.instance) return instanceMember(inquiry, base, name, access);
  return ts.isClassLike(node) ? staticMember(inquiry, node, name, base.env) : NOTHING;
}

/** Any part of a literal: what an unknown key or an iteration gives. */
export function partsOf(inquiry: Inquiry, base: Meaning): readonly Meaning[] {
  if (base.kind !== 'made') return NOTHING;
  const { node, env } = base;
  if (ts.isArrayLiteralExpression(node))
    return node.elements.slice(0, MAX_MEANINGS).flatMap((_, index) => elementOf(inquiry, node, env, index));
  if (!ts.isObjectLiteralExpression(node)) return NOTHING;
  return node.properties
    .slice(0, MAX_MEANINGS)
    .flatMap((each) => (ts.isPropertyAssignment(each) ? evaluate(inquiry, each.initializer, env) : NOTHING));
}

function elementOf(inquiry: Inquiry, node: ts.ArrayLiteralExpression, env: Env, index: number): readonly Meaning[] {
  const element = node.elements[index];
  if (!element || ts.isSpreadElement(element)) return NOTHING;
  return evaluate(inquiry, element, env);
}

type LiteralMade = Made & { readonly node: ts.ObjectLiteralExpression };

function propertyOf(
  inquiry: Inquiry,
  base: LiteralMade,
  name: string,
  access: ts.PropertyAccessExpression | undefined,
): readonly Meaning[] {
  const { node, env } = base;
  for (const property of [...node.properties].reverse()) {
    if (ts.isSpreadAssignment(property)) {
      const found = evaluate(inquiry, property.expression, env).flatMap((each) =>
        memberOf(inquiry, each, name, access),
      );
      if (found.length > 0) return found;
    } else if (nameOf(property) === name) {
      if (ts.isPropertyAssignment(property)) return evaluate(inquiry, property.initializer, env);
      if (ts.isShorthandPropertyAssignment(property)) return evaluate(inquiry, property.name, env);
      return memberFunction(inquiry, property, env, access);
    }
  }
  return NOTHING;
}

function nameOf(declaration: ts.NamedDeclaration): string | undefined {
  const { name } = declaration;
  return name &&
    (ts.isIdentifier(name) || ts.isStringLiteralLike(name) || ts.isNumericLiteral(name) || ts.isPrivateIdentifier(name))
    ? name.text
    : undefined;
}

/** A method, or what an accessor gives. */
function memberFunction(
  inquiry: Inquiry,
  member: ts.Node,
  env: Env,
  access: ts.PropertyAccessExpression | undefined,
): readonly Meaning[] {
  if (ts.isMethodDeclaration(member)) return [made(member, env)];
  if (!ts.isGetAccessor(member) || !access) return NOTHING;
  return returned(inquiry, member, { functions: [member], call: access, outer: env });
}

function enumMember(inquiry: Inquiry, node: ts.EnumDeclaration, name: string): readonly Meaning[] {
  const member = node.members.find((each) => nameOf(each) === name);
  return member?.initializer ? evaluate(inquiry, member.initializer, undefined) : NOTHING;
}

function namespaceMember(inquiry: Inquiry, node: ts.ModuleDeclaration, name: string): readonly Meaning[] {
  const symbol = inquiry.host.checker.getSymbolAtLocation(node.name)?.exports?.get(ts.escapeLeadingUnderscores(name));
  return (symbol?.declarations ?? []).flatMap((each) => declarationMeaning(inquiry, each, undefined, undefined));
}

// ---- classes

function staticMember(inquiry: Inquiry, node: ts.ClassLikeDeclaration, name: string, env: Env): readonly Meaning[] {
  for (const at of [node, ...basesOf(inquiry, node)]) {
    const member = at.members.find((each) => nameOf(each) === name && isStatic(each));
    if (!member) continue;
    if (ts.isPropertyDeclaration(member))
      return member.initializer ? evaluate(inquiry, member.initializer, env) : NOTHING;
    return memberFunction(inquiry, member, env, undefined);
  }
  return NOTHING;
}

function isStatic(node: ts.Node): boolean {
  return (
    ts.isClassStaticBlockDeclaration(node) ||
    (ts.canHaveModifiers(node) && !!ts.getModifiers(node)?.some((each) => each.kind === ts.SyntaxKind.StaticKeyword))
  );
}

const MAX_BASES = 8;

/** The classes that a class extends, nearest first. */
function basesOf(inquiry: Inquiry, node: ts.ClassLikeDeclaration): ts.ClassLikeDeclaration[] {
  const found: ts.ClassLikeDeclaration[] = [];
  for (let at: ts.ClassLikeDeclaration | undefined = node; at && found.length < MAX_BASES; at = found.at(-1)) {
    const extended: ts.ExpressionWithTypeArguments | undefined = heritageOf(at);
    const [base] = extended ? evaluate(inquiry, extended.expression, undefined) : [];
    if (base?.kind !== 'made' || !ts.isClassLike(base.node) || found.includes(base.node)) break;
    found.push(base.node);
  }
  return found;
}

function heritageOf(node: ts.ClassLikeDeclaration): ts.ExpressionWithTypeArguments | undefined {
  return node.heritageClauses?.find((each) => each.token === ts.SyntaxKind.ExtendsKeyword)?.types[0];
}

/** A member of an instance: what its construction put there, as far as the construction is known. */
function instanceMember(
  inquiry: Inquiry,
  base: Made,
  name: string,
  access: ts.PropertyAccessExpression | undefined,
): readonly Meaning[] {
  const construction = ts.isNewExpression(base.node) ? base.node : undefined;
  const classes = construction ? evaluate(inquiry, construction.expression, base.env) : [base];
  return classes.flatMap((each) => {
    if (each.kind !== 'made' || !ts.isClassLike(each.node)) return NOTHING;
    return inherited(inquiry, each.node, construction, base.env, name, access);
  });
}

function inherited(
  inquiry: Inquiry,
  node: ts.ClassLikeDeclaration,
  construction: ts.NewExpression | ts.CallExpression | undefined,
  outer: Env,
  name: string,
  access: ts.PropertyAccessExpression | undefined,
): readonly Meaning[] {
  const constructor = constructorOf(node);
  const env: Env = construction ? { functions: [constructor ?? node], call: construction, outer } : undefined;
  const own = node.members.find((each) => nameOf(each) === name && !isStatic(each));
  if (own && ts.isPropertyDeclaration(own)) return fieldOf(inquiry, own, constructor, env);
  if (own) return memberFunction(inquiry, own, outer, access);
  const parameter = constructor?.parameters.find(
    (each) => ts.isParameterPropertyDeclaration(each, constructor) && nameOf(each) === name,
  );
  if (parameter) return declarationMeaning(inquiry, parameter, undefined, env);
  const assigned = constructor ? assignedIn(inquiry, constructor, name, env) : NOTHING;
  if (assigned.length > 0) return assigned;
  const [base] = basesOf(inquiry, node);
  if (base)
    return inherited(
      inquiry,
      base,
      superCallOf(constructor) ?? (constructor ? undefined : construction),
      superCallOf(constructor) ? env : outer,
      name,
      access,
    );
  return fromOutsideClass(inquiry, node, name);
}

/** A class of a package is extended: its members are the package's. */
function fromOutsideClass(inquiry: Inquiry, node: ts.ClassLikeDeclaration, name: string): readonly Meaning[] {
  const extended = heritageOf(node);
  if (!extended) return NOTHING;
  return evaluate(inquiry, extended.expression, undefined).flatMap((each) =>
    each.kind === 'outside' ? [further(each, { kind: 'member', name })] : NOTHING,
  );
}

function constructorOf(node: ts.ClassLikeDeclaration): ts.ConstructorDeclaration | undefined {
  return node.members.find(
    (each): each is ts.ConstructorDeclaration => ts.isConstructorDeclaration(each) && !!each.body,
  );
}

function fieldOf(
  inquiry: Inquiry,
  field: ts.PropertyDeclaration,
  constructor: ts.ConstructorDeclaration | undefined,
  env: Env,
): readonly Meaning[] {
  const initial = field.initializer ? evaluate(inquiry, field.initializer, env) : NOTHING;
  const assigned = constructor ? assignedIn(inquiry, constructor, nameOf(field) ?? '', env) : NOTHING;
  const found = assigned.length > 0 ? assigned : initial;
  return found.length > 0 || !field.type ? found : typeMeaning(inquiry, field.type);
}

/** `this.host = host` in a constructor. */
function assignedIn(
  inquiry: Inquiry,
  constructor: ts.ConstructorDeclaration,
  name: string,
  env: Env,
): readonly Meaning[] {
  const values = (constructor.body?.statements ?? []).flatMap((statement) => {
    const assignment = ts.isExpressionStatement(statement) ? statement.expression : undefined;
    if (!assignment || !ts.isBinaryExpression(assignment)) return [];
    const { left, right, operatorToken } = assignment;
    const fits =
      operatorToken.kind === ts.SyntaxKind.EqualsToken &&
      ts.isPropertyAccessExpression(left) &&
      left.expression.kind === ts.SyntaxKind.ThisKeyword &&
      left.name.text === name;
    return fits ? [right] : [];
  });
  return values.flatMap((each) => evaluate(inquiry, each, env));
}

function superCallOf(constructor: ts.ConstructorDeclaration | undefined): ts.CallExpression | undefined {
  for (const statement of constructor?.body?.statements ?? []) {
    const call = ts.isExpressionStatement(statement) ? statement.expression : undefined;
    if (call && ts.isCallExpression(call) && call.expression.kind === ts.SyntaxKind.SuperKeyword) return call;
  }
  return undefined;
}

/** `this`: the object on which the method was called, where that is known; else some instance of the class. */
export function thisMeaning(inquiry: Inquiry, node: ts.Node, env: Env): readonly Meaning[] {
  const holder = holderOfThis(node);
  // At the top of a file it is the module's or the global object, of which nothing is known.
  if (ts.isSourceFile(holder)) return NOTHING;
  const { parent } = holder;
  if (ts.isObjectLiteralExpression(parent)) return [made(parent, env)];
  if (!ts.isClassLike(parent)) return NOTHING;
  if (isStatic(holder)) return [made(parent, env)];
  const frame = frameOf(env, holder);
  const receiver = frame && receiverOf(frame.call);
  const known = receiver ? evaluate(inquiry, receiver, frame.outer).filter((each) => each.kind === 'made') : NOTHING;
  return known.length > 0 ? known : [made(parent, undefined, true)];
}

/** The function, field or class whose `this` it is. */
function holderOfThis(node: ts.Node): ts.Node {
  let at = node;
  do at = at.parent;
  while (!ts.isSourceFile(at) && !ts.isClassElement(at) && !(ts.isFunctionLike(at) && !ts.isArrowFunction(at)));
  return at;
}

function receiverOf(call: ts.Node): ts.Expression | undefined {
  const access = ts.isCallExpression(call) ? call.expression : call;
  return ts.isPropertyAccessExpression(access) && access.expression.kind !== ts.SyntaxKind.SuperKeyword
    ? access.expression
    : undefined;
}
