import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { globSync } from 'tinyglobby';

/** What an analysis of a program depends on: its code, what says how to read it, and which packages are installed. */
const INPUTS = [
  '**/*.{js,jsx,mjs,cjs,ts,tsx,mts,cts}',
  '**/{package,tsconfig*,jsconfig*}.json',
  '**/*.prisma',
  '{package-lock.json,npm-shrinkwrap.json,yarn.lock,pnpm-lock.yaml,bun.lock}',
];

/**
 * A digest of everything below a folder that a report may depend on. In the settings of an ESLint configuration it makes `--cache` right:
 * ESLint forgets what it cached when the configuration changes.
 *
 * @param cwd the project's folder; by default the one that the process runs in
 */
export function cacheKey(cwd: string = process.cwd()): string {
  const hash = createHash('sha256');
  const ignore = ['**/node_modules/**', '**/.git/**'];
  for (const file of globSync(INPUTS, { cwd, ignore, dot: true }).sort()) {
    hash
      .update(`${file.replaceAll('\\', '/')}\0`)
      .update(readFileSync(path.join(cwd, file)))
      .update('\0');
  }
  return hash.digest('hex');
}
