/** Where the variables of a file are read: by the words of its text, so that files of many literals are gone through once. */
import ts from 'typescript';
import { nodeAt } from '../syntax.js';

/** Of a variable that is read at more places than this, the rest is not looked at. */
const MAX_REFERENCES = 48;
/** And no more places than this where a variable of the same name may be meant. */
const MAX_CANDIDATES = 500;

export class References {
  private readonly words = new Map<ts.SourceFile, ReadonlyMap<string, readonly number[]>>();
  private readonly known = new Map<ts.Identifier, readonly ts.Expression[]>();

  constructor(private readonly checker: ts.TypeChecker) {}

  /** The places at which a variable or parameter is read in its file. */
  of(name: ts.Identifier): readonly ts.Expression[] {
    let known = this.known.get(name);
    if (!known) this.known.set(name, (known = this.find(name)));
    return known;
  }

  private find(name: ts.Identifier): ts.Expression[] {
    const { checker } = this;
    const symbol = checker.getSymbolAtLocation(name);
    const scope = ts.findAncestor(name, (at) => ts.isFunctionLike(at) || ts.isSourceFile(at));
    const source = name.getSourceFile();
    const places = this.wordsOf(source).get(name.text) ?? [];
    const found: ts.Expression[] = [];
    if (!symbol || !scope) return found;
    const inside = places.filter((pos) => pos >= scope.pos && pos < scope.end).slice(0, MAX_CANDIDATES);
    for (const pos of inside) {
      const at = nodeAt(source, pos);
      if (!at || at === name || !ts.isIdentifier(at) || found.length >= MAX_REFERENCES) continue;
      const own = ts.isShorthandPropertyAssignment(at.parent)
        ? checker.getShorthandAssignmentValueSymbol(at.parent)
        : checker.getSymbolAtLocation(at);
      if (own === symbol) found.push(at);
    }
    return found;
  }

  private wordsOf(source: ts.SourceFile): ReadonlyMap<string, readonly number[]> {
    let words = this.words.get(source);
    if (!words) {
      const found = new Map<string, number[]>();
      for (const match of source.text.matchAll(/[\p{ID_Start}$_][\p{ID_Continue}$]*/gu)) {
        const [word] = match;
        const places = found.get(word);
        if (places) places.push(match.index);
        else found.set(word, [match.index]);
      }
      words = found;
      this.words.set(source, words);
    }
    return words;
  }
}
