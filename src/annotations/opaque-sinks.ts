/** Sinks without source: packages, their members, globals and URLs, by the user's settings and our catalogue. */
import { minimatch } from 'minimatch';
import ts from 'typescript';

import { GLOBALS, MEMBERS, PACKAGES, URLS } from '../catalogue/index.js';
import type { CataloguePurpose, MemberRow } from '../catalogue/index.js';
import type { Purpose } from '../purposes.js';
import type { Context } from './context.js';
import { packageOfDeclaration, packageOfSpecifier, reach, typedPackage } from './packages.js';
import type { PackagePath } from './packages.js';
import { PackageMembers } from './package-members.js';
import { escapeRegExp } from './text.js';
import type { SinkMark } from './types.js';
import { compileUrl, matchesUrl } from './urls.js';
import type { UrlPattern } from './urls.js';

/** A rule that holds for a path; the longest reach wins, among equals the user's, among the user's the last. No purposes: no sink. */
interface Rule {
  readonly reach: number;
  readonly own: boolean;
  readonly purposes: readonly Purpose[];
}

interface UrlRule {
  readonly pattern: UrlPattern;
  readonly own: boolean;
  readonly purposes: readonly Purpose[];
}

/** The names that code can reach a listed sink by. */
export interface SinkNames {
  readonly specifiers: ReadonlySet<string>;
  readonly globals: readonly string[];
  readonly hosts: readonly string[];
}

const NO_ARGUMENTS: readonly (string | undefined)[] = [];

/** Answers for packages, globals and URLs. */
export class OpaqueSinks {
  readonly #packages;
  readonly #members: ReadonlyMap<string, readonly MemberRow[]>;
  readonly #globals;
  readonly #urls: readonly UrlRule[];
  readonly #typed: PackageMembers;
  #globalWords: RegExp | undefined;

  constructor(readonly context: Context) {
    const { catalog, sinks } = context.settings;
    const holds = (row: { readonly optIn?: true }, name: string): boolean =>
      catalog.enabled && !catalog.exclude.includes(name) && (row.optIn !== true || catalog.include.includes(name));
    this.#packages = new Map(PACKAGES.filter((row) => holds(row, row.name)).map((row) => [row.name, row]));
    this.#members = byPackage(
      MEMBERS.filter((row) => holds(row, row.package) && !catalog.exclude.includes(`${row.package}#${row.member}`)),
    );
    this.#globals = new Map(GLOBALS.filter((row) => holds(row, row.name)).map((row) => [row.name, row]));
    this.#urls = [
      ...URLS.filter((row) => holds(row, row.pattern)).map((row) => ({
        pattern: compileUrl(row.pattern),
        own: false,
        purposes: purposesOf(row.purpose),
      })),
      ...sinks.flatMap((sink) => {
        if (sink.kind !== 'url') return [];
        return sink.urls.map((url) => ({ pattern: compileUrl(url), own: true, purposes: sink.purposes }));
      }),
    ];
    this.#typed = new PackageMembers(context, this.#members);
  }

  ofPackage(specifier: string, memberPath: readonly string[]): SinkMark | undefined {
    if (/^(?:[./#]|node:)/.test(specifier)) return undefined;
    const { package: name, path } = packageOfSpecifier(specifier);
    return mark(this.#rulesOf({ package: name, path: [...path, ...memberPath] }), name, 'package');
  }

  /** The mark of a declaration that belongs to a package or stands for a global. */
  ofDeclaration(declaration: ts.Declaration): SinkMark | undefined {
    const global = globalPath(declaration);
    const ambient = global && this.ofGlobal(global[0] ?? '', global.slice(1), NO_ARGUMENTS);
    if (ambient !== undefined) return ambient;
    const path = packageOfDeclaration(declaration);
    if (path === undefined) return undefined;
    const typed = typedPackage(path.package);
    const rows = this.#typed.rowsAround(typed, declaration);
    const rules = [
      ...rows.map((row) => catalogueRule(row.member, row.purpose)),
      ...this.#rulesOf({ ...path, package: typed }),
      // `@types/facebook-pixel` has a row of its own.
      ...(path.package === typed ? [] : this.#rulesOf(path)),
    ];
    return mark(rules, typed, 'package');
  }

  ofGlobal(
    name: string,
    memberPath: readonly string[],
    literals: readonly (string | undefined)[],
    constants: readonly string[] = [],
  ): SinkMark | undefined {
    const path = [name, ...memberPath];
    const rules: Rule[] = [];
    for (const sink of this.context.settings.sinks) {
      if (sink.kind !== 'global') continue;
      for (const glob of sink.globals) {
        const length = glob.split('.').length;
        if (!minimatch(path.slice(0, length).join('.'), glob)) continue;
        rules.push({ reach: length, own: true, purposes: sink.purposes });
      }
    }
    const row = this.#globals.get(name);
    if (row !== undefined) {
      const call = row.calls?.find((each) =>
        'mentions' in each
          ? constants.some((text) => text.startsWith(each.mentions))
          : each.arguments.every((text, index) => literals[index] === text),
      );
      rules.push({ reach: 1, own: false, purposes: purposesOf(call?.purpose ?? row.purpose) });
    }
    return mark(rules, name, 'global');
  }

  /** Whether a file mentions a listed global; a user's globs may mean any. */
  mentionsGlobal(file: { readonly text: string }, matters: (purpose: Purpose) => boolean): boolean {
    this.#globalWords ??= this.#wordsOfGlobals(matters);
    return this.#globalWords.test(file.text);
  }

  #wordsOfGlobals(matters: (purpose: Purpose) => boolean): RegExp {
    const own = this.context.settings.sinks.flatMap((sink) => (sink.kind === 'global' ? sink.globals : []));
    if (own.some((glob) => /[*?{[(]/.test(glob))) return /(?:)/;
    const names = [...this.mentions(matters).globals, ...own.map((name) => name.split('.')[0] ?? name)];
    return names.length === 0 ? /(?!)/ : new RegExp(`(?<![\\w$])(?:${names.map(escapeRegExp).join('|')})(?![\\w$])`);
  }

  ofUrl(url: string): SinkMark | undefined {
    const rules = this.#urls
      .filter((rule) => matchesUrl(rule.pattern, url))
      .map(({ pattern, own, purposes }) => ({ reach: pattern.weight, own, purposes }));
    const name = /^(?:[a-z][a-z0-9+.-]*:)?\/*([^/?#]+)/i.exec(url)?.[1] ?? url;
    return mark(rules, name, 'url');
  }

  /** The host below which a package's relative request URLs lie, where only the URL can tell what a call serves. */
  restHost(specifier: string): string | undefined {
    return this.#packages.get(packageOfSpecifier(specifier).package)?.restHost;
  }

  /** Names of which a program must mention one to reach any of these sinks, for the purposes that `matters` admits. */
  mentions(matters: (purpose: Purpose) => boolean): SinkNames {
    const counts = (row: { readonly purpose: CataloguePurpose }): boolean => purposesOf(row.purpose).some(matters);
    const packages = [...this.#packages.values()].filter(counts).map((row) => row.name);
    const members = [...this.#members.values()].flat().filter(counts);
    const hosts = this.#urls.filter((rule) => rule.purposes.some(matters)).map((rule) => hostWord(rule.pattern));
    return {
      specifiers: new Set([...packages, ...members.map((row) => row.package)]),
      globals: [...this.#globals.values()]
        .filter((row) => counts(row) || row.calls?.some(counts) === true)
        .map((row) => row.name),
      hosts: [...new Set(hosts)],
    };
  }

  #rulesOf({ package: name, path }: PackagePath): Rule[] {
    const rules = this.#userRules(name, path);
    for (const row of this.#members.get(name) ?? []) {
      if (reach(row.member, path) > 0) rules.push(catalogueRule(row.member, row.purpose));
    }
    const row = this.#packages.get(name);
    if (row !== undefined && row.restHost === undefined) rules.push(catalogueRule('', row.purpose));
    return rules;
  }

  #userRules(name: string, path: readonly string[]): Rule[] {
    const rules: Rule[] = [];
    for (const sink of this.context.settings.sinks) {
      if (sink.kind !== 'package' || !sink.packages.some((glob) => minimatch(name, glob))) continue;
      const members = sink.members.length === 0 ? [''] : sink.members;
      for (const member of members) {
        const length = reach(member, path);
        if (length < 0) continue;
        // Taking a whole package out takes its listed members out, too.
        const whole = member === '' && sink.purposes.length === 0;
        rules.push({ reach: whole ? Number.MAX_SAFE_INTEGER : length, own: true, purposes: sink.purposes });
      }
    }
    return rules;
  }
}

function byPackage(rows: readonly MemberRow[]): ReadonlyMap<string, readonly MemberRow[]> {
  const groups = new Map<string, MemberRow[]>();
  for (const row of rows) groups.set(row.package, [...(groups.get(row.package) ?? []), row]);
  return groups;
}

function catalogueRule(member: string, purpose: CataloguePurpose): Rule {
  return { reach: member === '' ? 0 : member.split('.').length, own: false, purposes: purposesOf(purpose) };
}

function purposesOf(purpose: CataloguePurpose): readonly Purpose[] {
  return purpose === 'none' ? [] : [purpose];
}

function mark(rules: readonly Rule[], name: string, kind: SinkMark['kind']): SinkMark | undefined {
  let best: Rule | undefined;
  for (const rule of rules) {
    if (best === undefined || rule.reach > best.reach || (rule.reach === best.reach && (rule.own || !best.own)))
      best = rule;
  }
  if (best === undefined || best.purposes.length === 0) return undefined;
  return { purposes: best.purposes, name, kind, external: true };
}

function hostWord(pattern: UrlPattern): string {
  const parts = (pattern.segments[0] ?? '').split('*');
  return parts.reduce((longest, part) => (part.length > longest.length ? part : longest), '');
}

/** The path of a declaration that only declares a global: ambient, outside of modules' own code, or a member of `Window`. */
function globalPath(declaration: ts.Declaration): readonly string[] | undefined {
  if (ts.isPropertySignature(declaration) && ts.isInterfaceDeclaration(declaration.parent)) {
    const isWindow = declaration.parent.name.text === 'Window' && ts.isIdentifier(declaration.name);
    return isWindow && ts.isIdentifier(declaration.name) ? [declaration.name.text] : undefined;
  }
  const names: string[] = [];
  let ambient = declaration.getSourceFile().isDeclarationFile;
  for (let node: ts.Node = declaration; !ts.isSourceFile(node); node = node.parent) {
    if (ts.isModuleDeclaration(node) && ts.isStringLiteral(node.name)) return undefined;
    if (ts.isClassLike(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return undefined;
    if (ts.isVariableDeclaration(node) || ts.isFunctionDeclaration(node) || isNamespace(node)) {
      if (!ts.isIdentifier(node.name ?? node)) return undefined;
      names.unshift((node.name as ts.Identifier).text);
    }
    const exported =
      ts.canHaveModifiers(node) && node.modifiers?.some((each) => each.kind === ts.SyntaxKind.ExportKeyword);
    if (exported === true && ts.isSourceFile(node.parent)) return undefined;
    ambient ||=
      ts.canHaveModifiers(node) && node.modifiers?.some((each) => each.kind === ts.SyntaxKind.DeclareKeyword) === true;
  }
  return ambient && names.length > 0 ? names : undefined;
}

/** A namespace that is part of a global's path; `declare global` only opens the scope. */
function isNamespace(node: ts.Node): node is ts.ModuleDeclaration {
  return ts.isModuleDeclaration(node) && ts.isIdentifier(node.name) && node.name.text !== 'global';
}
