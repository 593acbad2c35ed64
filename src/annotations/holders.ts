/**
 * From a type that a declaration's written type mentions to the declaration: which declarations hold values of the mentioned type. It
 * climbs through what keeps the value (unions, arrays, promises, `Partial`) and stops at what doesn't (`keyof`, conditions, predicates).
 */
import ts from 'typescript';

import { functionOf } from './nodes.js';

/** What a mention leads to. */
export interface ClimbOptions {
  /** The mentioned type has members that carry the labels themselves, so a type merely mixed with it is not it. */
  readonly objectLike: boolean;
  /** Whether a type argument's value is what a user's own generic type holds. */
  carries(reference: ts.NodeWithTypeArguments, argument: number): boolean;
}

/** Per generic type of the library, the type arguments whose values its values hold. */
const CARRIERS: ReadonlyMap<string, readonly number[]> = new Map([
  ...[
    ...[
      'Promise',
      'PromiseLike',
      'Awaited',
      'Array',
      'ReadonlyArray',
      'Set',
      'ReadonlySet',
      'WeakRef',
      'ArrayLike',
      'Iterable',
    ],
    ...[
      'Iterator',
      'IterableIterator',
      'AsyncIterable',
      'AsyncIterator',
      'AsyncIterableIterator',
      'Generator',
      'AsyncGenerator',
    ],
    ...['IteratorObject', 'AsyncIteratorObject', 'ReadableStream', 'Partial', 'Required', 'Readonly', 'Pick', 'Omit'],
    ...['NonNullable', 'Extract', 'Exclude', 'NoInfer'],
  ].map((name): [string, number[]] => [name, [0]]),
  ...['Record', 'Map', 'ReadonlyMap', 'WeakMap'].map((name): [string, number[]] => [name, [1]]),
]);

/** The declarations that hold a mentioned type's values: variables, parameters, members, functions (their result) or type aliases. */
export function holdersOf(mention: ts.Node, options: ClimbOptions): ts.Declaration[] {
  let child = mention;
  for (;;) {
    const { parent } = child;
    if (isPassedThrough(parent, child, options)) {
      child = parent;
      continue;
    }
    return holdersAt(parent, child);
  }
}

function isPassedThrough(parent: ts.Node, child: ts.Node, options: ClimbOptions): boolean {
  if (ts.isIntersectionTypeNode(parent)) return !options.objectLike;
  if (ts.isTypeOperatorNode(parent)) return parent.operator !== ts.SyntaxKind.KeyOfKeyword;
  if (ts.isIndexedAccessTypeNode(parent)) return parent.objectType === child;
  if (ts.isConditionalTypeNode(parent)) return parent.trueType === child || parent.falseType === child;
  if (ts.isMappedTypeNode(parent)) return parent.type === child;
  if (ts.isIndexSignatureDeclaration(parent)) return parent.type === child && parent.parent.members.length === 1;
  if (ts.isTypeLiteralNode(parent)) return ts.isIndexSignatureDeclaration(child);
  if (ts.isTypeReferenceNode(parent)) return carriesArgument(parent, child, options);
  return (
    ts.isUnionTypeNode(parent) ||
    ts.isParenthesizedTypeNode(parent) ||
    ts.isArrayTypeNode(parent) ||
    ts.isRestTypeNode(parent) ||
    ts.isOptionalTypeNode(parent)
  );
}

function carriesArgument(reference: ts.TypeReferenceNode, child: ts.Node, options: ClimbOptions): boolean {
  const argument = reference.typeArguments?.findIndex((each) => each === child) ?? -1;
  if (argument < 0) return false;
  const known = ts.isIdentifier(reference.typeName) ? CARRIERS.get(reference.typeName.text) : undefined;
  return known?.includes(argument) ?? options.carries(reference, argument);
}

function holdersAt(parent: ts.Node, child: ts.Node): ts.Declaration[] {
  if (ts.isFunctionLike(parent)) return parent.type === child ? functionHolders(parent) : [];
  if (ts.isTypeAliasDeclaration(parent) || ts.isNamedTupleMember(parent)) return parent.type === child ? [parent] : [];
  if (ts.isInterfaceDeclaration(parent)) return ts.isIndexSignatureDeclaration(child) ? [parent] : [];
  if (isTyped(parent)) return parent.type === child ? typedHolders(parent) : [];
  if (ts.isAsExpression(parent) || ts.isTypeAssertionExpression(parent) || ts.isSatisfiesExpression(parent)) {
    return initialized(parent);
  }
  if (ts.isNewExpression(parent) || ts.isCallExpression(parent)) return initialized(parent);
  return [];
}

type Typed = ts.VariableDeclaration | ts.ParameterDeclaration | ts.PropertySignature | ts.PropertyDeclaration;

function isTyped(node: ts.Node): node is Typed {
  return (
    ts.isVariableDeclaration(node) ||
    ts.isParameter(node) ||
    ts.isPropertySignature(node) ||
    ts.isPropertyDeclaration(node)
  );
}

/** A pattern's elements take an array's values; an object's members carry labels of their own. */
function typedHolders(declaration: Typed): ts.Declaration[] {
  const { name } = declaration;
  if (!ts.isArrayBindingPattern(name)) return ts.isObjectBindingPattern(name) ? [] : [declaration];
  return name.elements.filter(
    (element) => ts.isBindingElement(element) && ts.isIdentifier(element.name),
  ) as ts.BindingElement[];
}

/** A function, and for a function type also what is declared with it. */
function functionHolders(declaration: ts.SignatureDeclaration): ts.Declaration[] {
  if (!ts.isFunctionTypeNode(declaration)) return [declaration, ...heldBy(declaration)];
  let holder: ts.Node = declaration.parent;
  while (ts.isParenthesizedTypeNode(holder) || ts.isUnionTypeNode(holder)) holder = holder.parent;
  return isTyped(holder) && functionOf(holder) !== undefined ? [declaration, holder] : [declaration];
}

/** A function expression is known by the variable, field or property that holds it. */
function heldBy(declaration: ts.SignatureDeclaration): ts.Declaration[] {
  if (!ts.isArrowFunction(declaration) && !ts.isFunctionExpression(declaration)) return [];
  return initialized(declaration).filter((holder) => functionOf(holder) === declaration);
}

/** The variable, field or property that an expression with a written type is the value of. */
function initialized(expression: ts.Expression): ts.Declaration[] {
  let value: ts.Node = expression;
  while (ts.isParenthesizedExpression(value.parent) || ts.isAwaitExpression(value.parent)) value = value.parent;
  const { parent } = value;
  const holds = ts.isVariableDeclaration(parent) || ts.isPropertyDeclaration(parent) || ts.isPropertyAssignment(parent);
  return holds && parent.initializer === value && ts.isIdentifier(parent.name) ? [parent] : [];
}
