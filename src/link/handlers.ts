import ts from 'typescript';
import type { ProgramNode } from '../ir/program.js';
import { HANDLER_MAKERS } from '../models/libraries/trpc.js';
import { declarationsOf } from './hierarchy.js';
import type { LoadedFile } from './loaded.js';
import { memberSymbol } from './seeds.js';
import { nodeAt, nodeSpanning } from './syntax.js';

interface Host {
  readonly checker: ts.TypeChecker;
  fileOfNode(node: ProgramNode): LoadedFile;
  load(source: ts.SourceFile): LoadedFile;
  isAnalysed(file: ts.SourceFile): boolean;
}

const NONE: readonly ProgramNode[] = [];
const PACKAGE = '@trpc/server';

/**
 * Handlers that are called over the wire: `router({ byId: procedure.query(handler) })` in the server, `api.byId.query(id)` in the
 * client. No value leads from one to the other; the type of the client does, as its members are declared by the server's object.
 */
export class Handlers {
  private names: ReadonlySet<string> | undefined;
  private readonly reads = new Map<ProgramNode, readonly ProgramNode[]>();
  private readonly made = new Map<ProgramNode, readonly ProgramNode[]>();

  constructor(
    private readonly host: Host,
    private readonly files: readonly ts.SourceFile[],
  ) {}

  /** Where a client reads the handler that a function is made to. */
  readsOf(fn: ProgramNode): readonly ProgramNode[] {
    if (this.handlerNames.size === 0) return NONE;
    let known = this.reads.get(fn);
    if (!known) this.reads.set(fn, (known = this.findReads(fn)));
    return known;
  }

  /** The functions that the handlers are made of which a client reads. */
  readAt(read: ProgramNode): readonly ProgramNode[] {
    if (this.handlerNames.size === 0) return NONE;
    let known = this.made.get(read);
    if (!known) this.made.set(read, (known = this.findMade(read)));
    return known;
  }

  private findReads(fn: ProgramNode): readonly ProgramNode[] {
    const file = this.host.fileOfNode(fn);
    const roles = file.index.callRoles.get(fn - file.nodeBase) ?? [];
    const site = roles.flatMap((role) => (role.kind === 'argument' ? (file.graph.calls[role.call] ?? []) : []))[0];
    if (!site || !HANDLER_MAKERS.has(site.name ?? '')) return NONE;
    const call = nodeSpanning(file.source, site.pos, site.end);
    const property = call && propertyOf(call);
    if (!property || !ts.isIdentifier(property.name)) return NONE;
    const name = property.name.text;
    return this.files.flatMap((source) => {
      if (!new RegExp(`\\.\\s*${name}\\b`).test(source.text)) return [];
      const other = this.host.load(source);
      return other.graph.reads.flatMap((read) => {
        if (read.name !== name || !this.propertiesAt(other, read.pos, name).includes(property)) return [];
        return [other.nodeBase + read.node];
      });
    });
  }

  private findMade(read: ProgramNode): readonly ProgramNode[] {
    const file = this.host.fileOfNode(read);
    const pos = file.index.readPos.get(read - file.nodeBase);
    const node = pos === undefined ? undefined : nodeAt(file.source, pos);
    if (pos === undefined || !node || !ts.isIdentifier(node) || !this.handlerNames.has(node.text)) return NONE;
    return this.propertiesAt(file, pos, node.text).flatMap((property) => {
      const source = property.getSourceFile();
      const holder = this.host.load(source);
      const start = property.initializer.getStart(source);
      return holder.graph.calls.flatMap((call) =>
        call.pos === start && call.end === property.initializer.end
          ? call.args.slice(0, 1).map((given) => holder.nodeBase + given.node)
          : [],
      );
    });
  }

  /** The members of objects of the program that the types say are read at a place, when they are handlers. */
  private propertiesAt(file: LoadedFile, pos: number, name: string): readonly ts.PropertyAssignment[] {
    const node = nodeAt(file.source, pos);
    const symbol = node && memberSymbol(node, this.host.checker, name);
    return declarationsOf(symbol, this.host.checker).filter(
      (each): each is ts.PropertyAssignment =>
        ts.isPropertyAssignment(each) &&
        this.host.isAnalysed(each.getSourceFile()) &&
        propertyOf(each.initializer) === each,
    );
  }

  /** The names of handlers, by the text of files that make some. */
  private get handlerNames(): ReadonlySet<string> {
    if (!this.names) {
      const found = new Set<string>();
      if (this.files.some(({ text }) => text.includes(PACKAGE)))
        for (const file of this.files) if (MAKES.test(file.text)) addNames(file, found);
      this.names = found;
    }
    return this.names;
  }
}

const MAKES = new RegExp(`\\.\\s*(?:${[...HANDLER_MAKERS].join('|')})\\s*\\(`);

/** The member of an object that a call which makes a handler is the value of. */
function propertyOf(call: ts.Node): ts.PropertyAssignment | undefined {
  if (!ts.isCallExpression(call) || !ts.isPropertyAccessExpression(call.expression)) return undefined;
  if (!HANDLER_MAKERS.has(call.expression.name.text)) return undefined;
  return ts.isPropertyAssignment(call.parent) && call.parent.initializer === call ? call.parent : undefined;
}

function addNames(file: ts.SourceFile, found: Set<string>): void {
  const work: ts.Node[] = [file];
  for (let node = work.pop(); node; node = work.pop()) {
    if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) && propertyOf(node.initializer) === node)
      found.add(node.name.text);
    ts.forEachChild(node, (child) => {
      work.push(child);
    });
  }
}
