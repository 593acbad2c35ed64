import ts from 'typescript';
import type { CallSite, ConsentUse, FunctionGraph } from '../ir/graph.js';
import type { CallTargets, ProgramCall, ProgramFunction } from '../ir/program.js';
import type { LoadedFile } from './loaded.js';
import { nodeAt } from './syntax.js';

export interface NamingHost {
  readonly checker: ts.TypeChecker;
  fn(fn: ProgramFunction): FunctionGraph;
  targets(call: ProgramCall): CallTargets;
  fileOfFunction(fn: ProgramFunction): LoadedFile;
  filesMentioning(...words: readonly string[]): readonly LoadedFile[];
}

export interface NamingCall {
  readonly file: LoadedFile;
  readonly site: CallSite;
}

/** A function that is named in more places than this is not asked for its callers. */
const MAX_PLACES = 60;

/**
 * All calls of a function, where the program shows that there are no others: everything else that its name stands for is a
 * declaration, an import or another function.
 *
 * @returns undefined where the function may be called by somebody who does not name it
 */
export function callsNaming(host: NamingHost, fn: ProgramFunction): readonly NamingCall[] | undefined {
  const { name } = host.fn(fn);
  if (name === undefined || !/^[\w$]+$/.test(name)) return undefined;
  const word = new RegExp(`(?<![\\w$])${name.replaceAll('$', '\\$')}(?![\\w$])`, 'g');
  const found: NamingCall[] = [];
  let places = 0;
  for (const file of host.filesMentioning(name)) {
    for (const { index } of file.source.text.matchAll(word)) {
      if (++places > MAX_PLACES) return undefined;
      const node = nodeAt(file.source, index);
      if (!node || !ts.isIdentifier(node) || isDeclaring(node)) continue;
      const local = file.graph.calls.findIndex((each) => each.calleePos === index);
      const site = file.graph.calls[local];
      if (site?.kind !== 'call') return undefined;
      const { functions, byValue } = host.targets(file.callBase + local);
      if (functions.includes(fn)) found.push({ file, site });
      else if (byValue || functions.length === 0) return undefined;
    }
  }
  return found;
}

/** Is the name that of a declaration, or of what is imported or exported? */
function isDeclaring(name: ts.Identifier): boolean {
  const { parent } = name;
  if (ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent) || ts.isImportClause(parent)) return true;
  if (ts.isPropertyAssignment(parent) || ts.isShorthandPropertyAssignment(parent)) return false;
  return (parent as Partial<ts.NamedDeclaration>).name === name && !ts.isPropertyAccessExpression(parent);
}

/** What guards allow of an argument of a call: of what it is, or of all that it holds. */
export function usesAt({ args }: CallSite, index: number, chosen: boolean): readonly ConsentUse[] {
  if (args.slice(0, index + 1).some((given) => given.spread)) return [];
  return (args[index]?.uses ?? []).filter((use) => !chosen || use.chosen);
}

/** How many functions a call is followed through to what they write. */
const MAX_FUNCTIONS = 24;

/** May a call, or what it calls in turn, write a member of some name? */
export function mayWrite(host: NamingHost, call: ProgramCall, name: string): boolean {
  const seen = new Set<ProgramFunction>();
  const work = [...host.targets(call).functions];
  for (let fn = work.pop(); fn !== undefined && seen.size < MAX_FUNCTIONS; fn = work.pop()) {
    if (seen.has(fn)) continue;
    seen.add(fn);
    const file = host.fileOfFunction(fn);
    const { pos, end } = host.fn(fn);
    const isInside = (at: number): boolean => pos <= at && at < end;
    if (file.graph.writes.some((each) => !each.property && each.name === name && isInside(each.targetPos))) return true;
    file.graph.calls.forEach((each, index) => {
      if (isInside(each.pos)) work.push(...host.targets(file.callBase + index).functions);
    });
  }
  return false;
}
