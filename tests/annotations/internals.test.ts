// What TypeScript does not publish: it is there in each version that the tests run on, and where it is not, or is something else, the
// answer is "unknown".
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { isFlag, isMapped, mappedOrigins, tupleElement, unredirected } from '../../src/annotations/internals.js';
import { createCaseProgram } from '../support/corpus/program.js';

const TEXT = `interface Account { phone: string; name: string }
type Renamed<T> = { [K in keyof T as \`new_\${K & string}\`]: T[K] };
type Texts = Record<keyof Account, string>;
type Flags = { [K in keyof Account]: boolean };
declare const copied: { [K in keyof Account]: Account[K] };
declare const texts: Texts;
declare const flags: Flags;
declare const pair: [phone: string, name: string];
`;
const program = createCaseProgram(new Map([['main.ts', TEXT]]));
const checker = program.getTypeChecker();
const [file] = program.getSourceFiles().filter(({ fileName }) => fileName.endsWith('main.ts'));

function memberOf(variable: string, member: string): ts.Symbol {
  const symbol = file && checker.getSymbolsInScope(file, ts.SymbolFlags.Variable).find(({ name }) => name === variable);
  const found = symbol && checker.getTypeOfSymbol(symbol).getProperty(member);
  if (!found) throw new Error(`${variable}.${member} is not declared`);
  return found;
}

const originsOf = (symbol: ts.Symbol): string[] =>
  mappedOrigins(checker, symbol).map((origin) => checker.symbolToString(origin));

describe('in this version of TypeScript', () => {
  it('a mapped member knows what it was made from', () => {
    expect(originsOf(memberOf('copied', 'phone'))).toContain('phone');
    expect(originsOf(memberOf('texts', 'phone'))).toContain('phone');
    expect(isMapped(memberOf('texts', 'phone'))).toBe(true);
    expect([isFlag(checker, memberOf('flags', 'phone')), isFlag(checker, memberOf('texts', 'phone'))]).toEqual([
      true,
      false,
    ]);
  });

  it('an element of a tuple knows its label', () => {
    const roots = checker.getRootSymbols(memberOf('pair', '0'));
    expect(roots.map((root) => tupleElement(root)?.getText())).toContain('phone: string');
  });

  it('a file that stands in for another one leads to itself', () => {
    expect(file && unredirected(file)).toBe(file);
    expect(
      file && unredirected(Object.create(file, { redirectInfo: { value: { unredirected: file } } }) as ts.SourceFile),
    ).toBe(file);
  });
});

/** Whatever stands where the internals were. */
const SHAPES: readonly (readonly [string, unknown])[] = [
  ['nothing', undefined],
  ['a number', 7],
  ['an empty object', {}],
  ['texts', { mappedType: 'mapped', keyType: 'phone', tupleLabelDeclaration: 'phone' }],
  ['a type without a mapper', { mappedType: { declaration: 7 }, tupleLabelDeclaration: { kind: 'x', pos: 0 } }],
  ['a mapper of another kind', { mappedType: { mapper: { kind: 3, map: () => undefined } } }],
  ['a mapper that holds itself', { mappedType: { mapper: circular() } }],
];

function circular(): object {
  const mapper: { mapper1?: object; mapper2?: object; sources: unknown; targets: unknown } = {
    sources: [1],
    targets: 'x',
  };
  return Object.assign(mapper, { mapper1: mapper, mapper2: mapper });
}

describe('where a version has something else', () => {
  it.each(SHAPES)('%s is no answer, and no error', (name, links) => {
    const known = memberOf('texts', 'phone');
    const symbol = Object.create(known, { links: { value: links } }) as ts.Symbol;
    expect(originsOf(symbol)).toEqual([]);
    expect(tupleElement(symbol)).toBeUndefined();
    expect(isMapped(symbol)).toBe(/type|mapper/.test(name));
  });

  it('a file of which one cannot say what it stands in for is given to nobody', () => {
    expect(
      file && unredirected(Object.create(file, { redirectInfo: { value: 'elsewhere' } }) as ts.SourceFile),
    ).toBeUndefined();
  });
});
