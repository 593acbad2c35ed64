/** Programs that are legal, or nearly, and that nobody thinks of. In each one labelled data enters a sink at `main.ts`. */

/** A program under the name of what is odd in it. */
export interface Shape {
  readonly name: string;
  readonly files: ReadonlyMap<string, string>;
}

const ACCOUNT = `export interface Account {
  /** @purpose security.recovery */
  recoveryEmail: string;
  name: string;
}
`;
const AUDIENCE = `/** @sink advertising */

const rows: unknown[] = [];
export function add(value: unknown): void {
  rows.push(value);
}
`;
const IMPORTS = `import { add } from './audience.ts';
import type { Account } from './account.ts';
`;
const FLOW = `export function run(account: Account): void {
  add(account.recoveryEmail);
}
`;

/** A program of the odd text and a plain flow behind it. */
function beside(name: string, odd: string, more: Record<string, string> = {}): Shape {
  return withMain(name, `${IMPORTS}${odd}\n${FLOW}`, more);
}

function withMain(name: string, main: string, more: Record<string, string> = {}): Shape {
  const files = { 'account.ts': ACCOUNT, 'audience.ts': AUDIENCE, 'main.ts': main, ...more };
  return { name, files: new Map(Object.entries(files)) };
}

const times = (count: number, text: (index: number) => string, between = '\n'): string =>
  Array.from({ length: count }, (_, index) => text(index)).join(between);

const TYPES: readonly Shape[] = [
  withMain(
    'types that hold themselves',
    `${IMPORTS}type Tree<T> = { value: T; left?: Tree<Tree<T>>; right?: Tree<T> };
interface Node extends Partial<Record<string, unknown>> { account: Account; parent: Node; children: Node[] }
type Json = string | { [key: string]: Json } | Json[];
export function run(tree: Tree<Node>, json: Json): void {
  add(json);
  add(tree.value.parent.parent.children[0]?.account.recoveryEmail);
}
`,
  ),
  withMain(
    'a type that is its own base, and an alias of itself',
    `${IMPORTS}interface Loop extends Loop { account: Account }
type Self = Self;
class Base extends Base { self: Self = this.self; }
${FLOW}export const all = (loop: Loop, base: Base): void => { add(loop.account.name); add(base.self); };
`,
  ),
  withMain(
    'generics a hundred deep',
    `${IMPORTS}type Box<T> = { value: T };
type Deep = ${'Box<'.repeat(100)}Account${'>'.repeat(100)};
export function run(deep: Deep): void {
  const account = deep${'.value'.repeat(100)};
  add(account.recoveryEmail);
}
`,
  ),
  withMain(
    'a union of ten thousand members',
    `${IMPORTS}type Kind = ${times(10_000, (index) => `'kind${String(index)}'`, ' | ')};
interface Row { kind: Kind; account: Account }
export function run(row: Row): void {
  if (row.kind === 'kind77') add(row.account.recoveryEmail);
}
`,
  ),
  withMain(
    'a union of a thousand objects',
    `${IMPORTS}${times(1_000, (index) => `interface Row${String(index)} { kind: ${String(index)}; account: Account }`)}
type Row = ${times(1_000, (index) => `Row${String(index)}`, ' | ')};
export function run(row: Row): void {
  add(row.account.recoveryEmail);
}
`,
  ),
  beside(
    'types that are computed without end',
    `type Grow<T extends unknown[]> = Grow<[...T, T]>;
type Count<N extends number, T extends unknown[] = []> = T['length'] extends N ? T : Count<N, [...T, 0]>;
declare const grown: Grow<[Account]>;
declare const counted: Count<300>;
add(grown.length); add(counted[0]);`,
  ),
];

const DECLARATIONS: readonly Shape[] = [
  beside(
    'imports that lead nowhere',
    `import nothing, { nobody, type Missing } from './nowhere.ts';
import * as void0 from 'no-such-package';
export * from './neither.ts';
import gone = require('./gone.ts');
nobody(nothing(void0.member, gone)); declare const missing: Missing; missing.call(missing);`,
  ),
  beside(
    'the same declared more than once',
    `const twice = 1; let twice = 2; function twice(): void {} class twice {} var twice = add;
function both(value: string): void; function both(value: number): void; function both(value: unknown): void { twice(value); }
function both(value: unknown): void { add(both); }
enum Same { A, A, B = A } interface Same { a: 1; a: 2 }`,
  ),
  withMain(
    'namespaces merged with functions, classes and enums',
    `${IMPORTS}export function push(value: unknown): void { push.log(value); }
export namespace push { export const log = (value: unknown): void => { Nested.Inner.to(value); }; }
namespace Nested { export namespace Inner { export const to = (value: unknown): void => { add(value); }; } }
namespace Nested.Inner { export const also = to; }
class Row { static Kind: unknown } namespace Row { export enum Size { Small } } enum Kind { A } namespace Kind { export const of = (): Kind => Kind.A; }
export function run(account: Account): void {
  add(Row.Size.Small); add(Kind.of());
  add(account.recoveryEmail);
}
`,
  ),
  beside(
    'modules that import themselves and each other',
    `import * as self from './main.ts'; import { again } from './other.ts'; export { again }; export const me = self.me ?? again;`,
    { 'other.ts': `export { me as again } from './main.ts'; export * from './main.ts'; export * from './other.ts';\n` },
  ),
  beside(
    'names of the language and of all objects',
    `const constructor = add, toString = add, hasOwnProperty = add, __proto__ = add, undefined$ = add;
const table = { __proto__: { constructor }, constructor, ['__proto__']: add, toString, 'a.b': 1, '[x](': 2, '': 3, '%': 4, '*': 5 };
interface Odd { /** @purpose security */ __proto__: string; /** @purpose security */ 'a.b[': string; /** @purpose security */ '': string; /** @purpose security */ '**': string }
export const odd = (value: Odd): unknown => [value.__proto__, value['a.b['], value[''], value['**'], table, hasOwnProperty, undefined$];`,
  ),
];

const SYNTAX: readonly Shape[] = [
  withMain(
    'broken syntax',
    `${IMPORTS}function ( { [ \n${FLOW}\n const = ; class { get } export default <div>\n @@ #x in`,
  ),
  withMain('a file that ends in the middle', `${IMPORTS}${FLOW}export function half(account: Account) { add(account.`),
  withMain('marks of a merge', `${IMPORTS}<<<<<<< HEAD\n${FLOW}=======\nexport const run = 1;\n>>>>>>> theirs\n`),
  beside('`this` at the top', `this.x = this; this.add?.(this); (() => this.run(this))(); export const self = this;`),
  beside(
    '`import.defer` and other half-known calls',
    `import.defer('./audience.ts'); import.source('x'); import.meta.x(new.target);`,
  ),
  beside(
    'private names where none are',
    `class Row { #x = 1; has(other: object) { return #x in other && #y in other; } } declare const row: Row; row.#x; row.#missing(); #z;`,
  ),
  beside(
    'statements of other languages',
    `with (add) { run; } label: { break label; } goto label; x := 5; let y <- add; #!shebang`,
  ),
  beside(
    'decorators everywhere',
    `@add @add() class Row { @add() @add x = 1; constructor(@add() value: string) { add(value); } @add() get y() { return 1; } }`,
  ),
];

const bytes = (name: string, change: (text: string) => string): Shape => {
  const files = new Map([
    ['account.ts', change(ACCOUNT)],
    ['audience.ts', change(AUDIENCE)],
    ['main.ts', change(`${IMPORTS}${FLOW}`)],
  ]);
  return { name, files };
};

const BYTES: readonly Shape[] = [
  bytes('a mark of byte order', (text) => `\uFEFF${text}`),
  bytes('lines that end as on Windows', (text) => text.replaceAll('\n', '\r\n')),
  bytes('lines that end as they did on old Macs', (text) => text.replaceAll('\n', '\r')),
  bytes('line separators of Unicode', (text) => text.replaceAll(';\n', ';\u2028')),
  bytes('no newline at the end', (text) => text.trimEnd()),
  bytes('names that are not ASCII', (text) =>
    text
      .replaceAll('recoveryEmail', 'wiederherstellungsAdreßé')
      .replaceAll('rows', 'größen')
      .replaceAll('run', 'führeAus𠮷'),
  ),
  bytes('names with escapes and dollar signs', (text) =>
    text.replaceAll('recoveryEmail', '$mail$').replaceAll('rows', '\\u0072ows$'),
  ),
  bytes('zero bytes and lone surrogates in comments', (text) => `/* \0 \uD800 */${text}// \uDC00`),
];

export const SHAPES: readonly Shape[] = [...TYPES, ...DECLARATIONS, ...SYNTAX, ...BYTES];
