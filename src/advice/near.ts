/** Which calls of a program may be calls of a security consumer, by names alone: only they are worth a question. */
import ts from 'typescript';
import { NOT_APPLICATION, SECURITY_CONSUMERS, SECURITY_GLOBALS, SECURITY_URLS } from '../catalogue/index.js';
import { packageOfSpecifier } from '../annotations/packages.js';
import type { LoadedFile } from '../link/loaded.js';
import type { LinkedProgram } from '../link/program.js';
import { isRequestName } from '../link/requests.js';
import { anyNameOf, literally, NAME_ENDS, NAME_STARTS } from '../link/words.js';
import { importsIn } from './imports.js';

const SPECIFIER = /(?:\bfrom|\bimport|\brequire)\s*\(?\s*['"]([^'"\n]+)['"]/g;
const PACKAGES = new Set(SECURITY_CONSUMERS.map((row) => row.package));
const WORDS = [...SECURITY_GLOBALS, ...SECURITY_URLS.map((url) => url.split('/')[0] ?? '')];

const isConsumer = (specifier: string): boolean => PACKAGES.has(packageOfSpecifier(specifier).package);

/** Does a file's text import a listed package, or mention a listed global or host? */
export function isNear({ text, fileName }: ts.SourceFile): boolean {
  if (NOT_APPLICATION.test(fileName)) return false;
  if (WORDS.some((word) => text.includes(word))) return true;
  for (const [, specifier = ''] of text.matchAll(SPECIFIER)) if (isConsumer(specifier)) return true;
  return false;
}

/** Whether the text of a call, up to its first argument, has a name that stands for a consumer or what it made. */
type MayConsume = (callee: string) => boolean;

/** The files that may call a consumer: a client that one file makes and exports, its importers use. */
export function filesNear(linked: LinkedProgram): ReadonlyMap<LoadedFile, MayConsume> {
  const found = new Map<LoadedFile, MayConsume>();
  for (const source of linked.files.filter(isNear)) {
    const imported = importsIn(source).flatMap(({ specifier, locals }) => (isConsumer(specifier.text) ? locals : []));
    const names = holdersOf(source, imported);
    found.set(
      linked.load(source),
      mayConsume(
        names,
        WORDS.some((word) => source.text.includes(word)),
      ),
    );
    const exported = [...names].filter((name) =>
      new RegExp(`\\bexport\\b[^\\n]*${NAME_STARTS}${literally(name)}${NAME_ENDS}`, 'u').test(source.text),
    );
    if (exported.length === 0) continue;
    for (const other of linked.files) {
      const taken = namesFrom(linked.checker, other, source, exported);
      if (taken.length > 0 && !isNear(other)) found.set(linked.load(other), mayConsume(holdersOf(other, taken), false));
    }
  }
  return found;
}

function mayConsume(names: ReadonlySet<string>, requests: boolean): MayConsume {
  const words = anyNameOf(names);
  return (callee) =>
    words.test(callee) ||
    SECURITY_GLOBALS.some((name) => callee.includes(name)) ||
    (requests && (callee.match(/\w+/g) ?? []).some((word) => isRequestName(word)));
}

/** What is made of what: from a variable to one that holds its member's result, no further than this. */
const ROUNDS = 3;

/** The names of variables, parameters and fields that hold something that was made of what has a name in the list. */
function holdersOf(file: ts.SourceFile, list: readonly string[]): ReadonlySet<string> {
  const names = new Set(list);
  if (names.size === 0) return names;
  const holders = declaredIn(file);
  for (let round = 0, size = 0; round < ROUNDS && names.size > size; round++) {
    size = names.size;
    const words = anyNameOf(names);
    for (const { name, text } of holders) if (words.test(text)) names.add(name);
  }
  return names;
}

interface Holder {
  readonly name: string;
  /** What says what it holds: its initializer and type, without functions. */
  readonly text: string;
}

function declaredIn(file: ts.SourceFile): Holder[] {
  const found: Holder[] = [];
  const add = (name: ts.Node, ...said: (ts.Node | undefined)[]): void => {
    const text = said.flatMap((each) =>
      each && !ts.isFunctionLike(each) ? [file.text.slice(each.pos, each.end)] : [],
    );
    if (text.length > 0 && ts.isIdentifier(name)) found.push({ name: name.text, text: text.join(' ') });
    else if (text.length > 0 && ts.isObjectBindingPattern(name))
      for (const element of name.elements) add(element.name, ...said);
  };
  const work: ts.Node[] = [file];
  for (let node = work.pop(); node !== undefined; node = work.pop()) {
    if (ts.isVariableDeclaration(node) || ts.isPropertyDeclaration(node) || ts.isParameter(node))
      add(node.name, node.type, node.initializer);
    if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken)
      add(ts.isPropertyAccessExpression(node.left) ? node.left.name : node.left, node.right);
    ts.forEachChild(node, (child) => {
      work.push(child);
    });
  }
  return found;
}

/** The names by which a file knows some exports of another. */
function namesFrom(
  checker: ts.TypeChecker,
  file: ts.SourceFile,
  imported: ts.SourceFile,
  exported: readonly string[],
): readonly string[] {
  const name = (imported.fileName.split('/').at(-1) ?? '').replace(/\.\w+$/, '');
  const word = name === 'index' ? (imported.fileName.split('/').at(-2) ?? '') : name;
  if (file === imported || !file.text.includes(word)) return [];
  return importsIn(file).flatMap(({ specifier, names, locals }) => {
    const isMeant = names.some(([first = '*']) => first === '*' || first === 'default' || exported.includes(first));
    if (!isMeant || !specifier.text.includes(word)) return [];
    const module = checker.getSymbolAtLocation(specifier)?.declarations;
    return module?.some((each) => each === imported) === true ? locals : [];
  });
}
