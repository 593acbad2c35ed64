import ts from 'typescript';

const MAX_ROUNDS = 4;

/**
 * The names under which consent may be asked for: those of the tagged declarations, those they are imported under, and
 * those of functions that ask by such a name, so that a helper's answer counts as well. A name too many costs a little; it
 * allows nothing.
 */
export function namesOfConsent(files: readonly ts.SourceFile[], tagged: ReadonlySet<string>): ReadonlySet<string> {
  const names = new Set(tagged);
  let fresh = [...tagged];
  for (let round = 0; fresh.length > 0 && round < MAX_ROUNDS; round++) {
    const found = new Set<string>();
    for (const file of files) {
      if (fresh.some((name) => file.text.includes(name))) findAskers(file, names, found);
    }
    fresh = [...found].filter((name) => !names.has(name));
    for (const name of fresh) names.add(name);
  }
  return names;
}

/** Adds the names of functions in which one of the names is used, and other names that are given to it. */
function findAskers(file: ts.SourceFile, names: ReadonlySet<string>, found: Set<string>): void {
  const work: { readonly node: ts.Node; readonly within: readonly string[] }[] = [{ node: file, within: [] }];
  for (let next = work.pop(); next; next = work.pop()) {
    const { node } = next;
    if (ts.isIdentifier(node) && names.has(node.text)) for (const name of next.within) found.add(name);
    if (ts.isImportSpecifier(node) && node.propertyName && names.has(node.propertyName.text)) found.add(node.name.text);
    const own = ts.isFunctionLike(node) ? nameOf(node) : undefined;
    const within = own === undefined ? next.within : [...next.within, own];
    ts.forEachChild(node, (child) => {
      work.push({ node: child, within });
    });
  }
}

function nameOf(node: ts.SignatureDeclaration): string | undefined {
  const name =
    node.name ??
    (ts.isVariableDeclaration(node.parent) ||
    ts.isPropertyDeclaration(node.parent) ||
    ts.isPropertyAssignment(node.parent)
      ? node.parent.name
      : undefined);
  return name && (ts.isIdentifier(name) || ts.isPrivateIdentifier(name)) ? name.text : undefined;
}
