// Each kind of declaration that can carry `@purpose`, in each layout, in each mode the parser reads comments in.
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

import { annotated } from './support.js';

const MODES = [
  ['all', ts.JSDocParsingMode.ParseAll],
  ['none', ts.JSDocParsingMode.ParseNone],
  ['type-info', ts.JSDocParsingMode.ParseForTypeInfo],
] as const;

const DECORATOR = 'declare function Column(): any;\n';

/** Name of the case, text, what is listed. */
const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  ['variable', '/** @purpose security */\nconst phone = "x";\nexport {};', ['variable phone: phone security']],
  [
    'variable after a keyword',
    'let a; const /** @purpose security */ phone = "x";',
    ['variable phone: phone security'],
  ],
  [
    'variable, exported',
    'let a;\nexport /** @purpose security */ const phone = "x";',
    ['variable phone: phone security'],
  ],
  [
    'two variables',
    'let c;\n/** @purpose security */\nconst a = 1, b = 2;',
    ['variable a: a security', 'variable b: b security'],
  ],
  ['second variable only', 'const a = 1, /** @purpose security */ b = 2;', ['variable b: b security']],
  ['variable, trailing', 'const a = 1; /** @purpose security */\nconst b = 2;', ['variable a: a security']],
  [
    'destructuring, whole',
    'declare const o: any;\n/** @purpose security */\nconst { a, b: [c] } = o;',
    ['variable a: a security', 'variable c: c security'],
  ],
  [
    'destructuring, element',
    'declare const o: any;\nconst { a, /** @purpose security */ b } = o;',
    ['variable b: b security'],
  ],
  [
    'destructuring, lines',
    'declare const o: any;\nconst {\n  a,\n  /** @purpose security */\n  b,\n} = o;',
    ['variable b: b security'],
  ],
  ['parameter', 'function f(a: string, /** @purpose security */ b: string) {}', ['parameter b: b security']],
  ['parameter, own line', 'function f(\n  /** @purpose security */\n  b: string,\n) {}', ['parameter b: b security']],
  ['arrow parameter', 'const f = (/** @purpose security */ b: string) => {};', ['parameter b: b security']],
  ['parameter element', 'function f({ /** @purpose security */ b }: any) {}', ['parameter b: b security']],
  [
    'parameter of a signature',
    'interface S { send(/** @purpose security */ to: string): void }',
    ['parameter to: to security'],
  ],
  [
    'parameter property',
    'class A { constructor(/** @purpose security */ private readonly phone: string, public name: string) {} }',
    ['parameter phone: A.phone security'],
  ],
  [
    'property signature',
    'interface A {\n  /** @purpose security */\n  phone: string;\n  name: string;\n}',
    ['member phone: A.phone security'],
  ],
  [
    'property signature on one line',
    'interface A { /** @purpose security */ phone: string; name: string }',
    ['member phone: A.phone security'],
  ],
  [
    'second member on a line',
    'interface A { name: string; /** @purpose security */ phone: string }',
    ['member phone: A.phone security'],
  ],
  [
    'trailing comment',
    'interface A {\n  phone: string; /** @purpose security */\n  name: string;\n}',
    ['member phone: A.phone security'],
  ],
  [
    'trailing after a comma',
    'const a = {\n  phone: 1, /** @purpose security */\n  name: 2,\n};',
    ['member phone: a.phone security'],
  ],
  [
    'trailing the last member',
    'interface A {\n  phone: string /** @purpose security */\n}',
    ['member phone: A.phone security'],
  ],
  [
    'after the brace',
    'interface A { /** @purpose security */\n  phone: string;\n}',
    ['member phone: A.phone security'],
  ],
  [
    'optional and quoted',
    "interface A { /** @purpose security */ 'two-factor'?: string }",
    ['member two-factor: A.two-factor security'],
  ],
  [
    'readonly',
    'interface A { readonly a: 1; /** @purpose security */ readonly phone: string }',
    ['member phone: A.phone security'],
  ],
  ['type literal', 'type A = { /** @purpose security */ phone: string };', ['member phone: A.phone security']],
  [
    'nested type literal',
    'interface A { contact: { list: { /** @purpose security */ phone: string }[] } }',
    ['member phone: A.contact.list.phone security'],
  ],
  [
    'literal of a variable',
    'declare const a: { /** @purpose security */ phone: string };',
    ['member phone: a.phone security'],
  ],
  [
    'literal of a result',
    'declare function f(): { /** @purpose security */ phone: string };',
    ['member phone: f().phone security'],
  ],
  ['class field', 'class A {\n  /** @purpose security */\n  phone = "";\n}', ['member phone: A.phone security']],
  [
    'class field, one line',
    'class A { name = ""; /** @purpose security */ phone = "" }',
    ['member phone: A.phone security'],
  ],
  ['private field', 'class A { /** @purpose security */ #phone = "" }', ['member #phone: A.#phone security']],
  ['static field', 'class A { /** @purpose security */ static phone = "" }', ['member phone: A.phone security']],
  [
    'before a decorator',
    `${DECORATOR}class A {\n  /** @purpose security */\n  @Column()\n  phone = "";\n}`,
    ['member phone: A.phone security'],
  ],
  [
    'after a decorator',
    `${DECORATOR}class A {\n  @Column()\n  /** @purpose security */\n  phone = "";\n}`,
    ['member phone: A.phone security'],
  ],
  [
    'after a decorator, same line',
    `${DECORATOR}class A {\n  @Column() /** @purpose security */\n  phone = "";\n  b = 1;\n}`,
    ['member phone: A.phone security'],
  ],
  [
    'after two decorators',
    `${DECORATOR}class A {\n  @Column()\n  @Column() /** @purpose security */ private phone = "";\n}`,
    ['member phone: A.phone security'],
  ],
  [
    'after a modifier',
    'class A { private /** @purpose security */ readonly phone = "" }',
    ['member phone: A.phone security'],
  ],
  ['getter', 'class A { /** @purpose security */ get phone() { return ""; } }', ['member phone: A.phone security']],
  [
    'accessor pair',
    'class A { /** @purpose security */ get phone() { return ""; } set phone(v) {} }',
    ['member phone: A.phone security', 'member phone: A.phone security'],
  ],
  ['enum member', 'enum E { /** @purpose security */ Phone = "p", Name = "n" }', ['member Phone: E.Phone security']],
  ['object property', 'const a = { name: 1, /** @purpose security */ phone: 2 };', ['member phone: a.phone security']],
  [
    'shorthand property',
    'const phone = 1, a = { /** @purpose security */ phone };',
    ['member phone: a.phone security'],
  ],
  [
    'tuple member',
    'type T = [/** @purpose security */ phone: string, name: string];',
    ['member phone: T.phone security'],
  ],
  [
    'function',
    'let a;\n/** @purpose security */\nfunction lookup() { return ""; }',
    ['function lookup: lookup() security'],
  ],
  [
    'function, exported and async',
    'let a;\n/** @purpose security */\nexport async function lookup() { return ""; }',
    ['function lookup: lookup() security'],
  ],
  [
    'arrow function',
    'let a;\n/** @purpose security */\nconst lookup = async () => "";',
    ['function lookup: lookup() security', 'function : lookup() security'],
  ],
  ['generator', 'let a;\n/** @purpose security */\nfunction* all() { yield ""; }', ['function all: all() security']],
  ['method', 'class A { /** @purpose security */ find() { return ""; } }', ['function find: A.find() security']],
  ['method signature', 'interface A { /** @purpose security */ find(): string }', ['function find: A.find() security']],
  [
    'function-typed member',
    'interface A { /** @purpose security */ find: () => string }',
    ['function find: A.find() security', 'function : A.find() security'],
  ],
  [
    'object method',
    'const a = { /** @purpose security */ find() { return ""; } };',
    ['function find: a.find() security'],
  ],
  [
    'overload',
    'let a;\n/** @purpose security */\nfunction f(a: 1): 1;\nfunction f(a: 2): 2;\nfunction f(a: any): any {}',
    ['function f: f() security', 'function f: f() security'],
  ],
  ['type alias', 'let a;\n/** @purpose security */\ntype Phone = string;', ['type Phone: Phone security']],
  [
    'interface',
    'let a;\n/** @purpose security */\ninterface P { a: string; f(): void }',
    ['type P: P security', 'member a: P security'],
  ],
  [
    'class',
    'let a;\n/** @purpose security */\nclass P { a = ""; f() {} constructor(readonly b: 1, c: 2) {} }',
    ['type P: P security', 'member a: P security', 'parameter b: P security'],
  ],
  [
    'decorated class',
    `${DECORATOR}@Column()\n/** @purpose security */\nexport class P { a = 1 }`,
    ['type P: P security', 'member a: P security'],
  ],
  [
    'enum',
    'let a;\n/** @purpose security */\nenum E { A, B }',
    ['type E: E security', 'member A: E security', 'member B: E security'],
  ],
  ['export default', 'let a;\n/** @purpose security */\nexport default "secret";', ['variable : default security']],
  [
    'two purposes and a text',
    'const a = 1, /** @purpose security, marketing asked at sign-up */ b = 2;',
    ['variable b: b security, marketing'],
  ],
  [
    'after a summary',
    'interface A { /** The number for codes. @purpose security */ phone: string }',
    ['member phone: A.phone security'],
  ],
  [
    'among other tags',
    'interface A {\n  /**\n   * The number.\n   * @deprecated\n   * @purpose security.recovery\n   * @see x\n   */\n  phone: string\n}',
    ['member phone: A.phone security.recovery'],
  ],
  [
    'value on the next line',
    'interface A {\n  /**\n   * @purpose\n   *   security\n   */\n  phone: string\n}',
    ['member phone: A.phone security'],
  ],
  ['alias of a vocabulary', 'const a = 1, /** @purpose dpv:EnforceSecurity */ b = 2;', ['variable b: b security']],
];

describe.each(MODES)('with jsDocParsingMode %s', (_name, mode) => {
  test.each(CASES)('%s', (_case, text, expected) => {
    const { listed, diagnostics } = annotated(text, { mode });
    expect(diagnostics).toEqual([]);
    expect(listed).toEqual(expected);
  });
});

test('property assignments declare in JavaScript', () => {
  const { listed } = annotated({
    'a.js':
      'function A() {\n  /** @purpose security */\n  this.phone = "";\n}\n/** @purpose security */\nexports.lookup = () => "";',
  });
  expect(listed).toEqual([
    'member phone: A.phone security',
    'function lookup: lookup() security',
    'function : lookup() security',
  ]);
});

test.each([
  ['a string', 'const a = "/** @purpose security */", b = 1;'],
  ['a template', 'const a = `/** @purpose security */ ${1} /** @purpose security */`, b = 1;'],
  ['a glob in a string before a comment', "const a = 'src/**/x', b = 'a/**b';"],
  ['a regular expression', 'const a = /\\/** @purpose security *\\//, b = 1;'],
  ['a line comment', '// /** @purpose security */\nconst b = 1;'],
  ['an ordinary comment', '/* @purpose security */ const b = 1;'],
  ['a code span', '/** Write `@purpose security` before it. */ const b = 1;'],
  ['an inline tag', '/** See {@link @purpose security}. */ const b = 1;'],
  ['an example', '/**\n * @example\n * // @purpose security\n */ const b = 1;'],
  ['a mail address', '/** Ask me@purpose security */ const b = 1;'],
  ['a longer tag', '/** @purpose-of security */ const b = 1;'],
])('no label from %s', (_name, text) => {
  const { listed, diagnostics } = annotated(text);
  expect([...listed, ...diagnostics]).toEqual([]);
});

test('a comment after a string with a comment opener is still read', () => {
  expect(annotated("const a = 'a/**b';\nconst /** @purpose security */ b = 1;").listed).toEqual([
    'variable b: b security',
  ]);
});

test('JSX text is no comment, an attribute before it no target', () => {
  const { listed } = annotated({ 'a.tsx': 'const a = <p>/** @purpose security */ text</p>;' });
  expect(listed).toEqual([]);
});

test.each([
  'interface A { /** @purpose security */',
  '/** @purpose security',
  'class { /** @purpose security */ } @',
  'const { /** @purpose security */',
])('broken code does not throw: %s', (text) => {
  expect(() => annotated(text)).not.toThrow();
});

test('keys are the start of the name, or of the declaration without one', () => {
  const text = 'const lookup = /** @purpose security */ () => "";';
  const [labelled] = [...annotated(text).labels.values()];
  expect(labelled?.pos).toBe(text.indexOf('()'));
  expect(labelled?.key).toBe(`/virtual/main.ts#${String(text.indexOf('()'))}`);
});

test('places are one-based and the name only', () => {
  const [labelled] = [
    ...annotated('\ninterface A { /** @purpose security */ readonly phone: string }').labels.values(),
  ];
  expect(labelled?.label.place).toMatchObject({ file: '/virtual/main.ts', line: 2, column: 49 });
  expect((labelled?.label.place.end ?? 0) - (labelled?.label.place.pos ?? 0)).toBe('phone'.length);
});

test('ids do not depend on lines and differ between namesakes', () => {
  const ids = (text: string): string[] => [...annotated(text).labels.values()].map((each) => each.label.id);
  const text = 'function f(/** @purpose security */ a: 1) {}\nfunction g(/** @purpose security */ a: 1) {}';
  expect(ids(text)).toEqual(['main.ts#a:security', 'main.ts#a:security~2']);
  expect(ids(`\n\n// moved\n${text}`)).toEqual(ids(text));
});
