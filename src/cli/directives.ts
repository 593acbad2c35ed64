import path from 'node:path';
import { ESLint, type Linter, type Rule } from 'eslint';
import type { Finding } from '../report/model.js';
import type { FileConfig } from './eslint-config.js';

/**
 * What ESLint's directive comments suppress: ESLint itself says so, replaying the findings at their places in the file's text. By
 * a finding's fingerprint, what the comment gives as justification.
 */
export async function suppressedIn(
  text: string,
  filePath: string,
  config: FileConfig,
  findings: readonly Finding[],
): Promise<Map<string, string>> {
  if (!text.includes('eslint')) return new Map();
  const [namespace, rule] = split(config.ruleId);
  const eslint = new ESLint({
    overrideConfigFile: true,
    ignore: false,
    overrideConfig: {
      files: [`**/*${path.extname(filePath)}`],
      plugins: { [namespace]: { rules: { [rule]: replay(findings) } } },
      rules: { [config.ruleId]: 'error' },
      languageOptions: withoutTypes(config.languageOptions),
      linterOptions: { reportUnusedDisableDirectives: 'off' },
    },
    cwd: path.dirname(filePath),
  });
  const [result] = await eslint.lintText(text, { filePath });
  const suppressed = (result?.suppressedMessages ?? []).filter(({ ruleId }) => ruleId === config.ruleId);
  return new Map(
    suppressed.map(({ message, suppressions }) => [
      message,
      suppressions.find(({ justification }) => justification !== '')?.justification ?? '',
    ]),
  );
}

function replay(findings: readonly Finding[]): Rule.RuleModule {
  return {
    meta: { schema: false },
    create: (context) => ({
      Program() {
        for (const { line, column, endLine, endColumn, fingerprint } of findings) {
          const loc = { start: { line, column: column - 1 }, end: { line: endLine, column: endColumn - 1 } };
          context.report({ loc, message: fingerprint });
        }
      },
    }),
  };
}

/** Comments need no type information, and making it would cost another program. */
function withoutTypes(options: Linter.LanguageOptions): Linter.LanguageOptions {
  const none = { projectService: false, project: null, programs: null };
  return { ...options, parserOptions: { ...options.parserOptions, ...none } };
}

function split(ruleId: string): [string, string] {
  const slash = ruleId.lastIndexOf('/');
  return [ruleId.slice(0, slash), ruleId.slice(slash + 1)];
}
