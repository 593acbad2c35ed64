/** Which values a variable may hold where it is used, by the statements before. */
import ts from 'typescript';

/** The expressions whose value a variable may hold. */
interface Reaching {
  readonly values: readonly ts.Expression[];
  /** Where they hold: at a use, or wherever the variable is used. */
  readonly place: ts.Node;
}

/**
 * The expressions whose value a variable may hold.
 *
 * @param use where it is read; without it, or in another function than the declaration's, all of them
 */
export function reachingValues(
  checker: ts.TypeChecker,
  declaration: ts.VariableDeclaration,
  use: ts.Identifier | undefined,
): Reaching {
  const { name, initializer } = declaration;
  const initial = initializer ? [initializer] : [];
  if (!ts.isIdentifier(name) || ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const)
    return { values: initial, place: declaration };
  const near = use && functionOf(use) === functionOf(declaration) ? before(checker, declaration, name, use) : undefined;
  const all = near ?? assignmentsTo(checker, declaration, name).filter(isWithin(functionOf(declaration)));
  const values = near?.some(isCertain) ? all : [...initial, ...all];
  return { values, place: near && use ? use : declaration };
}

function functionOf(node: ts.Node): ts.Node {
  return ts.findAncestor(node, (at) => ts.isFunctionLike(at) || ts.isSourceFile(at)) ?? node;
}

/** The assignments that come before a use in its block and those around it, up to one that surely took place. */
function before(
  checker: ts.TypeChecker,
  declaration: ts.VariableDeclaration,
  name: ts.Identifier,
  use: ts.Node,
): ts.Expression[] | undefined {
  const found: ts.Expression[] = [];
  const scope = functionOf(declaration);
  let left: readonly ts.Expression[] | undefined;
  for (let at: ts.Node = use; at !== scope && !ts.isSourceFile(at); at = at.parent) {
    // What a loop's next round assigns, this round may see.
    if (ts.isIterationStatement(at, false)) return undefined;
    const { parent } = at;
    if (!ts.isBlock(parent) && !ts.isSourceFile(parent) && !ts.isCaseOrDefaultClause(parent)) continue;
    left ??= assignmentsTo(checker, declaration, name);
    const earlier = left.filter((each) => parent.pos <= each.pos && each.pos < at.pos).reverse();
    for (const value of earlier) {
      found.unshift(value);
      if (isCertain(value) && value.parent.parent.parent === parent) return found;
    }
    left = left.filter((each) => each.pos < parent.pos);
  }
  return found;
}

/** A plain assignment as a statement of its own: what was before is gone. */
function isCertain(value: ts.Expression): boolean {
  const assignment = value.parent;
  return (
    ts.isBinaryExpression(assignment) &&
    assignment.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
    ts.isExpressionStatement(assignment.parent)
  );
}

function isWithin(scope: ts.Node): (node: ts.Node) => boolean {
  return ({ pos }) => scope.pos <= pos && pos < scope.end;
}

/** What is assigned in a file, and which methods are called in it, by name, in the order of the text. */
interface Mentions {
  readonly assignments: ReadonlyMap<string, readonly ts.BinaryExpression[]>;
  readonly calls: ReadonlyMap<string, readonly MethodCall[]>;
}

const mentions = new WeakMap<ts.SourceFile, Mentions>();

function mentionsIn(file: ts.SourceFile): Mentions {
  let known = mentions.get(file);
  if (!known) mentions.set(file, (known = findMentions(file)));
  return known;
}

function findMentions(file: ts.SourceFile): Mentions {
  const assignments = new Map<string, ts.BinaryExpression[]>();
  const calls = new Map<string, MethodCall[]>();
  const work: ts.Node[] = [file];
  for (let node = work.pop(); node; node = work.pop()) {
    if (ts.isBinaryExpression(node) && ASSIGNMENTS.has(node.operatorToken.kind) && ts.isIdentifier(node.left))
      addTo(assignments, node.left.text, node);
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression))
      addTo(calls, node.expression.name.text, node as MethodCall);
    ts.forEachChild(node, (child) => {
      work.push(child);
    });
  }
  for (const list of [...assignments.values(), ...calls.values()]) list.sort((a, b) => a.pos - b.pos || b.end - a.end);
  return { assignments, calls };
}

function addTo<T>(lists: Map<string, T[]>, name: string, each: T): void {
  const list = lists.get(name);
  if (list) list.push(each);
  else lists.set(name, [each]);
}

const valuesOf = new WeakMap<ts.TypeChecker, Map<ts.Declaration, readonly ts.Expression[]>>();

/** All values that a variable is assigned in its file, in the order of the text. */
function assignmentsTo(
  checker: ts.TypeChecker,
  declaration: ts.VariableDeclaration,
  { text }: ts.Identifier,
): readonly ts.Expression[] {
  let all = valuesOf.get(checker);
  if (!all) valuesOf.set(checker, (all = new Map<ts.Declaration, readonly ts.Expression[]>()));
  let known = all.get(declaration);
  if (!known) {
    const named = mentionsIn(declaration.getSourceFile()).assignments.get(text) ?? [];
    const own = named.filter(({ left }) => checker.getSymbolAtLocation(left)?.valueDeclaration === declaration);
    // `url += path` is seen as the sum that it is.
    const values = own.map((each) => (each.operatorToken.kind === ts.SyntaxKind.PlusEqualsToken ? each : each.right));
    all.set(declaration, (known = values.sort((a, b) => a.pos - b.pos)));
  }
  return known;
}

const ASSIGNMENTS = new Set([
  ts.SyntaxKind.EqualsToken,
  ts.SyntaxKind.PlusEqualsToken,
  ts.SyntaxKind.QuestionQuestionEqualsToken,
  ts.SyntaxKind.BarBarEqualsToken,
]);

/** The calls of a method of the same object that stand around: in the same function, or else in those around it. */
export function callsOn(checker: ts.TypeChecker, object: ts.Expression, method: string): readonly ts.CallExpression[] {
  const root = rootOf(object);
  const symbol = root && checker.getSymbolAtLocation(root);
  const text = object.getText();
  const all = mentionsIn(object.getSourceFile()).calls.get(method) ?? [];
  for (let scope = functionOf(object.parent); ; scope = functionOf(scope.parent)) {
    const found = all.filter(isWithin(scope)).filter(({ expression }) => {
      const other = expression.expression;
      const same = rootOf(other);
      return other.getText() === text && (!same || checker.getSymbolAtLocation(same) === symbol);
    });
    if (found.length > 0 || ts.isSourceFile(scope)) return found;
  }
}

function rootOf(node: ts.Expression): ts.Identifier | undefined {
  let at = node;
  while (ts.isPropertyAccessExpression(at)) at = at.expression;
  return ts.isIdentifier(at) ? at : undefined;
}

type MethodCall = ts.CallExpression & { readonly expression: ts.PropertyAccessExpression };
