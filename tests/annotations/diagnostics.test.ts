// What is reported about tags, where it stands, and what is not reported.
import { describe, expect, test } from 'vitest';

import { annotated } from './support.js';

/** Name of the case, text, kinds with the text they stand on. */
const REPORTS: readonly (readonly [string, string, readonly string[]])[] = [
  ['unknown purpose', 'const /** @purpose securty */ a = 1;', ['unknown-purpose securty']],
  ['unknown second purpose', 'const /** @purpose security, marketting */ a = 1;', ['unknown-purpose marketting']],
  ['unknown sink', '/** @sink advertisng */\nimport "./x";', ['unknown-purpose advertisng']],
  ['none is no purpose of data', 'const /** @purpose none */ a = 1;', ['unknown-purpose none']],
  ['no purpose', 'const /** @purpose */ a = 1;', ['unknown-purpose @purpose']],
  ['text after a comma', 'const /** @purpose security, for codes */ a = 1;', ['unknown-purpose for']],
  [
    'purpose on an import',
    'const a = 1;\n/** @purpose security */\nimport "./x";',
    ['misplaced-tag @purpose security'],
  ],
  ['purpose on a statement', 'let a;\n/** @purpose security */\nif (a) {}', ['misplaced-tag @purpose security']],
  [
    'purpose on an argument',
    'declare const f: any;\nf(/** @purpose security */ 1);',
    ['misplaced-tag @purpose security'],
  ],
  ['purpose at the end', 'const a = 1;\n/** @purpose security */', ['misplaced-tag @purpose security']],
  [
    'purpose on an index signature',
    'interface A { /** @purpose security */ [key: string]: string }',
    ['misplaced-tag @purpose security'],
  ],
  ['sink on a parameter', 'function f(/** @sink advertising */ a: 1) {}', ['misplaced-tag @sink advertising']],
  ['sink on an interface', 'let a;\n/** @sink advertising */\ninterface A {}', ['misplaced-tag @sink advertising']],
  [
    'sanitizer on a variable',
    'const /** @sanitizes security gone */ a = 1;',
    ['misplaced-tag @sanitizes security gone'],
  ],
  [
    'sanitizer on a class',
    'let a;\n/** @sanitizes security gone */\nclass A {}',
    ['misplaced-tag @sanitizes security gone'],
  ],
  ['sanitizer on a file', '/** @sanitizes security gone */\nimport "./x";', ['misplaced-tag @sanitizes security gone']],
  ['consent on a type', 'let a;\n/** @consent marketing */\ntype A = 1;', ['misplaced-tag @consent marketing']],
  [
    'within a param tag',
    '/**\n * @param a - the phone. @purpose security\n */\nfunction f(a: 1) {}',
    ['param-tag-unsupported @purpose security'],
  ],
  [
    'within a property tag',
    '/** @property a the phone @purpose security */\nfunction f(a: 1) {}',
    ['param-tag-unsupported @purpose security'],
  ],
  [
    'within another tag',
    '/** @returns the phone @purpose security */\nfunction f(a: 1) { return a; }',
    ['misplaced-tag @purpose security'],
  ],
  [
    'sanitizer without a reason',
    'let a;\n/** @sanitizes security */\nfunction f(a: 1) { return 1; }',
    ['missing-reason @sanitizes security'],
  ],
  [
    'two lists of purposes',
    'let a;\n/** @purpose security\n * @purpose marketing */\nconst b = 1;',
    ['contradictory-tag @purpose marketing'],
  ],
  [
    'sink and no sink',
    'let a;\n/** @sink advertising\n * @sink none */\nfunction f() {}',
    ['contradictory-tag @sink none'],
  ],
  [
    'labels what it sanitizes',
    'let a;\n/** @purpose security.recovery\n * @sanitizes security counted */\nfunction f() { return 1; }',
    ['contradictory-tag @sanitizes security counted'],
  ],
  [
    'purpose on a file without exports',
    '/** @purpose security */\n\nimport "./x";\nconst a = 1; export {};',
    ['dead-tag @purpose security'],
  ],
  [
    'purpose on a function without result',
    'let a;\n/** @purpose security */\nfunction f(): void {}',
    ['dead-tag @purpose security'],
  ],
  [
    'purpose on a promise of nothing',
    'let a;\n/** @purpose security */\nconst f = async (): Promise<void> => {};',
    ['dead-tag @purpose security'],
  ],
  ['purpose on an empty pattern', 'let a;\n/** @purpose security */\nconst {} = a;', ['dead-tag @purpose security']],
  ['misspelt purpose tag', 'const /** @purposes security */ a = 1;', ['unknown-tag purposes']],
  ['misspelt sink tag', '/** @snik advertising */\nimport "./x";', ['unknown-tag snik']],
  ['British sanitizer', 'let a;\n/** @sanitises security counted */\nfunction f() {}', ['unknown-tag sanitises']],
];

test.each(REPORTS)('%s', (_name, text, expected) => {
  expect(annotated(text).reported).toEqual(expected);
});

/** Names and bodies of sanitizers that only change the form of the value. */
const DIGESTS: readonly (readonly [string, string])[] = [
  ['a name', 'function hashPhone(a: string) { return a; }'],
  ['a name with a number', 'const sha256 = (a: string) => a;'],
  ['a name in snake case', 'function to_e164(a: string) { return a; }'],
  ['a hash', "function scrub(a: string) { return createHash('sha256').update(a).digest('hex'); }"],
  ['a hash in an arrow', "const scrub = (a: string) => createHash('sha256').update(a).digest('hex');"],
  ['a constant', "function scrub(a: string) { const out = createHash('md5').update(a).digest(); return out; }"],
  ['an awaited digest', "async function scrub(a: any) { return await crypto.subtle.digest('SHA-256', a); }"],
  ['a helper', 'function scrub(a: string) { return hashPhone(a); }'],
  ['base64', "function scrub(a: string) { return Buffer.from(a).toString('base64'); }"],
  ['a normal form', 'function scrub(a: string) { return a.trim().toLowerCase(); }'],
  ['a mask', "function scrub(a: string) { return a.replace(/.(?=.{4})/g, '*'); }"],
  [
    'a helper of the program',
    'const form = (t: string) => t.toLowerCase();\n@\nfunction scrub(a: string) { return form(a); }',
  ],
  [
    'helpers of helpers',
    "function hex(b: any) { return b.toString('hex'); }\nfunction sum(t: string) { return hex(createHash('md5').update(t).digest()); }\n@\nconst scrub = (a: string) => sum(a);",
  ],
  [
    'a hash that is filled',
    "function scrub(a: string) { const h = createHash('sha1'); h.update(a); return h.digest('hex'); }",
  ],
  [
    'bytes as text',
    "async function scrub(a: string) { const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(a)); return Array.from(new Uint8Array(bytes)).map((b) => b.toString(16)).join(''); }",
  ],
  [
    'a cipher',
    "function scrub(a: string) { const c = createCipheriv('aes-256-gcm', k, iv); return Buffer.concat([c.update(a, 'utf8'), c.final()]); }",
  ],
  ['btoa', 'function scrub(a: string) { return btoa(a); }'],
  ['digits only', "function scrub(a: string) { return a.replace(/\\D/g, ''); }"],
  ['a prefix before it', 'function scrub(a: string) { return `+${a.replaceAll(" ", "")}`; }'],
  ['stars', 'function scrub(a: string) { return `${a.slice(0, 3)}****${a.slice(-2)}`; }'],
  ['stars to fill', "function scrub(a: string) { return a.slice(-4).padStart(a.length, '*'); }"],
  ['repeated stars', "function scrub(a: string) { return '*'.repeat(a.length - 2) + a.slice(-2); }"],
  ['a member', 'function scrub({ phone }: { phone: string }) { return { ph: phone.trim() }; }'],
  ['a list', 'function scrub(list: string[]) { return list.map((a) => btoa(a)); }'],
  ['one branch', "function scrub(a: string) { if (!a) return ''; const b = a.trim(); return b; }"],
  ['an accumulator', "function scrub(a: string) { let out = ''; out += encodeURIComponent(a); return out; }"],
  ['a promise', "function scrub(a: any) { return crypto.subtle.digest('SHA-1', a).then((b: any) => b); }"],
  [
    'a method of a helper class',
    "class Hasher { run(t: string) { return createHash('md5').update(t).digest('hex'); } }\n@\nfunction scrub(a: string, h: Hasher) { return h.run(a); }",
  ],
  ['a method', 'class A { /** @sanitizes security x */ encryptPhone(a: string) { return a; } }'],
];

describe('@sanitizes on what only changes the form', () => {
  test.each(DIGESTS)('%s', (_name, code) => {
    const tag = '/** @sanitizes security no longer readable */';
    const text =
      code.includes('@') && !code.includes('\n@\n')
        ? code
        : `let x;\n${code.includes('\n@\n') ? code.replace('@', tag) : `${tag}\n${code}`}`;
    const result = annotated(text);
    expect(result.reported.map((each) => each.split(' ')[0])).toEqual(['digest-sanitizer']);
  });

  test('is not seen in a name that only says what the tag says', () => {
    const code = 'function sanitize(a: string) { return JSON.stringify(a); }';
    const result = annotated(`let x;\n/** @sanitizes security keeps the shape alone */\n${code}`);
    expect(result.reported).toEqual([]);
    expect(result.sanitizesOf(result.declaration('sanitize'))).toHaveLength(1);
  });

  test('and has no effect there', () => {
    const result = annotated('let x;\n/** @sanitizes security gone */\nfunction hashPhone(a: string) { return a; }');
    expect(result.sanitizesOf(result.declaration('hashPhone'))).toEqual([]);
  });
});

test.each([
  ['a count', 'function countWithPhone(list: string[]) { return list.filter((each) => each.trim()).length; }'],
  ['a cohort', "function cohort(phone: string) { return phone.startsWith('+1') ? 'us' : 'other'; }"],
  ['dropping members', 'function withoutSecurity<T extends { phone: string }>({ phone, ...rest }: T) { return rest; }'],
  ['a mail domain', "function domain(mail: string) { return mail.split('@')[1]!.toLowerCase(); }"],
  ['a mail domain by expression', "function domain(mail: string) { return mail.trim().replace(/^.*@/, ''); }"],
  [
    'a mail domain by pattern',
    "function domain(mail: string) { const [, host] = mail.trim().toLowerCase().split('@'); return host; }",
  ],
  ['a country prefix', 'function prefix(phone: string) { return phone.trim().slice(0, 3); }'],
  ['a look-up by a normal form', 'function region(phone: string) { return regions.get(phone.trim()); }'],
  [
    'a prefix by a helper',
    'function region(phone: string) { return first(phone.trim()); }\nfunction first(t: string) { return t.slice(0, 2).toUpperCase(); }',
  ],
  ['a name that says otherwise', 'function maskedCountry(phone: string) { return phone.slice(0, 3); }'],
  ['a library that knows', 'function region(phone: string) { return regionOf(phone.trim()); }'],
  [
    'a digest of something else',
    "function cohort(phone: string, day: Date) { return phone.length > 3 ? createHash('md5').update('salt').digest('hex') : ''; }",
  ],
  ['a shape by name', 'function shareOfAccounts(list: string[]) { return list.length / 100; }'],
])('a sanitizer holds: %s', (_name, code) => {
  const result = annotated(`let x;\n/** @sanitizes security only totals leave */\n${code}`);
  expect(result.diagnostics).toEqual([]);
  const name = /function (\w+)/.exec(code)?.[1] ?? '';
  expect(result.sanitizesOf(result.declaration(name))).toMatchObject([
    { purpose: 'security', reason: 'only totals leave' },
  ]);
});

test('sanitizers and consents by declaration, also through the variable that holds the function', () => {
  const result = annotated(`let x;
/** @sanitizes security, marketing totals only */
const total = (list: string[]) => list.length;
/** @consent marketing */
function agreed(a: unknown): a is string { return true; }
interface Account { /** @consent advertising.measurement */ measured: boolean; other: boolean }`);
  const marks = (name: string): readonly string[] =>
    result.consentOf(result.declaration(name)).map((each) => each.purpose);
  expect(result.sanitizesOf(result.declaration('total')).map((each) => each.purpose)).toEqual([
    'security',
    'marketing',
  ]);
  expect([marks('agreed'), marks('measured'), marks('other')]).toEqual([
    ['marketing'],
    ['advertising.measurement'],
    [],
  ]);
  expect(result.consentOf(result.declaration('agreed'))[0]?.place.line).toBe(4);
});

test.each([
  ['link', '/** @link security */ const a = 1;'],
  ['another tag', '/** @category security */ const a = 1;'],
  ['a decorator', 'declare function purposes(a: string): any;\nclass A { @purposes("security") a = 1 }'],
  ['a near miss without a purpose', '/** @purposes of this file */ const a = 1;'],
  ['an ordinary comment', '// @purposes security\nconst a = 1;'],
])('not misspelt: %s', (_name, text) => {
  expect(annotated(text).reported).toEqual([]);
});

test('suggestions and sentences', () => {
  const [first] = annotated('const /** @purpose mfa */ a = 1;').diagnostics;
  expect(first).toMatchObject({
    kind: 'unknown-purpose',
    word: 'mfa',
    suggestion: 'security.authentication.mfa',
    message: 'Unknown purpose "mfa" in @purpose. Did you mean "security.authentication.mfa"?',
  });
});

test('reports are ordered by file and place', () => {
  const { diagnostics } = annotated({
    'b.ts': 'const /** @purpose x1 */ a = 1, /** @purpose x2 */ b = 1;',
    'a.ts': '\n\nconst /** @purpose x3 */ a = 1;',
  });
  expect(diagnostics.map((each) => 'word' in each && each.word)).toEqual(['x3', 'x1', 'x2']);
});
