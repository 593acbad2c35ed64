// What a leading comment belongs to, which declarations sinks reach, and labels of whole modules.
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

import { annotated, declarationNamed } from './support.js';
import type { Annotated } from './support.js';

const moduleOf = (result: Annotated, name = 'main.ts'): readonly string[] =>
  result.purposesOfModule(`/virtual/${name}`);

describe('a leading comment is the module’s', () => {
  test.each([
    ['before imports', '/** @sink advertising */\nimport "./x";'],
    ['on the line of the import', '/** @sink advertising */ import "./x";'],
    ['before a blank line', '/** @sink advertising */\n\nexport function f() {}'],
    ['before a blank line, CRLF', '/** @sink advertising */\r\n\r\nexport function f() {}'],
    ['before another doc comment', '/** @sink advertising */\n/** Sends. */\nexport function f() {}'],
    ['after a licence', '/* Copyright */\n// x\n/** @sink advertising */\n\nexport function f() {}'],
    ['after a licence in a doc comment', '/** @license MIT */\n\n/** @sink advertising */\nimport "./x";'],
    ['after a shebang', '#!/usr/bin/env node\n/** @sink advertising */\nimport "./x";'],
    ['after a directive', "'use client';\n/** @sink advertising */\nimport './x';"],
    ['before a directive', "/** @sink advertising */\n'use client';\nexport const a = 1;"],
    ['with @fileoverview', '/**\n * @fileoverview\n * @sink advertising\n */\nexport function f() {}'],
    ['with @packageDocumentation', '/** @packageDocumentation @sink advertising */\nexport function f() {}'],
    ['before a re-export', '/** @sink advertising */\nexport * from "./x";'],
    ['before an expression', '/** @sink advertising */\nsetTimeout(() => {});'],
    ['before a type, which can be no sink', '/** @sink advertising */\nexport interface Row { a: 1 }'],
    ['in an empty file', '/** @sink advertising */'],
  ])('%s', (_name, text) => {
    const result = annotated(text);
    expect(moduleOf(result)).toEqual(['advertising']);
    expect(result.diagnostics).toEqual([]);
    expect(result.anySink).toBe(true);
  });
});

describe('a leading comment is the declaration’s', () => {
  test.each([
    ['attached', '/** @sink advertising */\nexport function f() {}\nexport function g() {}'],
    ['attached on one line', '/** @sink advertising */ export const f = () => {};\nexport function g() {}'],
    [
      'with a line comment between',
      '/** @sink advertising */\n// eslint-disable-next-line\nexport function f() {}\nexport function g() {}',
    ],
    ['after a detached one', '/** Ads. */\n\n/** @sink advertising */\nexport function f() {}\nexport function g() {}'],
    ['after imports', 'import "./x";\n/** @sink advertising */\n\nexport function f() {}\nexport function g() {}'],
  ])('%s', (_name, text) => {
    const result = annotated(text);
    expect(moduleOf(result)).toEqual([]);
    expect(result.sinkOfDeclaration(declarationNamed(result, 'f'))).toMatchObject({
      purposes: ['advertising'],
      kind: 'declaration',
      name: 'f',
    });
    expect(result.sinkOfDeclaration(declarationNamed(result, 'g'))).toBeUndefined();
  });
});

test('sinks reach what they enclose; none takes out again', () => {
  const result = annotated({
    'ads/upload.ts': `/** @sink advertising */
import './x';
export function upload() { const inner = () => {}; }
export class Client { send() {} /** @sink none */ erase() { const deep = 1; } }
/** @sink none */
export function forget() {}
/** @sink marketing */
export const api = { mail() {} };`,
    'neutral.ts': `import './x';
/** @sink advertising */
export class Pixel { track() {} static id = 1 }
export function plain() {}`,
  });
  const sink = (name: string, file = 'ads/upload.ts'): unknown => {
    const mark = result.sinkOfDeclaration(declarationNamed(result, name, file));
    return mark && `${mark.kind} ${mark.name} ${mark.purposes.join()} ${mark.external ? 'external' : 'internal'}`;
  };
  expect(sink('upload')).toBe('module ads/upload.ts advertising internal');
  expect(sink('inner')).toBe('module ads/upload.ts advertising internal');
  expect(sink('send')).toBe('module ads/upload.ts advertising internal');
  expect(sink('erase')).toBeUndefined();
  expect(sink('deep')).toBeUndefined();
  expect(sink('forget')).toBeUndefined();
  expect(sink('mail')).toBe('declaration api marketing internal');
  expect(sink('track', 'neutral.ts')).toBe('declaration Pixel advertising internal');
  expect(sink('id', 'neutral.ts')).toBe('declaration Pixel advertising internal');
  expect(sink('plain', 'neutral.ts')).toBeUndefined();
});

test('settings mark files, relative to the root; none and tags win', () => {
  const result = annotated(
    {
      'src/ads/a.ts': 'export const a = 1;',
      'src/ads/deep/b.ts': 'export const b = 1;',
      'src/ads/erase.ts': 'export const c = 1;',
      'src/ads/own.ts': '/** @sink none */\nimport "./a";',
      'src/ads/x.test.ts': 'export const d = 1;',
      'src/other.ts': 'export const e = 1;',
    },
    {
      settings: {
        sinks: [
          { files: ['./src/ads/**', '!**/*.test.ts'], purpose: 'advertising' },
          { files: 'src/ads/deep/*.ts', purpose: 'marketing' },
          { files: 'src/ads/erase.ts', purpose: 'none' },
        ],
      },
    },
  );
  expect(moduleOf(result, 'src/ads/a.ts')).toEqual(['advertising']);
  expect(moduleOf(result, 'src/ads/deep/b.ts')).toEqual(['advertising', 'marketing']);
  for (const name of ['erase', 'own', 'x.test']) expect(moduleOf(result, `src/ads/${name}.ts`)).toEqual([]);
  expect(moduleOf(result, 'src/other.ts')).toEqual([]);
  expect(result.sinkOfDeclaration(declarationNamed(result, 'a', 'src/ads/a.ts'))).toMatchObject({
    kind: 'module',
    name: 'src/ads/a.ts',
  });
});

test('a module’s @purpose labels every export, and only exports', () => {
  const result = annotated({
    'secrets.ts': `/** @purpose security.recovery */

import './other.ts';
export const codes: string[] = [], n = 1;
export function lookup() { return ''; }
export interface Contact { mail: string }
export class Vault { box = ''; }
const hidden = 1;
function local() { const alsoHidden = 1; }
export { local as renamed };
export { other } from './other.ts';
/** @purpose marketing */
export const newsletter = '';
export default hidden;`,
    'other.ts': 'export const other = 1; export const unrelated = 2;',
    'use.ts': `import type { Contact } from './secrets.ts';\nexport function f(c: Contact) { return c.mail; }`,
  });
  expect(result.diagnostics).toEqual([]);
  expect(result.listed.map((each) => each.split(':')[0])).toEqual([
    'variable newsletter',
    'variable other',
    'variable codes',
    'variable n',
    'function lookup',
    'type Contact',
    'type Vault',
    'variable hidden',
    'function local',
    'member box',
    'member mail',
    'parameter c',
  ]);
  expect(result.listed[0]).toBe('variable newsletter: newsletter marketing');
});

test('CommonJS exports', () => {
  const result = annotated({
    'a.cjs': `/** @purpose security */\n\nconst x = require('./b.cjs');\nfunction lookup() { return ''; }\nconst local = 1;\nmodule.exports = { lookup, codes: [] };`,
    'b.cjs': 'exports.y = 1;',
  });
  expect(result.listed).toEqual(['function lookup: lookup() security', 'member codes: codes security']);
});

test('a namespace and a script', () => {
  const result = annotated({ 'a.ts': '/** @purpose security */\n\ndeclare const phone: string;\nfunction f() {}' });
  expect(result.listed).toEqual(['variable phone: phone security', 'function f: f() security']);
});

test('package comments count for known purposes only, and are never reported', () => {
  const result = annotated({
    'node_modules/lib/package.json': '{"name":"lib","types":"index.d.ts"}',
    'node_modules/lib/index.d.ts': `export interface Row { /** @purpose security */ phone: string; /** @purpose to show something */ name: string }
/** @sink advertising */ export declare function out(x: string): void;`,
    'main.ts': `import { out, type Row } from 'lib';\nexport const f = (r: Row) => out(r.phone);`,
  });
  expect(result.listed).toEqual(['member phone: Row.phone security']);
  expect(result.diagnostics).toEqual([]);
  expect(result.anySink).toBe(false);
  expect(ts.isFunctionDeclaration(declarationNamed(result, 'out', 'node_modules/lib/index.d.ts'))).toBe(true);
});

test('nothing to do without tags', () => {
  const result = annotated('export const a = 1;');
  expect([result.labels.size, result.anySink, result.diagnostics.length]).toEqual([0, false, 0]);
});
