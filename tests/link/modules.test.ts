// The function behind an import, and the model behind a library's declaration.
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { modelKeys, packageOfFile } from '../../src/link/declarations.js';
import { link } from '../support/linked.js';

const LIBRARY = `export function send() {} export default function main() {} export class Api { static call() {} }`;

describe('imports', () => {
  it.each([
    ['a named import', `import { send } from './lib.ts'; send();`, 'send()'],
    ['a renamed import', `import { send as other } from './lib.ts'; other();`, 'other()'],
    ['a namespace', `import * as lib from './lib.ts'; lib.send();`, 'lib.send()'],
    ['a chain of re-exports', `import { sent } from './second.ts'; sent();`, 'sent()'],
    ['a barrel', `import { send } from './barrel.ts'; send();`, 'send()'],
    ['an exported namespace', `import { lib } from './barrel.ts'; lib.send();`, 'lib.send()'],
    ['a dynamic import', `export async function f() { (await import('./lib.ts')).send(); }`, '(await import'],
    ['an awaited namespace', `export async function f() { const l = await import('./lib.ts'); l.send(); }`, 'l.send()'],
  ])('%s leads to the function', (_, main, call) => {
    const { runs } = link({
      'lib.ts': LIBRARY,
      'first.ts': `export { send as sent } from './lib.ts';`,
      'second.ts': `export { sent } from './first.ts';`,
      'barrel.ts': `export * from './lib.ts'; export * as lib from './lib.ts';`,
      'main.ts': main,
    });
    expect(runs(call)).toEqual(['send in lib.ts']);
  });

  it.each([
    ['import', `import main from './lib.ts'; main();`, 'main()'],
    ['renamed import', `import { default as run } from './lib.ts'; run();`, 'run()'],
    ['member of a namespace', `import * as lib from './lib.ts'; lib.default();`, 'lib.default()'],
  ])('a default %s leads to the default export', (_, main, call) => {
    expect(link({ 'lib.ts': LIBRARY, 'main.ts': main }).runs(call)).toEqual(['main in lib.ts']);
  });

  it('an expression as default export leads to the function in it', () => {
    const files = { 'lib.ts': `export default (value: string) => {};`, 'main.ts': `import f from './lib.ts'; f('');` };
    expect(link(files).runs('f(')).toEqual(['(anonymous) in lib.ts']);
  });

  it('modules that import each other are no trouble', () => {
    const { runs } = link({
      'a.ts': `import { b } from './b.ts'; export function a() { b(); }`,
      'b.ts': `import { a } from './a.ts'; export function b() { a(); }`,
    });
    expect([runs('b()', 'a.ts'), runs('a()', 'b.ts')]).toEqual([['b in b.ts'], ['a in a.ts']]);
  });

  it('a package whose source nobody sees is unknown', () => {
    const { runs } = link({
      'node_modules/typed/index.d.ts': `export function track(value: string): string;`,
      'main.ts': `import { track } from 'typed'; track('x');`,
    });
    expect(runs('track(')).toEqual(['unknown']);
  });
});

describe('model keys', () => {
  /** The key of what a name or member in the last statement is declared as. */
  function keyOf(text: string, files: Record<string, string> = {}): string[] {
    const { program, file } = link({ ...files, 'main.ts': text });
    const last = file('main.ts').statements.at(-1);
    if (!last || !ts.isExpressionStatement(last)) throw new Error('the last statement must be an expression');
    const { expression } = last;
    const isNew = ts.isNewExpression(expression);
    const callee = isNew ? expression.expression : expression;
    const name = ts.isPropertyAccessExpression(callee) ? callee.name : callee;
    const checker = program.getTypeChecker();
    const symbol = checker.getSymbolAtLocation(name);
    const target = symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    const [declaration] = target?.declarations ?? [];
    if (!declaration) throw new Error('the name is not declared');
    return modelKeys(declaration, isNew, packageOfFile);
  }

  it.each([
    ['[1].map;', 'Array#map'],
    ["''.trim;", 'String#trim'],
    ['new Map().get;', 'Map#get'],
    ['JSON.stringify;', 'JSON#stringify'],
    ['structuredClone;', 'structuredClone'],
    ['Promise.all;', 'PromiseConstructor#all'],
    ['Intl.getCanonicalLocales;', 'Intl.getCanonicalLocales'],
  ])('%s is %s', (text, key) => {
    expect(keyOf(text)).toEqual([key]);
  });

  it('a construction is keyed by its class', () => {
    expect(keyOf('new Map();')).toContain('new Map');
  });

  it('a member of a package is keyed by the package', () => {
    const lodash = { 'node_modules/@types/lodash/index.d.ts': 'export function map(list: string[]): string[];' };
    expect(keyOf("import { map } from 'lodash'; map;", lodash)).toEqual(['lodash::map']);
  });

  it.each([
    ['/a/node_modules/lodash/index.d.ts', 'lodash'],
    ['/a/node_modules/@scope/name/dist/index.d.ts', '@scope/name'],
    ['/a/node_modules/@types/react/index.d.ts', 'react'],
    ['/a/node_modules/@types/babel__core/index.d.ts', '@babel/core'],
    ['/a/node_modules/outer/node_modules/inner/index.d.ts', 'inner'],
    ['/a/node_modules/typescript/lib/lib.es5.d.ts', undefined],
    ['/a/src/index.ts', undefined],
  ])('the package of %s is %s', (file, name) => {
    expect(packageOfFile(file)).toBe(name);
  });
});
