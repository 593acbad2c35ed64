/** Ways to write a program differently that change nothing of what it does with data. */
import ts from 'typescript';
import type { Edit } from './edits.js';

/** Numbers between 0 and 1. */
export type Random = () => number;

/** What is changed in a file. */
export interface Rewrite {
  readonly name: string;
  /** Whether what is reported stays the same expression, so that its place can be compared. */
  readonly keepsEntries: boolean;
  /** A known limit: an overwrite within two functions that are called in place is not always taken for one, so more may be reported. */
  readonly mayAdd?: true;
  /** What a program has that the rewrite would change the meaning of. */
  readonly unless?: RegExp;
  readonly edits: (file: ts.SourceFile, checker: ts.TypeChecker, random: Random) => Edit[];
}

const TAG = /@(?:purpose|sink|sanitizes|consent)\b/;

function nodesIn(root: ts.Node): ts.Node[] {
  const found: ts.Node[] = [];
  const work = [root];
  for (let node = work.pop(); node; node = work.pop()) {
    found.push(node);
    const children: ts.Node[] = [];
    ts.forEachChild(node, (child) => {
      children.push(child);
    });
    work.push(...children.reverse());
  }
  return found;
}

function some<T>(items: readonly T[], random: Random, share = 0.6): T[] {
  return items.filter(() => random() < share);
}

// ---- names

/** A variable, parameter or function that only its own file knows, and of which no tag speaks. */
function isLocal(declaration: ts.Declaration, file: ts.SourceFile): boolean {
  const isNamed =
    ts.isVariableDeclaration(declaration) ||
    ts.isParameter(declaration) ||
    ts.isBindingElement(declaration) ||
    ts.isFunctionDeclaration(declaration);
  if (!isNamed || !declaration.name || !ts.isIdentifier(declaration.name)) return false;
  if (ts.isParameter(declaration) && ts.isParameterPropertyDeclaration(declaration, declaration.parent)) return false;
  const statement = ts.findAncestor(declaration, ts.isStatement) ?? declaration;
  if (TAG.test(statement.getFullText(file))) return false;
  const inFunction = ts.findAncestor(declaration.parent, (at) => ts.isFunctionLike(at));
  if (!inFunction && !ts.isExternalModule(file)) return false;
  return !ts.canHaveModifiers(statement) || !ts.getModifiers(statement)?.length || inFunction !== undefined;
}

function renameLocals(file: ts.SourceFile, checker: ts.TypeChecker, random: Random): Edit[] {
  const chosen = new Map<ts.Symbol, boolean>();
  const isChosen = (symbol: ts.Symbol | undefined): boolean => {
    if (!symbol) return false;
    const known = chosen.get(symbol);
    if (known !== undefined) return known;
    const declarations = symbol.declarations ?? [];
    const local =
      declarations.length === 1 && declarations.every((each) => each.getSourceFile() === file && isLocal(each, file));
    const exported = new RegExp(`export\\s*(?:default\\b|=|\\{)[^;]*\\b${symbol.name.replaceAll('$', '\\$')}\\b`).test(
      file.text,
    );
    const wanted = local && !exported && random() < 0.7;
    chosen.set(symbol, wanted);
    return wanted;
  };
  return nodesIn(file).flatMap((node): Edit[] => {
    if (!ts.isIdentifier(node)) return [];
    const { parent } = node;
    const pos = node.getStart(file);
    const name = `${node.text}_renamed`;
    if (ts.isShorthandPropertyAssignment(parent) && parent.name === node) {
      const value = checker.getShorthandAssignmentValueSymbol(parent);
      return isChosen(value) ? [{ pos, end: node.end, text: `${node.text}: ${name}` }] : [];
    }
    if (!isChosen(checker.getSymbolAtLocation(node))) return [];
    const isShort =
      ts.isBindingElement(parent) && parent.name === node && !parent.propertyName && !parent.dotDotDotToken;
    const inObject = isShort && ts.isObjectBindingPattern(parent.parent);
    return [{ pos, end: node.end, text: inObject ? `${node.text}: ${name}` : name }];
  });
}

// ---- statements

/** A statement of a function's body that nothing outside of it depends on: it declares nothing and jumps nowhere. */
function wrappable(file: ts.SourceFile): ts.ExpressionStatement[] {
  return nodesIn(file).filter((node): node is ts.ExpressionStatement => {
    if (!ts.isExpressionStatement(node) || !ts.isBlock(node.parent) || TAG.test(node.getFullText(file))) return false;
    const inside = nodesIn(node);
    return (
      !inside.some((each) => each.kind === ts.SyntaxKind.SuperKeyword || isArguments(each)) &&
      !isAssertion(node.expression)
    );
  });
}

const isArguments = (node: ts.Node): boolean => ts.isIdentifier(node) && node.text === 'arguments';

/** `assertConsent(account)` says something of the statements behind it, where they stand in the same block. */
const isAssertion = (node: ts.Expression): boolean =>
  ts.isStringLiteral(node) ||
  (ts.isCallExpression(node) && /assert|ensure|require|check/i.test(node.expression.getText()));

function suspends(node: ts.Node): boolean {
  return nodesIn(node).some((each) => ts.isAwaitExpression(each) || ts.isYieldExpression(each));
}

function around(statement: ts.Statement, file: ts.SourceFile, before: string, behind: string): Edit[] {
  const pos = statement.getStart(file);
  return [
    { pos, end: pos, text: before },
    { pos: statement.end, end: statement.end, text: behind },
  ];
}

/** Statements that contain no other chosen one. */
function apart(statements: readonly ts.Statement[]): ts.Statement[] {
  return statements.filter(
    (each) => !statements.some((other) => other !== each && other.pos <= each.pos && each.end <= other.end),
  );
}

function wrapped(
  name: string,
  before: string,
  behind: string,
  mayWrap: (statement: ts.ExpressionStatement) => boolean,
): Rewrite {
  return {
    name,
    keepsEntries: true,
    edits: (file, _, random) =>
      apart(some(wrappable(file).filter(mayWrap), random)).flatMap((each) => around(each, file, before, behind)),
  };
}

const always = (): boolean => true;
const staysInOrder = (statement: ts.Statement): boolean => !suspends(statement);

// ---- what is taken out

/** What means the same under a name of its own: nothing that gets its type from where it stands. */
function isExtractable(node: ts.Expression): boolean {
  return (
    ts.isPropertyAccessExpression(node) ||
    ts.isIdentifier(node) ||
    ts.isTemplateExpression(node) ||
    ts.isBinaryExpression(node) ||
    ts.isAwaitExpression(node)
  );
}

/** The first argument of calls that are statements: nothing is evaluated before it but the callee. */
function firstArguments(file: ts.SourceFile): { statement: ts.Statement; node: ts.Expression }[] {
  return wrappable(file).flatMap((statement) => {
    const call = ts.isAwaitExpression(statement.expression) ? statement.expression.expression : statement.expression;
    if (!ts.isCallExpression(call) || nodesIn(call.expression).some(ts.isCallExpression)) return [];
    const [node] = call.arguments;
    return node && isExtractable(node) && !nodesIn(node).some(ts.isYieldExpression) ? [{ statement, node }] : [];
  });
}

function extractVariables(file: ts.SourceFile, _: ts.TypeChecker, random: Random): Edit[] {
  const found = firstArguments(file).filter(({ node }) => !(ts.isIdentifier(node) && node.text === 'undefined'));
  const chosen = some(found, random);
  const statements = apart(chosen.map(({ statement }) => statement));
  return chosen
    .filter(({ statement }) => statements.includes(statement))
    .flatMap(({ statement, node }, index) => {
      const name = `extracted${String(index)}`;
      const pos = statement.getStart(file);
      return [
        { pos, end: pos, text: `const ${name} = ${node.getText(file)}; ` },
        { pos: node.getStart(file), end: node.end, text: name },
      ];
    });
}

// ---- order

/** Functions, interfaces and types are known before their place: they may stand anywhere in their file. */
function reorderDeclarations(file: ts.SourceFile, _: ts.TypeChecker, random: Random): Edit[] {
  const movable = file.statements.filter(
    (each, index) =>
      index > 0 &&
      ((ts.isFunctionDeclaration(each) && each.body !== undefined) ||
        ts.isInterfaceDeclaration(each) ||
        ts.isTypeAliasDeclaration(each)),
  );
  const names = movable.map((each) => (each as ts.DeclarationStatement).name?.getText(file));
  const single = movable.filter(
    (_each, index) =>
      file.statements.filter(
        (other) => 'name' in other && (other as ts.DeclarationStatement).name?.getText(file) === names[index],
      ).length === 1,
  );
  const order = single.map((each) => ({ each, key: random() })).sort((a, b) => a.key - b.key);
  return single.flatMap((each, index) => {
    const other = order[index]?.each ?? each;
    return [{ pos: each.getFullStart(), end: each.end, text: `\n\n${other.getFullText(file).trim()}` }];
  });
}

export const REWRITES: readonly Rewrite[] = [
  { name: 'locals under other names', keepsEntries: true, edits: renameLocals },
  { name: 'arguments in variables', keepsEntries: false, edits: extractVariables },
  { name: 'declarations in another order', keepsEntries: false, edits: reorderDeclarations },
  wrapped('statements in blocks', '{ ', ' }', always),
  wrapped('statements in loops that run once', 'do { ', ' } while (false);', always),
  wrapped('statements that are tried', 'try { ', ' } finally { /* nothing */ }', always),
  { ...wrapped('statements in arrow functions', '(() => { ', ' })();', staysInOrder), mayAdd: true },
  {
    ...wrapped(
      'statements in functions of their own',
      '(function () { ',
      ' })();',
      (each) => staysInOrder(each) && !/\bthis\b/.test(each.getText()) && /\.tsx?$/.test(each.getSourceFile().fileName),
    ),
    mayAdd: true,
  },
  // What is thrown in an async function is caught elsewhere.
  {
    ...wrapped('statements in async functions', 'void (async () => { ', ' })();', staysInOrder),
    mayAdd: true,
    unless: /\b(?:catch|finally)\b/,
  },
];
