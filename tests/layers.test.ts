// The layer table of the engine is enforced by the project's own lint: each row here is a promise about a file that
// does not exist, so the test sees the rules bite without the code having to break them.

import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import tseslint from 'typescript-eslint';

const LAYER_RULES = ['@typescript-eslint/no-restricted-imports', 'no-restricted-syntax'];

/** The project's configuration without type information: a file that does not exist is in no program. */
const eslint = new ESLint({
  overrideConfig: [
    { files: ['**/*.ts'], ...tseslint.configs.disableTypeChecked },
    { files: ['**/*.ts'], languageOptions: { parserOptions: { projectService: false, program: null } } },
  ],
});

async function layerReports(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  const messages = result?.messages ?? [];
  expect(messages.filter(({ fatal }) => fatal === true)).toEqual([]);
  return messages.filter(({ ruleId }) => LAYER_RULES.includes(ruleId ?? '')).map(({ message }) => message);
}

const value = (from: string) => `import { thing } from '${from}';\nthing();\n`;
const type = (from: string) => `import type { Thing } from '${from}';\nexport type Other = Thing;\n`;

interface Row {
  readonly file: string;
  readonly allowed: readonly string[];
  readonly forbidden: readonly string[];
}

const ROWS: readonly Row[] = [
  {
    file: 'src/ir/graph.ts',
    allowed: [value('./paths.js'), value('node:util')],
    forbidden: [
      value('../solve/index.js'),
      value('../purposes.js'),
      type('../models/row.js'),
      value('typescript'),
      type('typescript'),
    ],
  },
  {
    file: 'src/ir.ts',
    allowed: [value('./ir/paths.js')],
    forbidden: [value('./solve/index.js'), type('typescript')],
  },
  {
    file: 'src/purposes.ts',
    allowed: [value('./purposes/dpv.js')],
    forbidden: [value('./settings.js'), value('./ir/index.js'), value('typescript')],
  },
  {
    file: 'src/diagnostics.ts',
    allowed: [],
    forbidden: [value('./purposes.js'), type('./annotations/index.js'), type('typescript')],
  },
  {
    file: 'src/settings.ts',
    allowed: [value('valibot'), value('./purposes.js'), value('./diagnostics.js'), value('./models/index.js')],
    forbidden: [value('./catalogue/index.js'), value('./annotations/index.js'), value('typescript')],
  },
  {
    file: 'src/models/libraries/lodash.ts',
    allowed: [value('../row.js'), value('./rxjs.js')],
    forbidden: [value('../../ir/index.js'), value('../../catalogue/row.js'), value('ts-api-utils')],
  },
  {
    file: 'src/catalogue/packages.ts',
    allowed: [value('./row.js')],
    forbidden: [value('../models/row.js'), value('../purposes.js')],
  },
  {
    file: 'src/annotations/sources/tag.ts',
    allowed: [
      value('../tags.js'),
      value('../../settings.js'),
      value('../../purposes.js'),
      value('../../catalogue/index.js'),
      value('../../diagnostics.js'),
      value('typescript'),
      value('ts-api-utils'),
    ],
    forbidden: [value('../../lower/index.js'), value('../../ir/index.js'), type('../../explain/index.js')],
  },
  {
    file: 'src/lower/expressions.ts',
    allowed: [value('../ir/index.js'), value('typescript'), value('./calls.js')],
    forbidden: [value('../annotations/index.js'), type('../annotations/index.js'), value('../link/index.js')],
  },
  {
    file: 'src/link/callees.ts',
    allowed: [
      value('../ir/index.js'),
      value('../models/index.js'),
      type('../annotations/index.js'),
      value('typescript'),
    ],
    forbidden: [value('../annotations/index.js'), value('../lower/index.js'), type('../solve/index.js')],
  },
  {
    file: 'src/solve/worklist.ts',
    allowed: [value('../ir/index.js'), value('./facts.js')],
    forbidden: [
      value('../link/index.js'),
      type('../annotations/index.js'),
      type('typescript'),
      type('@typescript-eslint/utils'),
    ],
  },
  {
    file: 'src/explain/sentence.ts',
    allowed: [value('../ir/index.js'), value('../solve/index.js'), value('../diagnostics.js')],
    forbidden: [value('../annotations/index.js'), value('../settings.js'), type('typescript')],
  },
  {
    file: 'src/advice/members.ts',
    allowed: [
      value('../annotations/nodes.js'),
      value('../catalogue/index.js'),
      value('../analyze.js'),
      value('typescript'),
    ],
    forbidden: [value('../cli/check.js'), value('eslint'), value('../../rules/index.js')],
  },
  {
    file: 'src/projects/find.ts',
    allowed: [value('../annotations/scan.js'), value('typescript')],
    forbidden: [value('../index.js'), value('../report/model.js'), value('eslint')],
  },
  {
    file: 'src/report/formats/sarif.ts',
    allowed: [value('../model.js'), value('../../explain/index.js'), type('../../diagnostics.js')],
    forbidden: [value('../../index.js'), value('../../diagnostics.js'), value('typescript'), value('eslint')],
  },
  {
    file: 'src/cli/check.ts',
    allowed: [value('../index.js'), value('../report/model.js'), value('typescript'), value('eslint')],
    forbidden: [value('../explain/index.js'), value('../analyze.js'), value('../../rules/index.js')],
  },
  {
    file: 'src/analyze.ts',
    allowed: [value('./solve/index.js'), value('typescript')],
    forbidden: [value('eslint'), type('@eslint/core'), value('../rules/index.js')],
  },
  {
    file: 'rules/no-cross-purpose-flow.ts',
    allowed: [value('../src/index.js'), value('./util/create-rule.js'), value('@typescript-eslint/utils')],
    forbidden: [value('../src/analyze.js'), type('../src/explain/index.js'), value('../scripts/new-rule.mjs')],
  },
  {
    file: 'rules/util/program.ts',
    allowed: [value('../../src/index.js'), value('../index.js')],
    forbidden: [value('../../src/settings.js')],
  },
];

describe.each(ROWS)('$file', ({ file, allowed, forbidden }) => {
  if (allowed.length > 0) {
    it.each(allowed)('may hold: %s', async (code) => {
      expect(await layerReports(file, code)).toEqual([]);
    });
  }
  it.each(forbidden)('may not hold: %s', async (code) => {
    expect(await layerReports(file, code)).not.toEqual([]);
  });
});

describe('no way round', () => {
  it.each([
    ['an export', `export { thing } from '../link/index.js';\n`],
    ['a star export', `export * from '../link/index.js';\n`],
    ['a type export', `export type { Thing } from '../link/index.js';\n`],
    ['a side effect', `import '../link/index.js';\n`],
    ['a dynamic import', `export const late = () => import('../link/index.js');\n`],
    ['a detour', `import { thing } from './sub/../../link/index.js';\nthing();\n`],
  ])('by %s', async (_, code) => {
    expect(await layerReports('src/solve/worklist.ts', code)).not.toEqual([]);
  });

  it('by nesting deeper than the patterns count', async () => {
    expect(await layerReports('src/solve/a/b/c/d/e.ts', 'export const one = 1;\n')).not.toEqual([]);
  });

  it('says what the layer may import', async () => {
    expect((await layerReports('src/link/callees.ts', value('../solve/index.js'))).join()).toContain(
      "The layer 'link' may import only ir, models, types of annotations.",
    );
  });
});
