// When a program of our own is made, and how long it serves.
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ownProgramOf } from '../../src/projects/own-program.js';

const TEXTS: Readonly<Record<string, string>> = {
  'label.ts': '/** @purpose security */\nexport const phone = "";\n',
  'uses.ts': 'import { phone } from "./label.js";\nexport const copy = phone;\n',
  'again.ts': 'export { copy } from "./uses";\n',
  'other.ts': 'export const other = 1;\n',
  'brand.ts': 'import type { Collected } from "anywhere";\nexport type A = Collected<string, "security">;\n',
  'schema.ts': 'declare const z: any;\nexport const a = { b: z.string().meta({ purpose: "security" }) };\n',
  'typo.ts': '/** @purposes security */\nexport const phone = "";\n',
};

let root = '';

beforeAll(() => {
  root = realpathSync(mkdtempSync(path.join(tmpdir(), 'purpose-limitation-own-'))).replaceAll('\\', '/');
  for (const [name, text] of Object.entries(TEXTS)) writeFileSync(path.join(root, name), text);
});

afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

function programOf(name: string, text = TEXTS[name] ?? '', assumeLabels = false): ts.Program | undefined {
  return ownProgramOf(`${root}/${name}`, text, assumeLabels)?.program;
}

const ownFiles = (program: ts.Program | undefined): string[] =>
  (program?.getSourceFiles() ?? []).flatMap(({ fileName }) =>
    fileName.startsWith(root) ? [fileName.slice(root.length + 1)] : [],
  );

describe('without a configuration', () => {
  it.each([
    ['a label', 'label.ts', ['label.ts']],
    ['an import of it', 'uses.ts', ['label.ts', 'uses.ts']],
    ['a way to it', 'again.ts', ['label.ts', 'uses.ts', 'again.ts']],
    ['a branded type', 'brand.ts', ['brand.ts']],
    ['schema metadata', 'schema.ts', ['schema.ts']],
    ['a misspelt tag', 'typo.ts', ['typo.ts']],
    ['nothing of it', 'other.ts', []],
  ])('%s in the text decides', (_, name, expected) => {
    expect(ownFiles(programOf(name))).toEqual(expected);
  });

  it('labels that no text shows are taken on trust', () => {
    expect(ownFiles(programOf('other.ts', TEXTS['other.ts'], true))).toEqual(['other.ts']);
  });

  it('the linted text decides where it differs from the disk', () => {
    const text = 'import "./label.js";\n';
    const program = programOf('other.ts', text);
    expect(ownFiles(program)).toEqual(['label.ts', 'other.ts']);
    expect(program?.getSourceFile(`${root}/other.ts`)?.text).toBe(text);
    expect(programOf('other.ts')).toBeUndefined();
    expect(programOf('other.ts', text)).toBeDefined();
    expect(ownFiles(programOf('not-saved.ts', text))).toEqual(['label.ts', 'not-saved.ts']);
  });

  it('programs share what is parsed, and serve until something changes', () => {
    const [first, second] = [programOf('uses.ts'), programOf('again.ts')];
    const label = `${root}/label.ts`;
    expect(programOf('uses.ts')).toBe(first);
    expect(second).not.toBe(first);
    expect(second?.getSourceFile(label)).toBe(first?.getSourceFile(label));
    writeFileSync(label, `${TEXTS['label.ts'] ?? ''}// changed\n`);
    const third = programOf('uses.ts');
    expect(third).not.toBe(first);
    expect(third?.getSourceFile(label)?.text).toContain('// changed');
    expect(third?.getSourceFile(`${root}/uses.ts`)).toBe(first?.getSourceFile(`${root}/uses.ts`));
    writeFileSync(label, TEXTS['label.ts'] ?? '');
  });
});

describe('with a configuration', () => {
  beforeAll(() => {
    writeFileSync(path.join(root, 'tsconfig.json'), '{ "compilerOptions": { "types": [] }, "exclude": ["typo.ts"] }');
  });

  it('its files share one program, whether they lead to a label or not', () => {
    const program = programOf('uses.ts');
    expect(ownFiles(program)).toContain('other.ts');
    expect(programOf('other.ts')).toBe(program);
    expect(programOf('uses.ts')).toBe(program);
  });

  it('says what it was made from', () => {
    const config = `${root}/tsconfig.json`;
    expect(ownProgramOf(`${root}/uses.ts`, TEXTS['uses.ts'] ?? '', false)?.origin).toEqual({
      config,
      problem: undefined,
    });
    const left = ownProgramOf(`${root}/typo.ts`, TEXTS['typo.ts'] ?? '', false);
    expect(left?.origin).toEqual({ config: undefined, problem: undefined });
    expect(ownFiles(left?.program)).toEqual(['typo.ts']);
  });

  it('a text that is not saved gets a program beside the saved one', () => {
    const saved = programOf('uses.ts');
    const edited = programOf('other.ts', 'export const other = 2;\n');
    expect(edited?.getSourceFile(`${root}/other.ts`)?.text).toBe('export const other = 2;\n');
    expect(edited?.getSourceFile(`${root}/uses.ts`)).toBe(saved?.getSourceFile(`${root}/uses.ts`));
    expect(programOf('other.ts', 'export const other = 2;\n')).toBe(edited);
    expect(programOf('uses.ts')).toBe(saved);
  });

  it('is made of no files when none of them can be labelled', () => {
    writeFileSync(path.join(root, 'tsconfig.json'), '{ "compilerOptions": { "types": [] }, "files": ["other.ts"] }');
    expect(programOf('other.ts')).toBeUndefined();
    writeFileSync(path.join(root, 'other.ts'), 'import "./again.js";\n');
    expect(ownFiles(programOf('other.ts', 'import "./again.js";\n'))).toContain('label.ts');
  });
});
