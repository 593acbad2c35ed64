import { readFileSync } from 'node:fs';
import type { Linter } from 'eslint';
import * as parser from '@typescript-eslint/parser';
import { noCrossPurposeFlow } from './no-cross-purpose-flow.js';
import { validPurposeTag } from './valid-purpose-tag.js';

const { name, version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  name: string;
  version: string;
};

/** THE RULE LIST. */
const rules = {
  'no-cross-purpose-flow': noCrossPurposeFlow,
  'valid-purpose-tag': validPurposeTag,
};

const NAMESPACE = 'purpose-limitation';

const TYPESCRIPT_FILES = ['**/*.ts', '**/*.tsx', '**/*.mts', '**/*.cts'];

const plugin = {
  meta: { name, version, namespace: NAMESPACE },
  rules,
  configs: {} as Record<'recommended', Linter.Config[]>,
};

/**
 * One line in `eslint.config.js` suffices: parser and type information come along for TypeScript files; options given
 * later win. JavaScript keeps the parser it has.
 */
plugin.configs.recommended = [
  {
    name: `${NAMESPACE}/parser`,
    files: TYPESCRIPT_FILES,
    languageOptions: { parser: parser, parserOptions: { projectService: true } },
  },
  {
    name: `${NAMESPACE}/recommended`,
    plugins: { [NAMESPACE]: plugin },
    rules: {
      [`${NAMESPACE}/no-cross-purpose-flow`]: 'error',
      [`${NAMESPACE}/valid-purpose-tag`]: 'error',
    },
  },
];

export default plugin;
export { plugin as 'module.exports' };
