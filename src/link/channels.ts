import ts from 'typescript';
import type { ProgramNode } from '../ir/program.js';
import { CHANNELS } from '../models/libraries/queues.js';
import { packageOfFile } from './declarations.js';
import type { LoadedFile } from './loaded.js';
import { nodeSpanning } from './syntax.js';

interface Host {
  readonly checker: ts.TypeChecker;
  fileOfNode(node: ProgramNode): LoadedFile;
  load(source: ts.SourceFile): LoadedFile;
}

const NONE: readonly ProgramNode[] = [];

/** A queue that is made in two places under one name is one queue: `new Queue('mails')` here, `new Worker('mails', handler)` there. */
export class Channels {
  private readonly candidates: readonly ts.SourceFile[];
  private readonly known = new Map<ProgramNode, readonly ProgramNode[]>();
  private made: ReadonlyMap<string, readonly ProgramNode[]> | undefined;

  constructor(
    private readonly host: Host,
    files: readonly ts.SourceFile[],
  ) {
    this.candidates = files.filter(({ text }) => MENTIONS.test(text));
  }

  /** The other places where the object that a node makes is made under the same name. */
  sameAs(result: ProgramNode): readonly ProgramNode[] {
    if (this.candidates.length === 0) return NONE;
    let known = this.known.get(result);
    if (!known) this.known.set(result, (known = this.find(result)));
    return known;
  }

  private find(result: ProgramNode): readonly ProgramNode[] {
    const file = this.host.fileOfNode(result);
    if (!this.candidates.includes(file.source)) return NONE;
    const shown = file.graph.nodes[result - file.nodeBase];
    const name = shown && shown.pos >= 0 ? this.nameOf(file, shown.pos, shown.end) : undefined;
    return name === undefined ? NONE : (this.all.get(name) ?? NONE).filter((each) => each !== result);
  }

  private get all(): ReadonlyMap<string, readonly ProgramNode[]> {
    if (!this.made) {
      const found = new Map<string, ProgramNode[]>();
      for (const source of this.candidates) {
        const file = this.host.load(source);
        for (const call of file.graph.calls) {
          const name = call.kind === 'new' ? this.nameOf(file, call.pos, call.end) : undefined;
          if (name !== undefined) found.set(name, [...(found.get(name) ?? []), file.nodeBase + call.result]);
        }
      }
      this.made = found;
    }
    return this.made;
  }

  /** `package name`, where the class is one of a package's whose objects are known by the name. */
  private nameOf({ source }: LoadedFile, pos: number, end: number): string | undefined {
    const node = nodeSpanning(source, pos, end);
    if (!node || !ts.isNewExpression(node)) return undefined;
    const [first] = node.arguments ?? [];
    const type = first && this.host.checker.getTypeAtLocation(first);
    if (!type?.isStringLiteral()) return undefined;
    const made = this.host.checker.getTypeAtLocation(node).symbol as ts.Symbol | undefined;
    const owner = made?.declarations?.map((each) => packageOfFile(each.getSourceFile().fileName)).find(Boolean);
    return owner !== undefined && CHANNELS.has(owner) ? `${owner} ${type.value}` : undefined;
  }
}

const MENTIONS = new RegExp(`['"](?:${[...CHANNELS].join('|')})['"]`);
