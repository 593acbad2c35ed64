/** The rules from their sources, for tests that need no build. */
import type { Rule } from 'eslint';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { ruleNamed } from './lint-example.js';

const files = readdirSync(path.resolve(import.meta.dirname, '../../rules')).filter((name) => name.includes('-'));
const rules: Record<string, Rule.RuleModule> = {};
for (const name of files.map((file) => path.basename(file, '.ts'))) rules[name] = await ruleNamed(name);

const plugin = { rules };
export default plugin;
