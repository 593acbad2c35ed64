/** Which files, declarations, packages, members, globals and URLs serve which purposes. */
import { minimatch } from 'minimatch';
import ts from 'typescript';

import type { Purpose } from '../purposes.js';
import type { Context } from './context.js';
import { relativeTo } from './context.js';
import { globMatcher } from './globs.js';
import type { Mark } from './marks.js';
import { declarationsAt, nameText } from './nodes.js';
import { OpaqueSinks } from './opaque-sinks.js';
import { packageOfSpecifier } from './packages.js';
import { escapeRegExp } from './text.js';
import type { SinkMark } from './types.js';

interface FileRule {
  readonly matches: (path: string) => boolean;
  readonly purposes: readonly Purpose[];
}

const NONE: readonly Purpose[] = [];

/** The index over sink tags, settings and the catalogue. */
export class SinkIndex {
  readonly opaque: OpaqueSinks;
  readonly #tags = new Map<ts.Node, readonly Purpose[]>();
  readonly #tagged = new Map<string, readonly Purpose[]>();
  readonly #modules = new Map<string, readonly Purpose[]>();
  readonly #marked = new Set<string>();
  readonly #fileRules: readonly FileRule[];
  #hosts: RegExp | undefined;
  #specifiers: ReadonlySet<string> | undefined;

  constructor(
    readonly context: Context,
    marks: readonly Mark[],
  ) {
    this.opaque = new OpaqueSinks(context);
    for (const mark of marks) {
      if (mark.name !== 'sink') continue;
      this.#marked.add(mark.node.getSourceFile().fileName);
      if (ts.isSourceFile(mark.node)) this.#tagged.set(mark.node.fileName, mark.purposes);
      else this.#tags.set(mark.node, mark.purposes);
    }
    this.#fileRules = context.settings.sinks.flatMap((sink) =>
      sink.kind === 'file' ? [{ matches: globMatcher(sink.files), purposes: sink.purposes }] : [],
    );
  }

  /**
   * Whether the program can hold a sink that `matters`: a tag, a file that settings name, or a mention of a package, global or host. May
   * say yes without one (a word mentioned by chance), never no with one.
   */
  any(matters: (purpose: Purpose) => boolean): boolean {
    const tagged = [...this.#tags.values(), ...this.#tagged.values()];
    if (tagged.some((purposes) => purposes.some(matters))) return true;
    const own = this.context.files.filter((file) => !this.context.isExternal(file));
    if (own.some((file) => this.ofModule(file.fileName).some(matters))) return true;
    return this.anyOutside(matters);
  }

  /** Whether any file mentions a package, global or host that is a sink which `matters`. */
  anyOutside(matters: (purpose: Purpose) => boolean): boolean {
    const own = this.#ownFiles();
    // A user's own packages and globals may be globs: assumed to be mentioned.
    const rules = this.context.settings.sinks.filter((sink) => sink.kind === 'package' || sink.kind === 'global');
    if (rules.some((rule) => rule.purposes.some(matters))) return true;
    const { specifiers, globals, hosts } = this.opaque.mentions(matters);
    // One expression for all names: looking for them one by one costs five times as much.
    const names = [...globals.map((name) => `(?<![\\w$])${escapeRegExp(name)}(?![\\w$])`), ...hosts.map(escapeRegExp)];
    const words = names.length === 0 ? /(?!)/ : new RegExp(names.join('|'));
    return own.some((file) => words.test(file.text) || importsAny(file.text, specifiers));
  }

  mentionsUrl(matters: (purpose: Purpose) => boolean): boolean {
    const { specifiers } = this.opaque.mentions(matters);
    const clients = new Set([...specifiers].filter((name) => this.opaque.restHost(name) !== undefined));
    return this.#ownFiles().some((file) => this.mentionsHost(file, matters) || importsAny(file.text, clients));
  }

  mentionsHost(file: { readonly text: string }, matters: (purpose: Purpose) => boolean): boolean {
    if (this.#hosts === undefined) {
      const { hosts } = this.opaque.mentions(matters);
      this.#hosts = hosts.length === 0 ? /(?!)/ : new RegExp(hosts.map(escapeRegExp).join('|'));
    }
    return this.#hosts.test(file.text);
  }

  /** Whether a tag in a file, or a setting that names it, says what code in it serves. */
  isMarked(fileName: string): boolean {
    if (this.#marked.has(fileName)) return true;
    const path = relativeTo(this.context.rootDir, fileName);
    return this.#fileRules.some((rule) => rule.matches(path));
  }

  importsSink(file: ts.SourceFile, matters: (purpose: Purpose) => boolean): boolean {
    const globs = this.context.settings.sinks.flatMap((sink) => (sink.kind === 'package' ? sink.packages : []));
    this.#specifiers ??= this.opaque.mentions(matters).specifiers;
    return importsAny(file.text, this.#specifiers, globs);
  }

  #ownFiles(): readonly ts.SourceFile[] {
    return this.context.files.filter((file) => !this.context.isExternal(file));
  }

  /** What a module serves: its tag decides, then the settings that match it, unless one of them says `none`. */
  ofModule(fileName: string): readonly Purpose[] {
    const tagged = this.#tagged.get(fileName);
    if (tagged !== undefined) return tagged;
    let purposes = this.#modules.get(fileName);
    if (purposes === undefined) {
      purposes = this.#bySettings(fileName);
      this.#modules.set(fileName, purposes);
    }
    return purposes;
  }

  /** What a declaration serves: the nearest tag around it decides, then its module, then its package or global name. */
  ofDeclaration(declaration: ts.Declaration): SinkMark | undefined {
    for (let node: ts.Node = declaration; !ts.isSourceFile(node); node = node.parent) {
      const purposes = this.#tags.get(node);
      if (purposes === undefined) continue;
      return purposes.length === 0 ? undefined : declared(purposes, node, declaration);
    }
    const { fileName } = declaration.getSourceFile();
    const tagged = this.#tagged.get(fileName);
    const purposes = tagged ?? this.ofModule(fileName);
    if (purposes.length > 0) {
      return { purposes, name: relativeTo(this.context.rootDir, fileName), kind: 'module', external: false };
    }
    return tagged === undefined ? this.opaque.ofDeclaration(declaration) : undefined;
  }

  #bySettings(fileName: string): readonly Purpose[] {
    if (this.#fileRules.length === 0) return NONE;
    const path = relativeTo(this.context.rootDir, fileName);
    const matching = this.#fileRules.filter((rule) => rule.matches(path));
    if (matching.some((rule) => rule.purposes.length === 0)) return NONE;
    return [...new Set(matching.flatMap((rule) => rule.purposes))];
  }
}

function declared(purposes: readonly Purpose[], tagged: ts.Node, declaration: ts.Declaration): SinkMark {
  const named = [tagged, ...declarationsAt(tagged), declaration].map(nameText);
  const name = named.find((each) => each !== undefined) ?? 'function';
  return { purposes, name, kind: 'declaration', external: false };
}

const SPECIFIER = /(?:\bfrom|\bimport|\brequire)\s*\(?\s*['"]([^'"\n]+)['"]/g;

function importsAny(text: string, specifiers: ReadonlySet<string>, globs: readonly string[] = []): boolean {
  for (const [, specifier = ''] of text.matchAll(SPECIFIER)) {
    const { package: name } = packageOfSpecifier(specifier);
    if (specifiers.has(name) || globs.some((glob) => minimatch(name, glob))) return true;
  }
  return false;
}
