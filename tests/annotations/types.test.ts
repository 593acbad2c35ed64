// Labels through types: what a read resolves to, and the nearest look-alike that must not.
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

import { annotated } from './support.js';

const ACCOUNT = `export interface Account { /** @purpose security */ phone: string; name: string; /** @purpose security */ mail?: string }
`;

/** Declarations before the read, the read expression, whether it is labelled. */
const READS: readonly (readonly [string, string, string, readonly string[]])[] = [
  ['plain', 'declare const a: Account;', 'a.phone', ['Account.phone']],
  ['sibling', 'declare const a: Account;', 'a.name', []],
  ['optional chain', 'declare const a: Account | undefined;', 'a?.phone', ['Account.phone']],
  ['constant element', 'declare const a: Account;', "a['phone']", ['Account.phone']],
  ['Pick', "declare const a: Pick<Account, 'phone'>;", 'a.phone', ['Account.phone']],
  ['Omit keeps', "declare const a: Omit<Account, 'name'>;", 'a.phone', ['Account.phone']],
  ['Omit and replace', "declare const a: Omit<Account, 'phone'> & { phone: number };", 'a.phone', []],
  ['Partial', 'declare const a: Partial<Account>;', 'a.phone', ['Account.phone']],
  ['Partial sibling', 'declare const a: Partial<Account>;', 'a.name', []],
  ['Required', 'declare const a: Required<Account>;', 'a.mail', ['Account.mail']],
  ['Readonly', 'declare const a: Readonly<Account>;', 'a.phone', ['Account.phone']],
  [
    'nested utilities',
    "declare const a: Readonly<Partial<Pick<Account, 'phone' | 'name'>>>;",
    'a.phone',
    ['Account.phone'],
  ],
  ['Record of its keys', 'declare const a: Record<keyof Account, string>;', 'a.phone', ['Account.phone']],
  ['Record of its keys, sibling', 'declare const a: Record<keyof Account, string>;', 'a.name', []],
  ['Record of flags', 'declare const a: Record<keyof Account, boolean>;', 'a.phone', []],
  ['Record of other keys', "declare const a: Record<'phone', string>;", 'a.phone', []],
  ['Record of string', 'declare const a: Record<string, string>;', "a['phone']", []],
  ['intersection', 'declare const a: Account & { extra: 1 };', 'a.phone', ['Account.phone']],
  ['intersection, other', 'declare const a: Account & { extra: 1 };', 'a.extra', []],
  ['intersection of both', 'declare const a: Account & { phone: string };', 'a.phone', ['Account.phone']],
  ['union', 'declare const a: Account | { phone: string };', 'a.phone', ['Account.phone']],
  ['union without it', 'declare const a: { phone: string } | { phone: number };', 'a.phone', []],
  ['mapped', 'declare const a: { [K in keyof Account]: Account[K] };', 'a.phone', ['Account.phone']],
  [
    'mapped, optional',
    'declare const a: { readonly [K in keyof Account]?: Account[K] | null };',
    'a.phone',
    ['Account.phone'],
  ],
  ['mapped, sibling', 'declare const a: { [K in keyof Account]: Account[K] };', 'a.name', []],
  [
    'mapped with renaming',
    'declare const a: { [K in keyof Account as `get_${K}`]: Account[K] };',
    'a.get_phone',
    ['Account.phone'],
  ],
  [
    'mapped with renaming, sibling',
    'declare const a: { [K in keyof Account as `get_${K}`]: Account[K] };',
    'a.get_name',
    [],
  ],
  [
    'mapped over literal keys',
    "declare const a: { [K in 'phone' | 'name']: Account[K] };",
    'a.phone',
    ['Account.phone'],
  ],
  ['mapped over literal keys, sibling', "declare const a: { [K in 'phone' | 'name']: Account[K] };", 'a.name', []],
  ['mapped over literal keys of another', "declare const a: { [K in 'phone']: { phone: string }[K] };", 'a.phone', []],
  [
    'generic mapped',
    "type Take<T, K extends keyof T> = { [P in K]: T[P] }; declare const a: Take<Account, 'phone'>;",
    'a.phone',
    ['Account.phone'],
  ],
  [
    'generic mapped twice',
    "type Take<T, K extends keyof T> = { [P in K]: T[P] }; type Own<K extends keyof Account> = Take<Account, K>; declare const a: Own<'phone' | 'name'>;",
    'a.phone',
    ['Account.phone'],
  ],
  [
    'generic parameter',
    'declare function f<T extends Account>(a: T): void; function g<T extends Account>(a: T) { return ',
    'a.phone',
    ['Account.phone'],
  ],
  [
    'index access of a member',
    "interface Wrap { account: Account } declare const a: Wrap['account'];",
    'a.phone',
    ['Account.phone'],
  ],
  [
    'conditional',
    'type Get<T> = T extends { account: infer A } ? A : never; declare const a: Get<{ account: Account }>;',
    'a.phone',
    ['Account.phone'],
  ],
  ['Awaited', 'declare const a: Awaited<Promise<Account>>;', 'a.phone', ['Account.phone']],
  ['ReturnType', 'declare function f(): Account; declare const a: ReturnType<typeof f>;', 'a.phone', ['Account.phone']],
  ['spread', 'declare const s: Account; const a = { ...s };', 'a.phone', ['Account.phone']],
  ['spread, overwritten', "declare const s: Account; const a = { ...s, phone: '' };", 'a.phone', []],
  ['spread over', "declare const s: Account; const a = { phone: '', ...s };", 'a.phone', ['Account.phone']],
  ['spread, sibling', "declare const s: Account; const a = { ...s, phone: '' };", 'a.name', []],
  [
    'spread of a generic',
    'function g<T extends Account>(s: T) { const a = { ...s, x: 1 }; return ',
    'a.phone',
    ['Account.phone'],
  ],
  ['rest', 'declare const s: Account; const { name, ...a } = s;', 'a.phone', ['Account.phone']],
  ['rest without it', 'declare const s: Account; const { phone, ...a } = s;', 'a.name', []],
  [
    'class implements',
    "class User implements Account { phone = ''; name = '' } declare const a: User;",
    'a.phone',
    ['Account.phone'],
  ],
  [
    'class implements, sibling',
    "class User implements Account { phone = ''; name = '' } declare const a: User;",
    'a.name',
    [],
  ],
  [
    'parameter property implements',
    "class User implements Account { constructor(readonly phone: string) {} name = '' } declare const a: User;",
    'a.phone',
    ['Account.phone'],
  ],
  [
    'class extends',
    "class Base { /** @purpose security */ code = '' } class User extends Base {} declare const a: User;",
    'a.code',
    ['Base.code'],
  ],
  [
    'class overrides',
    "class Base { /** @purpose security */ code = '' } class User extends Base { override code = '' } declare const a: User;",
    'a.code',
    ['Base.code'],
  ],
  [
    'abstract member',
    "abstract class Base { /** @purpose security */ abstract find(): string } class User extends Base { find() { return '' } } declare const a: User;",
    'a.find',
    ['Base.find()'],
  ],
  [
    'interface extends',
    'interface User extends Account { phone: string } declare const a: User;',
    'a.phone',
    ['Account.phone'],
  ],
  [
    'two steps of heritage',
    "interface Mid extends Account {} class User implements Mid { phone = ''; name = '' } declare const a: User;",
    'a.phone',
    ['Account.phone'],
  ],
  ['unrelated class', "class User { phone = '' } declare const a: User;", 'a.phone', []],
  ['typed literal', "const a: Account = { phone: '', name: '' };", 'a.phone', ['Account.phone']],
  ['satisfies', "const a = { phone: '', name: '' } satisfies Account;", 'a.phone', ['Account.phone']],
  ['satisfies, sibling', "const a = { phone: '', name: '' } satisfies Account;", 'a.name', []],
  ['untyped literal', "const a = { phone: '', name: '' };", 'a.phone', []],
  [
    'generic class member',
    'class Box<T> { constructor(readonly value: T) {} } declare const b: Box<Account>; const a = b.value;',
    'a.phone',
    ['Account.phone'],
  ],
  ['array element', 'declare const list: Account[]; const [a] = list;', 'a!.phone', ['Account.phone']],
  [
    'named tuple element',
    'declare const a: [/** @purpose security */ phone: string, name: string];',
    'a[0]',
    ['a.phone'],
  ],
  ['other tuple element', 'declare const a: [/** @purpose security */ phone: string, name: string];', 'a[1]', []],
  ['enum member', "enum E { /** @purpose security */ Phone = 'p', Name = 'n' }", 'E.Phone', ['E.Phone']],
  ['enum sibling', "enum E { /** @purpose security */ Phone = 'p', Name = 'n' }", 'E.Name', []],
  ['flags of its keys', 'type Flags<T> = { [K in keyof T]: boolean }; declare const a: Flags<Account>;', 'a.phone', []],
  [
    'flags that were flags',
    'interface F { /** @purpose security */ on: boolean } declare const a: Partial<F>;',
    'a.on',
    ['F.on'],
  ],
  [
    'query result by a table and a column',
    `interface DB { accounts: Account; logs: { phone: string } }
type Selection<D, T extends keyof D, C extends string> = { [K in C]: D extends unknown ? string : T };
declare const a: Selection<DB, 'accounts', 'phone'>;`,
    'a.phone',
    ['Account.phone'],
  ],
  [
    'query result of another table',
    `interface DB { accounts: Account; logs: { phone: string } }
type Selection<D, T extends keyof D, C extends string> = { [K in C]: D extends unknown ? string : T };
declare const a: Selection<DB, 'logs', 'phone'>;`,
    'a.phone',
    [],
  ],
  [
    'query result under another name',
    `interface DB { accounts: Account; logs: { phone: string } }
type Alias<C> = C extends \`\${string} as \${infer A}\` ? A : C;
type Selection<D, C extends string> = { [K in C as Alias<K> & string]: D extends unknown ? string : 1 };
declare const a: Selection<DB, 'accounts.phone as contact' | 'logs.phone as other'>;`,
    'a.contact',
    ['Account.phone'],
  ],
  [
    'query result under another name, sibling',
    `interface DB { accounts: Account; logs: { phone: string } }
type Alias<C> = C extends \`\${string} as \${infer A}\` ? A : C;
type Selection<D, C extends string> = { [K in C as Alias<K> & string]: D extends unknown ? string : 1 };
declare const a: Selection<DB, 'accounts.phone as contact' | 'logs.phone as other'>;`,
    'a.other',
    [],
  ],
  [
    'row type made from columns',
    `const users = { /** @purpose security */ two_factor_phone: 'text', name: 'text' };
type Row<T> = { [K in keyof T]: string }; declare function select<T>(columns: T): Row<T>;
const a = select({ phone: users.two_factor_phone, name: users.name });`,
    'a.phone',
    ['users.two_factor_phone'],
  ],
  [
    'row type made from columns, sibling',
    `const users = { /** @purpose security */ two_factor_phone: 'text', name: 'text' };
type Row<T> = { [K in keyof T]: string }; declare function select<T>(columns: T): Row<T>;
const a = select({ phone: users.name });`,
    'a.phone',
    [],
  ],
];

test.each(READS)('%s', (_name, before, read, expected) => {
  const close = before.includes('return ') ? '; }' : ';';
  const text = `${ACCOUNT}${before} ${close === ';' ? 'export const result = ' : ''}${read}${close}`;
  expect(annotated(text).labelsAt('main.ts', read)).toEqual(expected);
});

test('imports, re-exports and namespaces lead to the declaration', () => {
  const result = annotated({
    'phone.ts': '/** @purpose security */\nexport const phone = "";\nexport const name = "";',
    'barrel.ts': 'export { phone as renamed, name } from "./phone.ts"; export * as all from "./phone.ts";',
    'main.ts': `import { renamed, name, all } from './barrel.ts'; import * as ns from './phone.ts';\nuse(renamed, name, all.phone, ns.phone, ns.name); declare function use(...a: unknown[]): void;`,
  });
  expect(['renamed', 'all.phone', 'ns.phone'].map((text) => result.labelsAt('main.ts', text))).toEqual([
    ['phone'],
    ['phone'],
    ['phone'],
  ]);
  expect(['name', 'ns.name'].map((text) => result.labelsAt('main.ts', text))).toEqual([[], []]);
});

/** What declarations say of a labelled type, and what is listed for them. */
const PHONE = '\n/** @purpose security */\nexport type Phone = string;\n';
const CLOSURE: readonly (readonly [string, string, readonly string[]])[] = [
  ['variable', 'let a: Phone;', ['variable a']],
  ['other type', 'let a: string;', []],
  ['parameter', 'function f(a: Phone, b: string) {}', ['parameter a']],
  ['member', 'interface A { a: Phone; b: string }', ['member a']],
  ['field', 'class A { a!: Phone; b!: string }', ['member a']],
  ['union', 'let a: Phone | null;', ['variable a']],
  ['array', 'let a: readonly Phone[], b: Array<Phone>, c: Set<Phone>;', ['variable a', 'variable b', 'variable c']],
  ['promise', 'declare function f(): Promise<Phone | undefined>;', ['function f']],
  ['generator', 'declare function f(): AsyncGenerator<Phone>;', ['function f']],
  ['arrow result', 'const f = (): Phone => "";', ['function ', 'function f']],
  ['accessor', 'class A { get a(): Phone { return ""; } }', ['member a']],
  [
    'record and map',
    'let a: Record<string, Phone>, b: Map<string, Phone>, c: Map<Phone, string>;',
    ['variable a', 'variable b'],
  ],
  ['alias', 'type Contact = Phone | number; let a: Contact;', ['type Contact', 'variable a']],
  ['aliases in a row, later first', 'let a: C; type C = B[]; type B = Phone;', ['type B', 'type C', 'variable a']],
  ['conditional branches', 'type A<T> = T extends 1 ? Phone : never;', ['type A']],
  ['condition', 'type A<T> = T extends Phone ? 1 : 2; let a: A<1>;', []],
  ['keyof', 'let a: keyof Phone;', []],
  ['type predicate', 'declare function isPhone(a: string): a is Phone;', []],
  ['callback parameter', 'declare function each(visit: (a: Phone) => void): void;', ['parameter a']],
  ['callback result', 'declare function each(make: () => Phone): void;', ['function ', 'function make']],
  ['function-typed member', 'interface A { find: () => Promise<Phone> }', ['function ', 'function find']],
  ['own generic alias', 'type Maybe<T> = T | null; let a: Maybe<Phone>;', ['variable a']],
  ['own generic wrapper', 'interface Box<T> { value: T } let a: Box<Phone>;', ['variable a']],
  ['own generic with other data', 'interface Row<T> { value: T; id: number } let a: Row<Phone>;', []],
  ['repository', 'interface Repo<T> { find(): Promise<T> } let a: Repo<Phone>;', []],
  ['cast', 'declare const x: any; const a = x as Phone;', ['variable a']],
  ['own tag outranks', 'interface A { /** @purpose marketing */ a: Phone }', []],
  ['type literal inside', 'let a: { b: Phone; c: string };', ['member b']],
  ['namesake in a scope', 'namespace N { type Phone = number; export let a: Phone; }', []],
];

describe('a labelled alias', () => {
  test.each(CLOSURE)('%s', (_name, text, expected) => {
    const own = new Set(['type Phone: Phone security', 'member a: A.a marketing']);
    const listed = annotated(`let first;${PHONE}${text}`).listed.filter((each) => !own.has(each));
    expect(listed.map((each) => each.split(':')[0]).sort()).toEqual([...expected].sort());
    for (const each of listed) expect(each).toContain(': Phone security');
  });

  test('under every name it is imported by', () => {
    const result = annotated({
      'phone.ts': `import './x.ts';${PHONE}type Hidden = Phone;\nexport default Hidden;`,
      'barrel.ts': "export { Phone as Number } from './phone.ts'; export type * as types from './phone.ts';",
      'a.ts': "import { type Phone as P } from './phone.ts'; let a: P;",
      'b.ts': "import { Number } from './barrel.ts'; let b: Number;",
      'c.ts': "import type { types } from './barrel.ts'; let c: types.Phone;",
      'd.ts': "let d: import('./phone.ts').Phone;",
      'e.ts': "import Own from './phone.ts'; let e: Own;",
      'f.ts': 'type Phone = number; let f: Phone; export {};',
      'g.ts': "import type { Phone } from './other.ts'; let g: Phone;",
      'other.ts': 'export type Phone = number;',
      'x.ts': 'export {};',
    });
    const variables = result.listed.filter((each) => each.startsWith('variable')).map((each) => each.split(/[ :]/)[1]);
    expect(variables.sort()).toEqual(['a', 'b', 'c', 'd', 'e']);
  });
});

describe('other labelled types', () => {
  test('interface: members, values, Partial; not what merely extends or contains it', () => {
    const { listed } = annotated(`let first;
/** @purpose security */
interface Secrets { code: string; /** @purpose marketing */ news: string; find(): string }
let a: Secrets, b: Partial<Secrets>, c: Secrets[], d: Secrets & { name: string }, e: { inner: Secrets };
interface More extends Secrets { name: string }
let f: More;`);
    expect(listed).toEqual([
      'type Secrets: Secrets security',
      'member news: Secrets.news marketing',
      'member code: Secrets security',
      'variable a: Secrets security',
      'variable b: Secrets security',
      'variable c: Secrets security',
      'member inner: Secrets security',
    ]);
  });

  test('inferred from a call or a construction', () => {
    const result = annotated(`let first;
/** @purpose security */
class Vault { code = '' }
/** @purpose security.recovery */
enum Way { Mail, Call }
declare function open(): Promise<Vault[]>;
const made = new Vault(); const opened = open(); const way = Way.Mail; const date = new Date();`);
    const labels = (text: string): readonly string[] => {
      const symbol = result.checker
        .getSymbolsInScope(result.file('main.ts'), ts.SymbolFlags.BlockScopedVariable)
        .find((each) => each.name === text);
      if (symbol === undefined) throw new Error(text);
      return result.labelsOfType(result.checker.getTypeOfSymbol(symbol)).map((label) => label.display);
    };
    expect(labels('made')).toEqual(['Vault']);
    expect(labels('opened')).toEqual(['Vault']);
    expect(labels('way')).toEqual(['Way']);
    expect(labels('date')).toEqual([]);
  });

  test('a union of two labelled types carries both', () => {
    const { listed } = annotated(`let first;
/** @purpose security */
type Phone = string;
/** @purpose marketing */
type Mail = string;
let a: Phone | Mail;`);
    expect(listed.at(-1)).toBe('variable a: Mail marketing & Phone security');
  });
});

test('the type of a labelled member', () => {
  const { listed } = annotated(`${ACCOUNT}
type Phone = Account['phone']; let a: Phone, b: Account["phone"][], c: Account['name'], d: { phone: string }['phone'];
function f(): Partial<Account>['phone'] { return ''; }`);
  expect(listed.slice(2).sort()).toEqual([
    'function f: Account.phone security',
    'type Phone: Account.phone security',
    'variable a: Account.phone security',
    'variable b: Account.phone security',
  ]);
});

describe('the brand', () => {
  const BRAND = `declare const collectedFor: unique symbol;
export type Collected<T, P extends string> = T extends null | undefined ? T : T & { readonly [collectedFor]?: P };`;

  test('labels what is declared with it', () => {
    const result = annotated({
      'collected.ts': BRAND,
      'main.ts': `import type { Collected, Collected as C } from './collected.ts';
type SecurityPhone = Collected<string, 'security'>; type For<T> = C<T, 'security.recovery'>;
interface A { phone: Collected<string, 'security'>; both: Collected<string, 'security' | 'marketing'> | null; name: string; via: SecurityPhone; gen: For<string> }`,
    });
    expect([...result.listed].sort()).toEqual([
      'member both: A.both security, marketing',
      'member gen: For security.recovery',
      'member phone: A.phone security',
      'member via: SecurityPhone security',
      'type For: For security.recovery',
      'type SecurityPhone: SecurityPhone security',
    ]);
    expect(result.diagnostics).toEqual([]);
    expect([...result.labels.values()].every((each) => each.label.origin === 'brand')).toBe(true);
  });

  test('is known by the package where its types are not installed', () => {
    const result = annotated(
      "import type { Collected } from 'eslint-plugin-purpose-limitation'; let a: Collected<string, 'security'>;",
    );
    expect(result.listed).toEqual(['variable a: a security']);
  });

  test('is not any type of that name', () => {
    const result = annotated("type Collected<T, P> = [T, P]; let a: Collected<string, 'security'>;");
    expect(result.listed).toEqual([]);
  });

  test('reports unknown purposes', () => {
    const result = annotated({
      'collected.ts': BRAND,
      'main.ts': "import { type Collected } from './collected.ts'; let a: Collected<string, 'securty'>;",
    });
    expect(result.reported).toEqual(['unknown-purpose securty']);
  });

  test('is assignable both ways', () => {
    const result = annotated({
      'collected.ts': BRAND,
      'main.ts': `import type { Collected } from './collected.ts';
const a: Collected<string | null, 'security'> = Math.random() > 1 ? 'x' : null; const b: string | null = a;
export const c: Collected<number | undefined, 'security'> = undefined; export { b };`,
    });
    expect(result.program.getSemanticDiagnostics(result.file('main.ts')).map((each) => each.messageText)).toEqual([]);
  });
});

describe('schema metadata', () => {
  const ZOD = 'declare const z: any;\n';
  test.each([
    [
      'meta',
      "const S = z.object({ phone: z.string().meta({ purpose: 'security' }).optional(), name: z.string() });",
      ['member phone: S.phone security'],
    ],
    [
      'several',
      "const S = z.object({ phone: z.string().meta({ purpose: ['security', 'marketing'] }) });",
      ['member phone: S.phone security, marketing'],
    ],
    [
      'describe',
      "const S = z.object({ phone: z.string().describe('@purpose security for codes') });",
      ['member phone: S.phone security'],
    ],
    [
      'somebody else’s metadata',
      "const S = z.object({ phone: z.string().meta({ purpose: 'to show it to the admin' }) });",
      [],
    ],
    ['other metadata', "const S = z.object({ phone: z.string().meta({ title: 'purpose' }) });", []],
  ])('%s', (_name, text, expected) => {
    const result = annotated(ZOD + text);
    expect(result.listed).toEqual(expected);
    expect(result.diagnostics).toEqual([]);
  });

  test('a near miss is reported', () => {
    const result = annotated(`${ZOD}const S = z.object({ phone: z.string().meta({ purpose: 'securty' }) });`);
    expect(result.reported).toEqual(["unknown-purpose 'securty'"]);
  });
});

test('Prisma: a field’s comment reaches the argument types of its model', () => {
  const result = annotated({
    'client.ts': `export namespace Prisma {
export type $UserPayload = { scalars: { id: string; /** @purpose security */ phone: string } };
export type $UserSessionPayload = { scalars: { phone: string } };
export type UserWhereInput = { phone?: string; id?: string };
export type UserSessionWhereInput = { phone?: string };
}`,
  });
  expect(result.listed).toEqual(['member phone: User.phone security', 'member phone: User.phone security']);
});
