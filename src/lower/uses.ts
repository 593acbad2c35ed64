import ts from 'typescript';

/** What a use of a name does, read off the syntax around it. */

/** Is the identifier a use of a variable, rather than a declaration's or a member's name? */
export function isReference(node: ts.Identifier): boolean {
  const parent = node.parent;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isQualifiedName(parent)) return parent.left === node && isAliased(parent);
  if (ts.isBindingElement(parent)) return parent.initializer === node;
  if (ts.isVariableDeclaration(parent) || ts.isParameter(parent)) return parent.initializer === node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  if (ts.isPropertyDeclaration(parent) || ts.isEnumMember(parent)) return parent.initializer === node;
  if (ts.isShorthandPropertyAssignment(parent)) return true;
  if (ts.isExportSpecifier(parent)) {
    const elsewhere = parent.parent.parent.moduleSpecifier !== undefined;
    return !elsewhere && (parent.propertyName ?? parent.name) === node;
  }
  if (ts.isImportSpecifier(parent) || ts.isImportClause(parent) || ts.isNamespaceImport(parent)) return false;
  if (ts.isImportEqualsDeclaration(parent)) return parent.moduleReference === node;
  if (ts.isNamespaceExport(parent) || ts.isNamespaceExportDeclaration(parent)) return false;
  if (ts.isFunctionLike(parent)) return ts.isArrowFunction(parent) && parent.body === node;
  if (ts.isClassLike(parent) || ts.isEnumDeclaration(parent) || ts.isModuleDeclaration(parent)) return false;
  if (ts.isLabeledStatement(parent) || ts.isBreakOrContinueStatement(parent)) return false;
  if (ts.isJsxAttribute(parent) || ts.isMetaProperty(parent)) return false;
  if (ts.isJsxOpeningLikeElement(parent) || ts.isJsxClosingElement(parent)) {
    return !ts.isJsxClosingElement(parent) && !/^[a-z]/.test(node.text);
  }
  return true;
}

/** Is it the name that `import Row = Contacts.Export.Row` gives another name to? */
function isAliased(node: ts.QualifiedName): boolean {
  let at: ts.Node = node;
  while (ts.isQualifiedName(at.parent)) at = at.parent;
  return ts.isImportEqualsDeclaration(at.parent);
}

export function isAssignmentOperator(kind: ts.SyntaxKind): boolean {
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
}

export function isAssigned(node: ts.Identifier): boolean {
  let inner: ts.Node = node;
  let parent = node.parent as ts.Node | undefined;
  while (parent) {
    if (ts.isBinaryExpression(parent)) {
      return parent.left === inner && isAssignmentOperator(parent.operatorToken.kind);
    }
    if (ts.isPrefixUnaryExpression(parent) || ts.isPostfixUnaryExpression(parent)) {
      return parent.operator === ts.SyntaxKind.PlusPlusToken || parent.operator === ts.SyntaxKind.MinusMinusToken;
    }
    if (ts.isForInStatement(parent) || ts.isForOfStatement(parent)) return parent.initializer === inner;
    const pattern =
      ts.isParenthesizedExpression(parent) ||
      ts.isArrayLiteralExpression(parent) ||
      ts.isObjectLiteralExpression(parent) ||
      ts.isSpreadElement(parent) ||
      ts.isSpreadAssignment(parent) ||
      ts.isShorthandPropertyAssignment(parent) ||
      (ts.isPropertyAssignment(parent) && parent.initializer === inner);
    if (!pattern) return false;
    inner = parent;
    parent = parent.parent;
  }
  return false;
}

/** May the object that the variable holds be changed by this use, here or through an alias made here? */
export function mayMutate(node: ts.Node): boolean {
  let inner = node;
  let parent = node.parent;
  while (
    ((ts.isPropertyAccessExpression(parent) || ts.isElementAccessExpression(parent)) && parent.expression === inner) ||
    ts.isNonNullExpression(parent) ||
    ts.isParenthesizedExpression(parent) ||
    ts.isAsExpression(parent)
  ) {
    inner = parent;
    parent = parent.parent;
  }
  if (ts.isCallExpression(parent) || ts.isNewExpression(parent)) return parent.expression !== inner || inner !== node;
  if (ts.isBinaryExpression(parent)) {
    return parent.left === inner ? inner !== node : isAssignmentOperator(parent.operatorToken.kind);
  }
  return (
    ts.isVariableDeclaration(parent) ||
    ts.isReturnStatement(parent) ||
    ts.isPropertyAssignment(parent) ||
    ts.isShorthandPropertyAssignment(parent) ||
    ts.isArrayLiteralExpression(parent) ||
    ts.isSpreadElement(parent) ||
    ts.isArrowFunction(parent) ||
    ts.isForOfStatement(parent) ||
    ts.isDeleteExpression(parent) ||
    ts.isConditionalExpression(parent) ||
    ts.isJsxExpression(parent) ||
    ts.isPostfixUnaryExpression(parent) ||
    ts.isPrefixUnaryExpression(parent) ||
    ts.isYieldExpression(parent)
  );
}
