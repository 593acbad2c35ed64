import { compareDiagnostics, type Bound } from './diagnostics.js';
import type { UnseenCall } from './link/unseen.js';
import { isData } from './solve/paths.js';
import type { Solution } from './solve/solver.js';
import { PackageNames } from './projects/package-names.js';

/**
 * Packages of the workspace that labelled data got to although their code was not seen: the first call of each.
 *
 * @param at a call's diagnostic, with a text
 */
export function unseenPackages(
  calls: readonly UnseenCall[],
  { trace }: Solution,
  at: (call: UnseenCall, message: string) => Bound,
): Bound[] {
  if (calls.length === 0) return [];
  const holding = new Set(
    trace.flatMap(({ node, path, back }) => (back || path.inverse || !isData(path) ? [] : [node])),
  );
  const names = new PackageNames();
  const found = new Map<string, Bound>();
  for (const call of calls) {
    const { declared, file, args } = call;
    if (!args.some((node) => holding.has(node))) continue;
    const name = 'file' in declared ? names.built(declared.file, file) : names.unbuilt(declared.specifier, file);
    if (name === undefined) continue;
    const each = at(call, 'file' in declared ? builtText(name) : unbuiltText(name));
    const known = found.get(name);
    if (!known || compareDiagnostics(each, known) < 0) found.set(name, each);
  }
  return [...found.values()];
}

const builtText = (name: string): string =>
  `Labelled data goes into ${name}, a package of this workspace of which only declaration files are seen, so that what it does with the data is not followed. Build it with "declarationMap": true, or let its imports end in its sources (by "paths" or its package.json); or say in settings what it does (models, sinks, sanitizers). Said once for the package.`;

const unbuiltText = (name: string): string =>
  `Labelled data goes into ${name}, a package of this workspace that is not found, so that what it does with the data is not followed. Build it before linting, or let its imports end in its sources (by "paths" or its package.json). Said once for the package.`;
