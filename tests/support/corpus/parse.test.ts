import { describe, expect, it } from 'vitest';
import { parseCase } from './parse.js';

const sign = (...lines: string[]): string => ['// A sentence.', '', '// @filename: ads.ts', ...lines, ''].join('\n');

describe('parseCase', () => {
  it('reads description, files and expectations', () => {
    const text = [
      '// Data goes',
      '// from here to there.',
      '',
      '// @filename: account.ts',
      'export const phone = "1";',
      '',
      '// @filename: ads.ts',
      '/** @sink advertising */',
      '',
      'import { phone } from "./account.ts";',
      '  send(phone);',
      '  //   ^^^^^ security -> advertising: phone',
      '',
    ].join('\n');
    const flowCase = parseCase(text);
    expect(flowCase.description).toBe('Data goes from here to there.');
    expect([...flowCase.files.keys()]).toEqual(['account.ts', 'ads.ts']);
    expect(flowCase.files.get('account.ts')).toBe('export const phone = "1";\n');
    expect(flowCase.expectations).toEqual([
      {
        file: 'ads.ts',
        line: 4,
        column: 8,
        endColumn: 13,
        purposes: ['security'],
        sink: 'advertising',
        sources: ['phone'],
      },
    ]);
  });

  it('keeps the caret comments, so that positions are those of the program', () => {
    const text = sign('  send(phone);', '  //   ^^^^^ security -> advertising: phone', '  send(mail);');
    expect(parseCase(text).files.get('ads.ts')?.split('\n')).toHaveLength(4);
  });

  it('lets several expectations follow one line', () => {
    const text = sign(
      '  send(phone, mail);',
      '  //   ^^^^^ security -> advertising: Account.phone',
      '  //          ^^^^ security.recovery -> advertising: Account.mail',
    );
    expect(parseCase(text).expectations).toMatchObject([
      { line: 1, column: 8, endColumn: 13, sources: ['Account.phone'] },
      { line: 1, column: 15, endColumn: 19, sources: ['Account.mail'] },
    ]);
  });

  it('reads lists of purposes and sources', () => {
    const text = sign('  send(row);', '  //   ^^^ security, security.recovery -> advertising: A.mail, A.phone');
    expect(parseCase(text).expectations).toMatchObject([
      { purposes: ['security', 'security.recovery'], sink: 'advertising', sources: ['A.mail', 'A.phone'] },
    ]);
  });

  it.each([
    ['a line comment close to its carets', ['  send(mail);', '  //^^^^^ security -> advertising: x'], 5, 10],
    ['a block comment', ['  <Pixel user={phone} />', '  /*          ^^^^^ security -> advertising: x */'], 15, 20],
    [
      'a block comment in braces',
      ['  <Pixel user={phone} />', '  {/*         ^^^^^ security -> advertising: x */}'],
      15,
      20,
    ],
  ])('reads %s', (_name, lines, column, endColumn) => {
    expect(parseCase(sign(...lines)).expectations).toMatchObject([{ column, endColumn, sources: ['x'] }]);
  });

  it.each(['MISSING', 'SPURIOUS'] as const)('marks %s expectations', (known) => {
    const text = sign('  send(mail);', `  //   ^^^^ ${known} security -> advertising: mail`);
    expect(parseCase(text).expectations).toMatchObject([{ known, purposes: ['security'] }]);
  });

  it.each([
    ['no description', '// @filename: a.ts\nlet a;\n', /does not open with a comment/],
    ['code before the first file', '// A.\nlet a;\n// @filename: a.ts\n', /before the first file/],
    ['no file', '// A.\n', /no "\/\/ @filename:"/],
    ['a file that stands twice', '// A.\n// @filename: a.ts\n// @filename: a.ts\n', /stands twice/],
    ['carets without a claim', sign('  send(mail);', '  //   ^^^^'), /ads\.ts:2: carets must be followed/],
    [
      'carets without a sink',
      sign('  send(mail);', '  //   ^^^^ security: mail'),
      /ads\.ts:2: carets must be followed/,
    ],
    ['carets past the end', sign('  a;', '  //   ^^^^ security -> advertising: a'), /past the end/],
    ['carets under a space', sign('  a   = 5;', '  // ^^^ security -> advertising: a'), /under a space/],
    ['carets without a line above', sign('// ^ security -> advertising: a'), /without a line above/],
  ])('refuses %s', (_name, text, message) => {
    expect(() => parseCase(text)).toThrow(message);
  });
});
