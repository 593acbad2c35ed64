/** Which values a variable may hold where it is used, by the statements before. */
import ts from 'typescript';

/**
 * The expressions whose value a variable may hold.
 *
 * @param use where it is read; without it, or in another function than the declaration's, all of them
 */
export function reachingValues(
  checker: ts.TypeChecker,
  declaration: ts.VariableDeclaration,
  use: ts.Identifier | undefined,
): readonly ts.Expression[] {
  const { name, initializer } = declaration;
  if (!ts.isIdentifier(name)) return initializer ? [initializer] : [];
  if (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) return initializer ? [initializer] : [];
  const isIt = (node: ts.Node): boolean =>
    ts.isIdentifier(node) &&
    node.text === name.text &&
    checker.getSymbolAtLocation(node)?.valueDeclaration === declaration;
  const near = use && functionOf(use) === functionOf(declaration) ? before(use, declaration, isIt) : undefined;
  const all = near ?? assignmentsIn(functionOf(declaration), isIt);
  return initializer && !near?.some(isCertain) ? [initializer, ...all] : all;
}

function functionOf(node: ts.Node): ts.Node {
  return ts.findAncestor(node, (at) => ts.isFunctionLike(at) || ts.isSourceFile(at)) ?? node;
}

/** The assignments that come before a use in its block and those around it, up to one that surely took place. */
function before(use: ts.Node, declaration: ts.Node, isIt: (node: ts.Node) => boolean): ts.Expression[] | undefined {
  const found: ts.Expression[] = [];
  for (let at: ts.Node = use; at !== functionOf(declaration) && !ts.isSourceFile(at); at = at.parent) {
    // What a loop's next round assigns, this round may see.
    if (ts.isIterationStatement(at, false)) return undefined;
    const { parent } = at;
    if (!ts.isBlock(parent) && !ts.isSourceFile(parent) && !ts.isCaseOrDefaultClause(parent)) continue;
    const earlier = parent.statements.slice(0, parent.statements.indexOf(at as ts.Statement)).reverse();
    for (const statement of earlier) {
      const here = assignmentsIn(statement, isIt);
      found.unshift(...here);
      if (
        ts.isExpressionStatement(statement) &&
        here.some((each) => isCertain(each) && each.parent === statement.expression)
      )
        return found;
    }
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

function assignmentsIn(scope: ts.Node, isIt: (node: ts.Node) => boolean): ts.Expression[] {
  const found: ts.Expression[] = [];
  const work: ts.Node[] = [scope];
  for (let node = work.pop(); node; node = work.pop()) {
    if (ts.isBinaryExpression(node) && ASSIGNMENTS.has(node.operatorToken.kind) && isIt(node.left)) {
      // `url += path` is seen as the sum that it is.
      found.unshift(node.operatorToken.kind === ts.SyntaxKind.PlusEqualsToken ? node : node.right);
    }
    ts.forEachChild(node, (child) => {
      work.push(child);
    });
  }
  return found.sort((a, b) => a.pos - b.pos);
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
  for (let scope = functionOf(object.parent); ; scope = functionOf(scope.parent)) {
    const found = callsIn(scope, method).filter(({ expression }) => {
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

function callsIn(scope: ts.Node, method: string): MethodCall[] {
  const found: MethodCall[] = [];
  const work: ts.Node[] = [scope];
  for (let node = work.pop(); node; node = work.pop()) {
    if (
      ts.isCallExpression(node) &&
      ts.isPropertyAccessExpression(node.expression) &&
      node.expression.name.text === method
    )
      found.push(node as MethodCall);
    ts.forEachChild(node, (child) => {
      work.push(child);
    });
  }
  return found;
}
