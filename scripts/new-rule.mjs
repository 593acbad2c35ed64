// `npm run new:rule -- <name>`: writes the three files a rule consists of, enters it into the rule list of
// `rules/index.ts` and into the README's table. The new test fails until the rule does something.
//
// Works on the current directory; refuses to overwrite. Exits 2 with one line when it can't do its work.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { format, resolveConfig } from 'prettier';
import ts from 'typescript';

const NAMESPACE = 'purpose-limitation';
const RULE_LIST = path.join('rules', 'index.ts');
const README = 'README.md';
const DESCRIPTION = 'disallow what this rule is about, in one line';

/** What the user can mend: shown as one line. */
class UsageError extends Error {}

/** @param {string} name */
const camelCase = (name) => name.replace(/-([a-z\d])/g, (_, letter) => letter.toUpperCase());

/** @param {string} name */
const ruleSource = (name) => `import type { Rule } from 'eslint';

export const ${camelCase(name)}: Rule.RuleModule = {
  meta: {
    type: 'problem',
    docs: { description: '${DESCRIPTION}' },
    schema: [],
    messages: { found: 'Say what is wrong here and why it matters.' },
  },
  create() {
    // Ask the engine ('../src/index.js') for its violations and translate them into reports; analyse nothing here.
    return {};
  },
};
`;

/** @param {string} name */
const testSource = (name) => `import { ${camelCase(name)} } from '../../rules/${name}.js';
import { RuleTester, STRICT_ASSERTIONS } from '../support/rule-tester.js';

new RuleTester().run('${name}', ${camelCase(name)}, {
  assertionOptions: STRICT_ASSERTIONS,
  valid: [{ name: 'the nearest look-alike, which stays silent', code: 'export {};' }],
  invalid: [
    {
      name: 'what the rule is for',
      code: 'export default 1;',
      errors: [{ messageId: 'found', line: 1, column: 1, endLine: 1, endColumn: 18 }],
    },
  ],
});
`;

/** @param {string} name */
const pageSource = (name) => `# ${NAMESPACE}/${name}

${DESCRIPTION}

## Why

Who is harmed by what the rule reports, and how.

## Examples

Code that is reported:

\`\`\`ts
\`\`\`

Code that is not:

\`\`\`ts
\`\`\`

## When not to use it
`;

/**
 * The object literal behind `as const`, `satisfies …` and parentheses.
 * @param {ts.Expression | undefined} expression
 * @returns {ts.ObjectLiteralExpression | undefined}
 */
function literalOf(expression) {
  if (expression === undefined) return undefined;
  if (ts.isObjectLiteralExpression(expression)) return expression;
  const wrapped =
    ts.isAsExpression(expression) || ts.isSatisfiesExpression(expression) || ts.isParenthesizedExpression(expression);
  return wrapped ? literalOf(expression.expression) : undefined;
}

/**
 * @param {ts.SourceFile} file
 * @returns {ts.ObjectLiteralExpression}
 */
function findRuleList(file) {
  const declarations = file.statements
    .filter(ts.isVariableStatement)
    .flatMap((s) => [...s.declarationList.declarations]);
  const list = declarations.find(({ name }) => ts.isIdentifier(name) && name.text === 'rules');
  const literal = literalOf(list?.initializer);
  if (literal === undefined) throw new UsageError(`${RULE_LIST} holds no object literal 'const rules = { … }'`);
  return literal;
}

/**
 * @param {string} source the text of `rules/index.ts`
 * @param {string} name
 * @returns {string} the text with the rule imported and as the last entry of the list
 */
function enterIntoList(source, name) {
  const file = ts.createSourceFile(RULE_LIST, source, ts.ScriptTarget.Latest, true);
  const { properties } = findRuleList(file);
  const end = findRuleList(file).getEnd() - 1;
  const lastEntry = properties.at(-1);
  const lastImport = file.statements.filter(ts.isImportDeclaration).at(-1);
  const comma = lastEntry === undefined || properties.hasTrailingComma ? '' : ',';
  const entryAt = properties.hasTrailingComma ? end : (lastEntry?.getEnd() ?? end);
  const importAt = lastImport?.getEnd() ?? 0;
  return [
    source.slice(0, importAt),
    `\nimport { ${camelCase(name)} } from './${name}.js';\n`,
    source.slice(importAt, entryAt),
    `${comma}\n'${name}': ${camelCase(name)},\n`,
    source.slice(entryAt),
  ].join('');
}

/**
 * @param {string} source
 * @param {string} name
 * @returns {string} the README with a row after the last rule's row; unchanged when it has no such table
 */
function enterIntoReadme(source, name) {
  const lines = source.split('\n');
  const last = lines.findLastIndex((line) => line.startsWith('|') && line.includes('](docs/rules/'));
  if (last === -1) return source;
  const columns = (lines[last] ?? '').split(/(?<!\\)\|/).length - 2;
  const cells = [`[${name}](docs/rules/${name}.md)`, DESCRIPTION].concat(Array(Math.max(0, columns - 2)).fill(''));
  return lines.toSpliced(last + 1, 0, `| ${cells.slice(0, columns).join(' | ')} |`).join('\n');
}

/** @param {string[]} args */
function readName(args) {
  const [name] = args;
  if (args.length !== 1 || !/^[a-z][a-z\d]*(?:-[a-z\d]+)+$/.test(name ?? '')) {
    throw new UsageError('usage: npm run new:rule -- <name>, a name such as no-leaked-consent');
  }
  return /** @type {string} */ (name);
}

/** @param {string} name */
async function main(name) {
  const created = {
    [path.join('rules', `${name}.ts`)]: ruleSource(name),
    [path.join('tests', 'rules', `${name}.test.ts`)]: testSource(name),
    [path.join('docs', 'rules', `${name}.md`)]: pageSource(name),
  };
  const existing = Object.keys(created).find((file) => existsSync(file));
  if (existing !== undefined) throw new UsageError(`${existing} exists already`);
  if (!existsSync(RULE_LIST)) throw new UsageError(`there is no ${RULE_LIST} here`);
  const changed = { [RULE_LIST]: enterIntoList(readFileSync(RULE_LIST, 'utf8'), name) };
  if (existsSync(README)) changed[README] = enterIntoReadme(readFileSync(README, 'utf8'), name);
  for (const [file, text] of Object.entries({ ...created, ...changed })) {
    const options = await resolveConfig(path.resolve(file));
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, await format(text, { ...options, filepath: file }));
    console.log(file);
  }
}

try {
  await main(readName(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
