/** The names that queries give to labelled columns in the rows they ask for. */
import ts from 'typescript';
import { isOfLibrary } from './descriptors.js';
import { nodeAt } from './syntax.js';

interface Host {
  readonly checker: ts.TypeChecker;
  readonly files: readonly ts.SourceFile[];
  isAnalysed(file: ts.SourceFile): boolean;
}

/**
 * Finds the other names of columns: `select({ contact: users.recoveryEmail })`, `select('users.recoveryEmail as contact')`. Only the
 * types of the rows say what such a name means; here it is found out which names to ask the checker about.
 *
 * @param names - the names of labelled members
 */
export function findAliases(host: Host, names: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set<string>();
  const words = [...names].filter((name) => /^\w+$/.test(name));
  if (words.length === 0) return found;
  const any = `(?:${words.join('|')})`;
  const text = new RegExp(`["'\`][\\w.]*\\b${any}\\s+as\\s+(\\w+)["'\`]`, 'gi');
  const access = new RegExp(`\\.\\s*(${any})\\b`, 'g');
  for (const file of host.files) {
    for (const [, alias = ''] of file.text.matchAll(text)) found.add(alias);
    for (const { 0: matched, 1: name = '', index } of file.text.matchAll(access)) {
      const node = nodeAt(file, index + matched.length - name.length);
      const key = node && keyOfColumn(host, node);
      if (key !== undefined && !names.has(key)) found.add(key);
    }
  }
  return found;
}

/** The files that read a member under one of the names. */
export function filesReading(files: readonly ts.SourceFile[], names: ReadonlySet<string>): readonly ts.SourceFile[] {
  if (names.size === 0) return [];
  const read = new RegExp(`(?:\\.\\s*|[{,]\\s*|\\[\\s*['"])(?:${[...names].join('|')})\\b(?!\\s*\\()`);
  return files.filter(({ text }) => read.test(text));
}

/** The key that a column, or what is computed from it, stands under in an object literal that a library is given. */
function keyOfColumn(host: Host, name: ts.Node): string | undefined {
  const access = name.parent;
  if (!ts.isPropertyAccessExpression(access) || access.name !== name) return undefined;
  const property = ts.findAncestor(access, stopsAt);
  if (!property || !ts.isPropertyAssignment(property) || !ts.isIdentifier(property.name)) return undefined;
  const type = host.checker.getTypeAtLocation(access);
  return type.getCallSignatures().length === 0 && isOfLibrary(host, type) ? property.name.text : undefined;
}

/** Between a column and its key stand calls, templates and members: nothing that opens another scope. */
function stopsAt(node: ts.Node): boolean {
  return ts.isPropertyAssignment(node) || ts.isStatement(node) || ts.isFunctionLike(node);
}
