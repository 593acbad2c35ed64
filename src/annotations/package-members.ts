/**
 * Member rows of the catalogue, found in a package's own declarations: `Resend.contacts` names a property, but the call
 * `resend.contacts.create(…)` resolves to a method of the class `Contacts`, and so does everything else declared in it.
 */
import ts from 'typescript';

import type { MemberRow } from '../catalogue/index.js';
import type { Context } from './context.js';
import { packageOfFile, typedPackage } from './packages.js';
import { memberSymbols, packageExports } from './targets.js';

/** Per package, which declarations its member rows mean; made when the package is first asked about. */
export class PackageMembers {
  readonly #byPackage = new Map<string, ReadonlyMap<ts.Node, MemberRow>>();

  constructor(
    readonly context: Context,
    readonly rows: ReadonlyMap<string, readonly MemberRow[]>,
  ) {}

  /** The rows that mean a declaration or something around it, the innermost only. */
  rowsAround(name: string, declaration: ts.Node): readonly MemberRow[] {
    const rows = this.rows.get(name);
    if (rows === undefined) return [];
    let members = this.#byPackage.get(name);
    if (members === undefined) {
      members = this.#resolve(name, rows);
      this.#byPackage.set(name, members);
    }
    for (let node = declaration; !ts.isSourceFile(node); node = node.parent) {
      const row = members.get(node);
      if (row !== undefined) return [row];
    }
    return [];
  }

  #resolve(name: string, rows: readonly MemberRow[]): ReadonlyMap<ts.Node, MemberRow> {
    const found = new Map<ts.Node, MemberRow>();
    const checker = this.context.checker();
    // Short paths first, so that a longer one (`marketing.transactional` after `marketing`) has the last word.
    for (const row of [...rows].sort((a, b) => a.member.length - b.member.length)) {
      const [head = '', ...rest] = row.member.split('.');
      const symbols = packageExports(this.context, name, head).flatMap((root) => memberSymbols(checker, root, rest));
      for (const symbol of symbols) {
        for (const declaration of meant(checker, symbol)) {
          if (typedPackage(packageOfFile(declaration.getSourceFile().fileName)?.package ?? '') === name)
            found.set(declaration, row);
        }
      }
    }
    return found;
  }
}

/** The declarations a member stands for: its own, and those of the class, interface or literal it holds. */
function meant(checker: ts.TypeChecker, symbol: ts.Symbol): readonly ts.Node[] {
  const own = symbol.declarations ?? [];
  if ((symbol.flags & (ts.SymbolFlags.Property | ts.SymbolFlags.Accessor | ts.SymbolFlags.Variable)) === 0) return own;
  const type = checker.getTypeOfSymbol(symbol);
  const parts = type.isUnionOrIntersection() ? type.types : [type];
  const held = parts.flatMap((part) => (part as { readonly symbol?: ts.Symbol }).symbol?.declarations ?? []);
  return [...own, ...held];
}
