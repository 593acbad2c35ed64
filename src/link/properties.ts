import type ts from 'typescript';
import type { FlowRow, ProgramNode } from '../ir/program.js';
import { memberNamesWithRows } from '../models/index.js';
import { modelKeys, packageOfFile } from './declarations.js';
import { declarationsOf } from './hierarchy.js';
import type { LoadedFile } from './loaded.js';
import { rowsOfKey, type RowCall } from './model-rows.js';
import { memberSymbol } from './seeds.js';
import { nodeAt } from './syntax.js';

interface Host {
  readonly checker: ts.TypeChecker;
  fileOfNode(node: ProgramNode): LoadedFile;
  isAnalysed(file: ts.SourceFile): boolean;
}

const NO_CALL: RowCall = { count: 0, names: () => undefined, asksForm: () => false, pairs: () => undefined };
const NO_ROWS: readonly FlowRow[] = [];

/** What reading a property of a library's object gives, by its model: `url.href` tells of the whole URL. */
export class Properties {
  private readonly cache = new Map<ProgramNode, readonly FlowRow[]>();

  constructor(private readonly host: Host) {}

  /** The rows of the property that is read at a node. */
  rowsOf(read: ProgramNode, name: string): readonly FlowRow[] {
    if (!memberNamesWithRows().has(name)) return NO_ROWS;
    let known = this.cache.get(read);
    if (!known) this.cache.set(read, (known = this.find(read, name)));
    return known;
  }

  private find(read: ProgramNode, name: string): readonly FlowRow[] {
    const file = this.host.fileOfNode(read);
    const local = read - file.nodeBase;
    // What is called has its model as a call.
    if (file.index.callRoles.get(local)?.some((role) => role.kind === 'callee')) return NO_ROWS;
    const pos = file.index.readPos.get(local);
    const at = pos === undefined ? undefined : nodeAt(file.source, pos);
    const symbol = at && memberSymbol(at, this.host.checker, name);
    for (const declaration of declarationsOf(symbol, this.host.checker)) {
      if (this.host.isAnalysed(declaration.getSourceFile())) continue;
      for (const key of modelKeys(declaration, false, packageOfFile)) {
        const rows = rowsOfKey(key, NO_CALL);
        if (rows)
          return rows.filter((row) => row.kind !== 'match' && row.from.kind === 'receiver' && row.to.kind === 'result');
      }
    }
    return NO_ROWS;
  }
}
