import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import vm from 'node:vm';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { modelOf } from '../../src/models/index.js';

/** What the engine does itself, because it decides which function is called. */
const ENGINE = new Set([
  'Function#apply',
  'Function#bind',
  'Function#call',
  'CallableFunction#apply',
  'CallableFunction#bind',
  'CallableFunction#call',
  'NewableFunction#apply',
  'NewableFunction#bind',
  'NewableFunction#call',
  'Reflect.apply',
  'Reflect.construct',
]);

/** Interfaces that programs implement: what their members do stands in the program. */
const STRUCTURAL = new Set([
  'AsyncDisposable',
  'Disposable',
  'PropertyDescriptor',
  'ProxyHandler',
  'TypedPropertyDescriptor',
]);

const memberName = (key: PropertyKey): string => (typeof key === 'symbol' ? `[${key.description ?? ''}]` : String(key));

/** Methods and accessors; plain data such as `Math.PI` or `Error.prototype.name` moves as any property does. */
function callableMembers(object: object): string[] {
  return Reflect.ownKeys(object)
    .filter((key) => {
      const descriptor = Object.getOwnPropertyDescriptor(object, key);
      return typeof descriptor?.value === 'function' || descriptor?.get !== undefined;
    })
    .map(memberName);
}

/** The names that a bare JavaScript context has: the language's own, without those of Node. */
const LANGUAGE_GLOBALS = vm.runInNewContext('Object.getOwnPropertyNames(globalThis)') as string[];
const NOT_THE_LANGUAGE = new Set(['WebAssembly', 'console', 'globalThis', 'gc']);

function isConstructor(value: unknown): value is (new () => object) & { readonly prototype: object } {
  return (
    typeof value === 'function' && ['object', 'function'].includes(typeof value.prototype) && value.prototype !== null
  );
}

/** Whether a constructor may be called without `new`: the others refuse with a message that says so. */
function isCallable(value: object): boolean {
  try {
    if (typeof value === 'function') Reflect.apply(value, undefined, []);
    return typeof value === 'function';
  } catch (error) {
    return !/'?new'?/u.test(String(error));
  }
}

function keysOf(name: string, value: unknown): string[] {
  if (typeof value === 'function' && !isConstructor(value) && name !== 'Proxy') return [name];
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null) return [];
  const statics = callableMembers(value)
    .filter((member) => member !== 'prototype' && !(name === 'Intl' && /^[A-Z]/u.test(member)))
    .map((member) => `${name}.${member}`);
  const instance = isConstructor(value) ? callableMembers(value.prototype).map((member) => `${name}#${member}`) : [];
  const constructed = isConstructor(value) && name !== 'Symbol' && name !== 'BigInt' ? [`new ${name}`] : [];
  return [...statics, ...instance, ...constructed, ...(isCallable(value) ? [name] : [])];
}

function* generator(): Generator {
  yield 0;
}

// eslint-disable-next-line @typescript-eslint/require-await -- what is wanted is an asynchronous generator
async function* asyncGenerator(): AsyncGenerator {
  yield 0;
}

/** Prototypes of the language that have no global name, by the interface that TypeScript knows them as. */
const UNNAMED: Readonly<Record<string, unknown>> = {
  ArrayIterator: Object.getPrototypeOf([].values()) as unknown,
  AsyncGenerator: Object.getPrototypeOf(Object.getPrototypeOf(asyncGenerator())) as unknown,
  AsyncIterator: Object.getPrototypeOf(Object.getPrototypeOf(Object.getPrototypeOf(asyncGenerator()))) as unknown,
  Generator: Object.getPrototypeOf(Object.getPrototypeOf(generator())) as unknown,
  Iterator: Object.getPrototypeOf(Object.getPrototypeOf([].values())) as unknown,
  MapIterator: Object.getPrototypeOf(new Map().entries()) as unknown,
  RegExpStringIterator: Object.getPrototypeOf(''.matchAll(/x/gu)) as unknown,
  SetIterator: Object.getPrototypeOf(new Set().entries()) as unknown,
  StringIterator: Object.getPrototypeOf(''[Symbol.iterator]()) as unknown,
  TypedArray: Object.getPrototypeOf(Uint8Array.prototype) as unknown,
  'Intl.Segments': Object.getPrototypeOf(new Intl.Segmenter().segment('')) as unknown,
};

const isLegacyConstructor = (key: string): boolean => /[#.](?:constructor|prototype)$/u.test(key);

describe('the running Node', () => {
  const named = LANGUAGE_GLOBALS.filter((name) => !NOT_THE_LANGUAGE.has(name)).map((name): [string, unknown] => [
    name,
    (globalThis as Readonly<Record<string, unknown>>)[name],
  ]);
  const formatters = Object.getOwnPropertyNames(Intl)
    .map((name): [string, unknown] => [`Intl.${name}`, (Intl as Readonly<Record<string, unknown>>)[name]])
    .filter(([, value]) => isConstructor(value));

  it('is seen', () => {
    expect(named.length).toBeGreaterThan(50);
    expect(formatters.length).toBeGreaterThan(8);
  });

  it.each([...named, ...formatters])('%s: every function, method and accessor has a model', (name, value) => {
    const missing = keysOf(name, value).filter((key) => !ENGINE.has(key) && !isLegacyConstructor(key) && !modelOf(key));
    expect(missing).toEqual([]);
  });

  it.each(Object.entries(UNNAMED))('%s: every method and accessor has a model', (name, prototype) => {
    const keys = callableMembers(prototype as object).map((member) => `${name}#${member}`);
    expect(keys.filter((key) => !isLegacyConstructor(key) && modelOf(key) === undefined)).toEqual([]);
  });
});

describe("TypeScript's library", () => {
  const directory = path.dirname(createRequire(import.meta.url).resolve('typescript/package.json'));
  const files = readdirSync(path.join(directory, 'lib')).filter((file) =>
    /^lib\.(?:es\d+|esnext)\..*\.?d\.ts$|^lib\.es5\.d\.ts$/u.test(file),
  );

  /** `Interface#method` as it stands in a declaration file: the key the engine looks up. */
  function declaredKeys(file: string): string[] {
    const source = ts.createSourceFile(
      file,
      readFileSync(path.join(directory, 'lib', file), 'utf8'),
      ts.ScriptTarget.Latest,
    );
    const keys: string[] = [];
    const visit = (node: ts.Node, namespace: string): void => {
      if (ts.isModuleDeclaration(node) && node.body !== undefined) {
        const name = ts.isIdentifier(node.name) && node.name.text !== 'global' ? `${node.name.text}.` : '';
        ts.forEachChild(node.body, (child) => {
          visit(child, namespace + name);
        });
      } else if (ts.isInterfaceDeclaration(node) && !STRUCTURAL.has(node.name.text)) {
        const owner = namespace + node.name.text;
        for (const member of node.members) {
          if (ts.isMethodSignature(member)) keys.push(`${owner}#${member.name.getText(source)}`);
          if (ts.isConstructSignatureDeclaration(member)) keys.push(`new ${owner.replace(/Constructor$/u, '')}`);
        }
      } else if (ts.isFunctionDeclaration(node) && node.name !== undefined) {
        keys.push(namespace + node.name.text);
      }
    };
    ts.forEachChild(source, (child) => {
      visit(child, '');
    });
    return keys;
  }

  it('is found', () => {
    expect(files.length).toBeGreaterThan(60);
  });

  it.each(files)('%s: every method and constructor has a model', (file) => {
    const missing = [...new Set(declaredKeys(file))].filter((key) => !ENGINE.has(key) && modelOf(key) === undefined);
    expect(missing).toEqual([]);
  });
});
