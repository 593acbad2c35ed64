/** Which types a file mentions, under which names: a pure function of the file's text, kept as long as its SourceFile lives. */
import ts from 'typescript';

/** A node that names a type. */
export type TypeMention = ts.TypeReferenceNode | ts.ImportTypeNode;

/** The mentions of one file. */
export interface TypeIndex {
  /** By the rightmost name. */
  readonly references: ReadonlyMap<string, readonly TypeMention[]>;
  /** `Account['phone']` by `phone`. */
  readonly indexed: ReadonlyMap<string, readonly ts.IndexedAccessTypeNode[]>;
  /** Other names by the name they stand for: `import { A as B }`, `export { A as B }`, `import D` for `default`. */
  readonly renames: ReadonlyMap<string, readonly string[]>;
}

const cache = new WeakMap<ts.SourceFile, TypeIndex>();

/** The index of a file, made when first asked for. */
export function typeIndexOf(sourceFile: ts.SourceFile): TypeIndex {
  let index = cache.get(sourceFile);
  if (index === undefined) {
    index = indexTypes(sourceFile);
    cache.set(sourceFile, index);
  }
  return index;
}

/** The identifier that a mention's symbol is found at. */
export function mentionedName(mention: TypeMention): ts.Identifier | undefined {
  const name = ts.isImportTypeNode(mention) ? mention.qualifier : mention.typeName;
  return name === undefined || ts.isIdentifier(name) ? name : name.right;
}

function indexTypes(sourceFile: ts.SourceFile): TypeIndex {
  const references = new Map<string, TypeMention[]>();
  const indexed = new Map<string, ts.IndexedAccessTypeNode[]>();
  const renames = new Map<string, string[]>();
  // An explicit stack: generated code nests deeper than the call stack.
  const work: ts.Node[] = [sourceFile];
  for (let node = work.pop(); node !== undefined; node = work.pop()) {
    if (ts.isTypeReferenceNode(node) || ts.isImportTypeNode(node)) {
      const name = mentionedName(node);
      if (name !== undefined) push(references, name.text, node);
    } else if (ts.isIndexedAccessTypeNode(node)) {
      const { indexType } = node;
      if (ts.isLiteralTypeNode(indexType) && ts.isStringLiteral(indexType.literal))
        push(indexed, indexType.literal.text, node);
    } else {
      for (const [from, to] of renamesIn(node)) push(renames, from, to);
    }
    const children: ts.Node[] = [];
    ts.forEachChild(node, (child) => {
      children.push(child);
    });
    work.push(...children.reverse());
  }
  return { references, indexed, renames };
}

function renamesIn(node: ts.Node): [string, string][] {
  if (ts.isImportClause(node)) return node.name === undefined ? [] : [['default', node.name.text]];
  if (ts.isImportSpecifier(node) || ts.isExportSpecifier(node)) {
    const { propertyName, name } = node;
    return propertyName === undefined || propertyName.text === name.text ? [] : [[propertyName.text, name.text]];
  }
  if (ts.isExportAssignment(node)) return ts.isIdentifier(node.expression) ? [[node.expression.text, 'default']] : [];
  if (ts.isImportEqualsDeclaration(node) && ts.isQualifiedName(node.moduleReference)) {
    return [[node.moduleReference.right.text, node.name.text]];
  }
  return [];
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
