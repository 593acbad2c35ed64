// After any edits in one process the linter says what a fresh analysis says: over a real application, with labels added and taken
// out, functions moved, files renamed, added and deleted, and broken syntax in between.
import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { applyEdit, findingsIn, freshFlows, newLinter, type Way } from './support/incremental.js';
import { randomOf } from './support/metamorphic.js';

// In CI typescript-eslint reads every file once and sees no edits (inferSingleRun).
vi.stubEnv('CI', undefined);

// RUNS: how many edits; SEED: others; PROJECT: another application than the example, with a tsconfig.json and code below `src`.
const RUNS = Number(process.env['RUNS'] ?? '3');
const SEED = Number(process.env['SEED'] ?? '1');
const PROJECT = process.env['PROJECT'] ?? path.resolve(import.meta.dirname, '../../examples/social-network');

const copies: string[] = [];
afterAll(() => {
  for (const each of copies) rmSync(each, { recursive: true, force: true });
});

function copyOf(folder: string): string {
  const copy = realpathSync(mkdtempSync(path.join(tmpdir(), 'purpose-limitation-edits-')));
  copies.push(copy);
  cpSync(folder, copy, { recursive: true });
  return copy;
}

describe('after each edit the findings are those of a fresh analysis', { timeout: 60_000 + RUNS * 15_000 }, () => {
  it.each<Way>(['projectService', 'ownProgram'])('%s', async (way) => {
    const cwd = copyOf(PROJECT);
    const linter = newLinter(cwd, way);
    const random = randomOf(SEED);
    const { flows } = await findingsIn(linter, cwd);
    expect(flows.length).toBeGreaterThan(0);
    expect(flows).toEqual(freshFlows(cwd, new Set()));
    const history: string[] = [];
    for (let run = 0; run < RUNS; run++) {
      history.push(applyEdit(cwd, way, random));
      const now = await findingsIn(linter, cwd);
      expect({ history, flows: now.flows }).toEqual({ history, flows: freshFlows(cwd, now.broken) });
    }
  });
});
