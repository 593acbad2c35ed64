import { readFileSync } from 'node:fs';
import type { Linter } from 'eslint';
import * as parser from '@typescript-eslint/parser';
import { SETTINGS_KEY } from '../src/index.js';
import { noCrossPurposeFlow } from './no-cross-purpose-flow.js';
import { noDualUse } from './no-dual-use.js';
import { noPurposeMixingImports } from './no-purpose-mixing-imports.js';
import { requirePurpose } from './require-purpose.js';
import { requireSink } from './require-sink.js';
import { requireSuppressionReason } from './require-suppression-reason.js';
import { NAMESPACE } from './util/namespace.js';
import { validPurposeTag } from './valid-purpose-tag.js';

const { name, version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  name: string;
  version: string;
};

/** THE RULE LIST. */
const rules = {
  'no-cross-purpose-flow': noCrossPurposeFlow,
  'no-dual-use': noDualUse,
  'no-purpose-mixing-imports': noPurposeMixingImports,
  'require-purpose': requirePurpose,
  'require-sink': requireSink,
  'require-suppression-reason': requireSuppressionReason,
  'valid-purpose-tag': validPurposeTag,
};

/** How `recommended` reports; a rule that is missing here is only on in `strict`. */
const RECOMMENDED: Readonly<Partial<Record<keyof typeof rules, Linter.StringSeverity>>> = {
  'no-cross-purpose-flow': 'error',
  'require-purpose': 'warn',
  'require-sink': 'warn',
  'require-suppression-reason': 'error',
  'valid-purpose-tag': 'error',
};

const TYPESCRIPT_FILES = ['**/*.ts', '**/*.tsx', '**/*.mts', '**/*.cts'];

const plugin = {
  meta: { name, version, namespace: NAMESPACE },
  rules,
  configs: {} as Record<'recommended' | 'strict', Linter.Config[]>,
};

/** Parser and type information for TypeScript files; JavaScript keeps the parser it has. */
const typed: Linter.Config = {
  name: `${NAMESPACE}/parser`,
  files: TYPESCRIPT_FILES,
  languageOptions: { parser: parser, parserOptions: { projectService: true } },
};

/** One line in `eslint.config.js` suffices for each; options and settings given later win. */
plugin.configs.recommended = [
  typed,
  { name: `${NAMESPACE}/recommended`, plugins: { [NAMESPACE]: plugin }, rules: named(RECOMMENDED) },
];

plugin.configs.strict = [
  typed,
  {
    name: `${NAMESPACE}/strict`,
    plugins: { [NAMESPACE]: plugin },
    rules: named(Object.fromEntries(Object.keys(rules).map((rule) => [rule, 'error'] as const))),
    // Data collected for security must not reach analytics either.
    settings: { [SETTINGS_KEY]: { policy: { analytics: true } } },
  },
];

function named(severities: Readonly<Record<string, Linter.StringSeverity>>): Linter.RulesRecord {
  return Object.fromEntries(Object.entries(severities).map(([rule, severity]) => [`${NAMESPACE}/${rule}`, severity]));
}

export type { Collected } from '../src/index.js';
export default plugin;
export { cacheKey } from '../src/index.js';
export { plugin as 'module.exports' };
