/**
 * Labels from labelled types: every variable, parameter, member and function result whose written type mentions the type, through other
 * aliases, and the members of the type itself.
 */
import ts from 'typescript';

import type { Context } from '../context.js';
import { LabelResolver } from '../declarations.js';
import { holdersOf } from '../holders.js';
import type { ClimbOptions } from '../holders.js';
import { declarationKey, functionOf, nameText } from '../nodes.js';

import { escapeRegExp } from '../text.js';
import { mentionedName, typeIndexOf } from '../type-index.js';
import type { TypeMention } from '../type-index.js';
import type { DeclarationKey, Label } from '../types.js';
import { attachAll } from './tag.js';

/** Declarations labelled by other means than their type: what the user wrote on them outranks what their type says. */
export type Settled = ReadonlySet<DeclarationKey>;

/** Spreads the labels of types over the program, starting from the types that carry one now. */
export class TypeClosure {
  readonly #work: ts.Declaration[] = [];

  constructor(
    readonly context: Context,
    readonly settled: Settled,
  ) {}

  /** Labels what mentions the given types, and what mentions the aliases found on the way. */
  spread(types: readonly ts.Declaration[]): void {
    this.#work.push(...types);
    for (let type = this.#work.pop(); type !== undefined; type = this.#work.pop()) {
      for (const label of this.context.labels.find(type)?.labels ?? []) this.#spreadLabel(type, label);
    }
  }

  /** Labels what is declared by the type of a labelled member: `contact: Account['phone']`. */
  spreadIndexed(): void {
    const { context } = this;
    const names = [...context.labels.names].filter((name) => name !== '');
    if (names.length === 0) return;
    const mention = new RegExp(`\\[\\s*(['"])(?:${names.map(escapeRegExp).join('|')})\\1\\s*\\]`);
    const resolver = new LabelResolver(context.checker(), context.labels);
    for (const file of context.files) {
      if (context.isExternal(file) || !mention.test(file.text)) continue;
      for (const name of names) {
        for (const node of typeIndexOf(file).indexed.get(name) ?? []) {
          const object = context.checker().getTypeFromTypeNode(node.objectType);
          const member = context.checker().getPropertyOfType(object, name);
          const labels = member === undefined ? [] : resolver.ofSymbol(member);
          for (const label of labels) this.attach(holdersOf(node, this.climbOptions(false)), label);
        }
      }
    }
    this.spread([]);
  }

  /** Attaches a label to holders of a type's values; aliases among them are followed by the next `spread`. */
  attach(holders: readonly ts.Declaration[], label: Label): void {
    for (const holder of holders) {
      if (this.settled.has(declarationKey(holder)) || !attachAll(this.context.labels, holder, label)) continue;
      if (this.context.labels.find(holder)?.kind === 'type') this.#work.push(holder);
    }
  }

  climbOptions(objectLike: boolean): ClimbOptions {
    return { objectLike, carries: (reference, argument) => this.#carries(reference, argument, objectLike) };
  }

  #spreadLabel(type: ts.Declaration, label: Label): void {
    const members = membersOf(type);
    this.attach(members, label);
    const options = this.climbOptions(members.length > 0);
    for (const mention of mentionsOf(this.context, type)) this.attach(holdersOf(mention, options), label);
  }

  /** A generic type of the program holds an argument's values when all its data is of that type; mixed data would label too much. */
  #carries(reference: ts.NodeWithTypeArguments, argument: number, objectLike: boolean): boolean {
    if (objectLike || !ts.isTypeReferenceNode(reference)) return false;
    const symbol = resolveMention(this.context.checker(), reference);
    return (symbol?.declarations ?? []).some((declaration) => {
      if (
        !ts.isTypeAliasDeclaration(declaration) &&
        !ts.isInterfaceDeclaration(declaration) &&
        !ts.isClassLike(declaration)
      ) {
        return false;
      }
      const parameter = declaration.typeParameters?.[argument];
      return parameter !== undefined && this.#holdsParameter(declaration, parameter.name.text);
    });
  }

  #holdsParameter(declaration: ts.Declaration, parameter: string): boolean {
    const fields = membersOf(declaration);
    const holds = new Set<ts.Node>();
    const visit = (node: ts.Node): void => {
      if (ts.isTypeReferenceNode(node) && ts.isIdentifier(node.typeName) && node.typeName.text === parameter) {
        for (const holder of holdersOf(node, { objectLike: false, carries: () => false })) holds.add(holder);
      }
      ts.forEachChild(node, visit);
    };
    visit(declaration);
    return holds.has(declaration) || (fields.length > 0 && fields.every((field) => holds.has(field)));
  }
}

/** The members of a type that hold data: properties, accessors, parameter properties, enum members; not methods. */
export function membersOf(type: ts.Declaration): ts.Declaration[] {
  if (ts.isTypeAliasDeclaration(type)) return literalMembers(type.type);
  if (ts.isEnumDeclaration(type)) return [...type.members];
  if (ts.isInterfaceDeclaration(type)) return type.members.filter(isData);
  if (!ts.isClassLike(type)) return [];
  return type.members.flatMap((member): ts.Declaration[] => {
    if (!ts.isConstructorDeclaration(member)) return isData(member) ? [member] : [];
    return member.parameters.filter((parameter) => ts.isParameterPropertyDeclaration(parameter, member));
  });
}

function literalMembers(type: ts.TypeNode): ts.Declaration[] {
  if (ts.isTypeLiteralNode(type)) return type.members.filter(isData);
  if (ts.isParenthesizedTypeNode(type)) return literalMembers(type.type);
  return ts.isUnionTypeNode(type) || ts.isIntersectionTypeNode(type) ? type.types.flatMap(literalMembers) : [];
}

function isData(member: ts.Node): boolean {
  if (functionOf(member) !== undefined) return false;
  return ts.isPropertySignature(member) || ts.isPropertyDeclaration(member) || ts.isAccessor(member);
}

/** All mentions of a type in the program's own files, under whatever name it was imported or exported. */
export function mentionsOf(context: Context, type: ts.Declaration): TypeMention[] {
  const name = nameText(type);
  const checker = context.checker();
  const names = new Set(name === undefined ? [] : [name]);
  if (isDefaultExport(type)) names.add('default');
  const mentions: TypeMention[] = [];
  const own = type.getSourceFile();
  const files = context.files.filter((file) => file === own || !context.isExternal(file));
  for (const each of names) {
    // A set grows while it is walked: other names found on the way are looked for in turn.
    for (const file of files) {
      if (!file.text.includes(each === 'default' ? 'import' : each)) continue;
      const index = typeIndexOf(file);
      for (const other of index.renames.get(each) ?? []) names.add(other);
      for (const mention of index.references.get(each) ?? []) {
        if (resolveMention(checker, mention)?.declarations?.includes(type) === true) mentions.push(mention);
      }
    }
  }
  return mentions;
}

/** The symbol a mention means, imports followed. */
export function resolveMention(checker: ts.TypeChecker, mention: TypeMention): ts.Symbol | undefined {
  const name = mentionedName(mention);
  const symbol = name === undefined ? undefined : checker.getSymbolAtLocation(name);
  return symbol !== undefined && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

function isDefaultExport(declaration: ts.Declaration): boolean {
  return (ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Default) !== 0;
}
