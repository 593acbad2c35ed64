import type ts from 'typescript';

interface Heritage {
  readonly file: ts.SourceFile;
  readonly name: string;
}

const HERITAGE =
  /\b(?:class|interface)\s+([\p{ID_Start}$_][\p{ID_Continue}$]*)[^{;]*?\b(?:extends|implements)\b([^{;]*)\{/gu;
const ANONYMOUS = /\bclass\s+(?:extends|implements)\b([^{;]*)\{/gu;
const NAME = /[\p{ID_Start}$_][\p{ID_Continue}$]*/gu;

type Pair = readonly [name: string, supers: readonly string[]];

/** Which names a file's classes and interfaces say they extend or implement; by text, so more than there is, never less. */
const pairsByFile = new WeakMap<ts.SourceFile, readonly Pair[]>();

function pairsOf(file: ts.SourceFile): readonly Pair[] {
  let known = pairsByFile.get(file);
  if (!known) {
    const named = [...file.text.matchAll(HERITAGE)].map((match): Pair => [match[1] ?? '', namesIn(match[2])]);
    const anonymous = [...file.text.matchAll(ANONYMOUS)].map((match): Pair => ['', namesIn(match[1])]);
    known = [...named, ...anonymous];
    pairsByFile.set(file, known);
  }
  return known;
}

function namesIn(text: string | undefined): string[] {
  return [...(text ?? '').matchAll(NAME)].map((match) => match[0]);
}

/** Finds the files in which descendants of a class or interface may be declared. */
export class InheritanceIndex {
  private bySuper: Map<string, Heritage[]> | undefined;

  constructor(private readonly files: readonly ts.SourceFile[]) {}

  filesOfDescendants(name: string): ReadonlySet<ts.SourceFile> {
    this.bySuper ??= this.build();
    const found = new Set<ts.SourceFile>();
    const seen = new Set([name]);
    const work = [name];
    for (let at = work.pop(); at !== undefined; at = work.pop()) {
      for (const heritage of this.bySuper.get(at) ?? []) {
        found.add(heritage.file);
        if (seen.has(heritage.name)) continue;
        seen.add(heritage.name);
        work.push(heritage.name);
      }
    }
    return found;
  }

  private build(): Map<string, Heritage[]> {
    const index = new Map<string, Heritage[]>();
    for (const file of this.files) {
      for (const [name, supers] of pairsOf(file)) {
        for (const each of supers) {
          const list = index.get(each);
          if (list) list.push({ file, name });
          else index.set(each, [{ file, name }]);
        }
      }
    }
    return index;
  }
}
