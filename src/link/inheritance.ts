import type ts from 'typescript';

interface Heritage {
  readonly file: ts.SourceFile;
  readonly name: string;
}

const HEAD = /\b(?:class|interface)\b(?:\s+(?!(?:extends|implements)\b)([\p{ID_Start}$_][\p{ID_Continue}$]*))?/gu;
/** Longer heads of classes, type parameters included, are cut. */
const MAX_HEAD = 4_000;
const INHERITS = /\b(?:extends|implements)\b/;
const NAME = /[\p{ID_Start}$_][\p{ID_Continue}$]*/gu;

type Pair = readonly [name: string, supers: readonly string[]];

/** Which names a file's classes and interfaces say they extend or implement; by text, so more than there is, never less. */
const pairsByFile = new WeakMap<ts.SourceFile, readonly Pair[]>();

function pairsOf(file: ts.SourceFile): readonly Pair[] {
  let known = pairsByFile.get(file);
  if (!known) {
    const { text } = file;
    known = [...text.matchAll(HEAD)].flatMap((match): Pair[] => {
      const head = headFrom(text, match.index + match[0].length);
      const inherits = head.search(INHERITS);
      return inherits < 0 ? [] : [[match[1] ?? '', namesIn(head.slice(inherits))]];
    });
    pairsByFile.set(file, known);
  }
  return known;
}

/** What stands between a class's name and its body, which begins at the first brace that is in no other bracket. */
function headFrom(text: string, start: number): string {
  const last = Math.min(text.length, start + MAX_HEAD);
  let depth = 0;
  for (let at = start; at < last; at++) {
    const character = text.charAt(at);
    if (depth <= 0 && (character === '{' || character === ';')) return text.slice(start, at);
    if (OPENING.has(character)) depth++;
    else if (CLOSING.has(character) && !(character === '>' && text[at - 1] === '=')) depth--;
  }
  return '';
}

const OPENING = new Set('<({[');
const CLOSING = new Set('>)}]');

function namesIn(text: string): string[] {
  return [...text.matchAll(NAME)].map((match) => match[0]);
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
