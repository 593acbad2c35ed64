/** Which files, declarations, packages, members, globals and URLs serve which purposes. */
import ts from 'typescript';

import type { Purpose } from '../purposes.js';
import type { Context } from './context.js';
import { relativeTo } from './context.js';
import type { Mark } from './marks.js';
import { nameText } from './nodes.js';
import type { SinkMark } from './types.js';

/** The index over sink tags and settings. */
export class SinkIndex {
  readonly #tags = new Map<ts.Node, readonly Purpose[]>();
  readonly #modules = new Map<string, readonly Purpose[]>();

  constructor(
    readonly context: Context,
    marks: readonly Mark[],
  ) {
    for (const mark of marks) {
      if (mark.name !== 'sink') continue;
      if (ts.isSourceFile(mark.node)) this.#modules.set(mark.node.fileName, mark.purposes);
      else this.#tags.set(mark.node, mark.purposes);
    }
  }

  get any(): boolean {
    return this.#tags.size > 0 || this.#modules.size > 0;
  }

  /** What a module serves; empty for nothing or `none`. */
  ofModule(fileName: string): readonly Purpose[] {
    return this.#modules.get(fileName) ?? [];
  }

  /** What a declaration serves: the nearest tag around it decides, then its module. */
  ofDeclaration(declaration: ts.Declaration): SinkMark | undefined {
    for (let node: ts.Node = declaration; !ts.isSourceFile(node); node = node.parent) {
      const purposes = this.#tags.get(node);
      if (purposes === undefined) continue;
      if (purposes.length === 0) return undefined;
      return { purposes, name: nameText(node) ?? nameText(declaration) ?? '?', kind: 'declaration', external: false };
    }
    const { fileName } = declaration.getSourceFile();
    const purposes = this.ofModule(fileName);
    if (purposes.length === 0) return undefined;
    return { purposes, name: relativeTo(this.context.rootDir, fileName), kind: 'module', external: false };
  }
}
