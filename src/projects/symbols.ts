import ts from 'typescript';

/**
 * The name of the declaration that a place stands in, as it stays when code around it moves and locals are renamed:
 * `run`, `Exporter.rows`, `jobs.nightly`, `app.post("/sign-up")`; `(module)` for the code of the file itself.
 */
export function symbolAt(file: ts.SourceFile, pos: number): string {
  const names: string[] = [];
  let around: ts.Node = file;
  for (let node = childAt(file, pos); node !== undefined; node = childAt(node, pos)) {
    const name = nameOf(node, around);
    if (name !== undefined) names.push(name);
    // What is declared inside a function is a local of it: renaming it moves nothing.
    if (ts.isFunctionLike(node)) break;
    around = node;
  }
  return names.length === 0 ? '(module)' : names.join('.');
}

function childAt(parent: ts.Node, pos: number): ts.Node | undefined {
  return ts.forEachChild(parent, (child) => (child.pos <= pos && pos < child.end ? child : undefined));
}

function nameOf(node: ts.Node, parent: ts.Node): string | undefined {
  if (ts.isConstructorDeclaration(node)) return 'constructor';
  if (ts.isClassStaticBlockDeclaration(node)) return 'static';
  if (ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node)) return node.name?.text ?? 'default';
  if (ts.isCallExpression(node)) return calledName(node);
  if (ts.isExportAssignment(node)) return 'default';
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken)
    return ts.isExpressionStatement(parent) ? spelled(node.left) : undefined;
  const named =
    ts.isClassElement(node) ||
    ts.isObjectLiteralElement(node) ||
    ts.isVariableDeclaration(node) ||
    ts.isModuleDeclaration(node) ||
    ts.isEnumDeclaration(node) ||
    ts.isEnumMember(node);
  return named ? spelled(node.name) : undefined;
}

/** A call in the code of a module, by what tells it from its neighbours: `router.post("/login")`. */
function calledName({ expression, arguments: given }: ts.CallExpression): string | undefined {
  const callee = spelled(expression);
  if (callee === undefined) return undefined;
  const [first] = given;
  return `${callee}(${first && ts.isStringLiteralLike(first) ? JSON.stringify(first.text) : ''})`;
}

/** Names joined by dots; undefined for anything that says more. */
function spelled(node: ts.Node | undefined): string | undefined {
  const names: string[] = [];
  for (let at = node; at !== undefined;) {
    if (ts.isPropertyAccessExpression(at)) {
      names.unshift(at.name.text);
      at = at.expression;
    } else if (at.kind === ts.SyntaxKind.ThisKeyword) {
      return ['this', ...names].join('.');
    } else {
      return isWord(at) ? [at.text, ...names].join('.') : undefined;
    }
  }
  return undefined;
}

type Word = ts.Identifier | ts.PrivateIdentifier | ts.StringLiteralLike | ts.NumericLiteral;

function isWord(node: ts.Node): node is Word {
  return (
    ts.isIdentifier(node) || ts.isPrivateIdentifier(node) || ts.isStringLiteralLike(node) || ts.isNumericLiteral(node)
  );
}
