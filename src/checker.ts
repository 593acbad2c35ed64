import ts from 'typescript';

/** A question that TypeScript could not answer; the place is that of the code it was asked about. */
export interface Overflow {
  readonly file: string;
  readonly pos: number;
  /** Did TypeScript fail for another reason than want of stack? */
  readonly failed: boolean;
}

export interface GuardedProgram {
  /** The program with a checker that never throws. */
  readonly program: ts.Program;
  /** The first question of each file that had no answer. */
  readonly overflows: readonly Overflow[];
}

/**
 * TypeScript goes through nested code, and back through what stands before a question, by recursion. Where it runs out of
 * stack the question is answered as for code without types, and that is written down. In long files it is asked in the
 * order of the text first, as it would go itself: then it meets what it knows already, and no question is deep. What it fails on
 * for another reason, as on syntax that it half knows, is answered in the same way.
 */
export function guardProgram(program: ts.Program): GuardedProgram {
  const overflows: Overflow[] = [];
  let checker: ts.TypeChecker | undefined;
  const note = (at: ts.Node | undefined, failed: boolean): void => {
    const file = at?.getSourceFile();
    if (!at || !file || overflows.some((known) => known.file === file.fileName)) return;
    overflows.push({ file: file.fileName, pos: at.getStart(file), failed });
  };
  const guarded = Object.create(program) as ts.Program;
  guarded.getTypeChecker = () => (checker ??= guardChecker(program.getTypeChecker(), note));
  return { program: guarded, overflows };
}

type Note = (at: ts.Node | undefined, failed: boolean) => void;

function guardChecker(checker: ts.TypeChecker, note: Note): ts.TypeChecker {
  const prepared = new WeakSet<ts.SourceFile>();
  const ask = <T>(at: ts.Node | undefined, question: () => T, otherwise: () => T): T => {
    const file = at?.getSourceFile();
    if (file && !prepared.has(file)) {
      prepared.add(file);
      askInOrder(checker, file);
    }
    return orElse(question, (failed) => {
      note(at, failed);
      return otherwise();
    });
  };
  const nothing = (): undefined => undefined;
  const none = (): never[] => [];
  const any = (): ts.Type => checker.getAnyType();
  const of = (symbol: ts.Symbol | undefined): ts.Node | undefined => symbol?.declarations?.[0];
  // What TypeScript makes up itself is declared nowhere, whatever the type says.
  const ofSignature = ({ declaration }: ts.Signature): ts.Node | undefined => declaration;
  const ofType = (type: ts.Type): ts.Node | undefined => of(type.getSymbol());
  const guarded: Partial<ts.TypeChecker> = {
    getTypeAtLocation: (node) => ask(node, () => checker.getTypeAtLocation(node), any),
    getTypeFromTypeNode: (node) => ask(node, () => checker.getTypeFromTypeNode(node), any),
    getTypeOfSymbol: (symbol) => ask(of(symbol), () => checker.getTypeOfSymbol(symbol), any),
    getDeclaredTypeOfSymbol: (symbol) => ask(of(symbol), () => checker.getDeclaredTypeOfSymbol(symbol), any),
    getSymbolAtLocation: (node) => ask(node, () => checker.getSymbolAtLocation(node), nothing),
    getPropertySymbolOfDestructuringAssignment: (node) =>
      ask(node, () => checker.getPropertySymbolOfDestructuringAssignment(node), nothing),
    getShorthandAssignmentValueSymbol: (node) =>
      ask(node, () => checker.getShorthandAssignmentValueSymbol(node), nothing),
    getContextualType: (node) => ask(node, () => checker.getContextualType(node), nothing),
    getResolvedSignature: (node, ...more) => ask(node, () => checker.getResolvedSignature(node, ...more), nothing),
    getAliasedSymbol: (symbol) =>
      ask(
        of(symbol),
        () => checker.getAliasedSymbol(symbol),
        () => symbol,
      ),
    getPropertyOfType: (type, name) => ask(ofType(type), () => checker.getPropertyOfType(type, name), nothing),
    getPropertiesOfType: (type) => ask(ofType(type), () => checker.getPropertiesOfType(type), none),
    getNonNullableType: (type) =>
      ask(
        ofType(type),
        () => checker.getNonNullableType(type),
        () => type,
      ),
    getIndexTypeOfType: (type, kind) => ask(ofType(type), () => checker.getIndexTypeOfType(type, kind), nothing),
    getReturnTypeOfSignature: (signature) =>
      ask(ofSignature(signature), () => checker.getReturnTypeOfSignature(signature), any),
    getSignatureFromDeclaration: (node) => ask(node, () => checker.getSignatureFromDeclaration(node), nothing),
    getTypeArguments: (type) => ask(ofType(type), () => checker.getTypeArguments(type), none),
    getRootSymbols: (symbol) => ask(of(symbol), () => rootsOf(checker, symbol), none),
    getExportsOfModule: (symbol) => ask(of(symbol), () => checker.getExportsOfModule(symbol), none),
    getExportSpecifierLocalTargetSymbol: (node) =>
      ask(node, () => checker.getExportSpecifierLocalTargetSymbol(node), nothing),
    getBaseConstraintOfType: (type) => ask(ofType(type), () => checker.getBaseConstraintOfType(type), nothing),
    getAwaitedType: (type) => ask(ofType(type), () => checker.getAwaitedType(type), nothing),
  };
  // Defined, not assigned: other compilers' checkers may have accessors in these places.
  return Object.create(checker, Object.getOwnPropertyDescriptors(guarded)) as ts.TypeChecker;
}

function orElse<T>(question: () => T, otherwise: (failed: boolean) => T): T {
  try {
    return question();
  } catch (error) {
    return otherwise(!(error instanceof RangeError));
  }
}

/** The native compiler does not say: then a symbol stands for itself. */
function rootsOf(checker: ts.TypeChecker, symbol: ts.Symbol): readonly ts.Symbol[] {
  try {
    return checker.getRootSymbols(symbol);
  } catch (error) {
    if (error instanceof RangeError) throw error;
    return [symbol];
  }
}

/** Shorter files have nothing that is long or deep enough. */
const LONG_TEXT = 1_500;
/** A list of more statements than this is asked about on the way, at one statement of so many. */
const LONG_LIST = 200;
const STEP = 50;
/** Names that are asked about in one statement. */
const NAMES = 8;
/** An expression nested deeper than this is asked about from within, once for so many levels. */
const DEEP = 80;
const LEVELS = 40;

/** What is asked on the way: by statement, and within a statement the innermost first. */
interface Stone {
  readonly node: ts.Node;
  readonly statement: number;
  readonly depth: number;
}

function askInOrder(checker: ts.TypeChecker, file: ts.SourceFile): void {
  if (file.isDeclarationFile || file.text.length < LONG_TEXT) return;
  const stones = stonesOf(file).sort((a, b) => a.statement - b.statement || b.depth - a.depth);
  for (const { node } of stones) {
    orElse(
      () => checker.getTypeAtLocation(node),
      () => undefined,
    );
  }
}

function stonesOf(file: ts.SourceFile): Stone[] {
  const stones: Stone[] = [];
  const stack: Stone[] = [{ node: file, statement: 0, depth: 0 }];
  for (let at = stack.pop(); at; at = stack.pop()) {
    const { node, statement, depth } = at;
    if (depth > DEEP && depth % LEVELS < 2 && isRemembered(node)) stones.push(at);
    const list = statementsOf(node);
    if (list && list.length > LONG_LIST) addNames(list, stones);
    ts.forEachChild(node, (child) => {
      const fresh = ts.isStatement(child);
      stack.push({ node: child, statement: fresh ? child.pos : statement, depth: fresh ? 0 : depth + 1 });
    });
  }
  return stones;
}

/** Is it an expression of which TypeScript keeps the answer? */
function isRemembered(node: ts.Node): boolean {
  return ts.isCallExpression(node) || ts.isNewExpression(node) || ts.isJsxOpeningLikeElement(node);
}

function addNames(list: readonly ts.Statement[], stones: Stone[]): void {
  for (let at = STEP; at < list.length; at += STEP) {
    const statement = list[at];
    if (statement) for (const node of namesIn(statement)) stones.push({ node, statement: statement.pos, depth: 0 });
  }
}

function statementsOf(node: ts.Node): readonly ts.Statement[] | undefined {
  return ts.isSourceFile(node) || ts.isBlock(node) || ts.isModuleBlock(node) || ts.isCaseOrDefaultClause(node)
    ? node.statements
    : undefined;
}

/** The first names of a statement. */
function namesIn(statement: ts.Statement): ts.Identifier[] {
  const names: ts.Identifier[] = [];
  const stack: ts.Node[] = [statement];
  for (let node = stack.pop(); node && names.length < NAMES; node = stack.pop()) {
    if (ts.isIdentifier(node)) names.push(node);
    const children: ts.Node[] = [];
    ts.forEachChild(node, (child) => {
      children.push(child);
    });
    stack.push(...children.reverse());
  }
  return names;
}

/** The most deeply nested place of some files. */
export function deepestPlace(files: readonly ts.SourceFile[]): Overflow | undefined {
  let deepest: Overflow | undefined;
  let most = 0;
  for (const file of files) {
    const stack: [ts.Node, number][] = [[file, 0]];
    for (let next = stack.pop(); next; next = stack.pop()) {
      const [node, depth] = next;
      if (depth > most) {
        most = depth;
        deepest = { file: file.fileName, pos: node.getStart(file), failed: false };
      }
      ts.forEachChild(node, (child) => {
        stack.push([child, depth + 1]);
      });
    }
  }
  return deepest;
}
