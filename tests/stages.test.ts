// What each stage made of a program has a printed form.
import { describe, expect, it } from 'vitest';
import { runStages } from '../src/analyze.js';
import { printLabels } from '../src/annotations/print.js';
import { printTargets } from '../src/link/print.js';
import { DEFAULT_SETTINGS } from '../src/settings.js';
import { printFacts } from '../src/solve/print.js';
import { CASE_ROOT, createCaseProgram } from './support/corpus/program.js';

const TEXT = `interface Account {
  /** @purpose security */
  phone: string;
}
/** @sink advertising */
function send(value: string): void {
  console.log(value);
}
const clean = (text: string): string => text.trim();
export function run(account: Account, pass: (text: string) => string): void {
  send(clean(account.phone));
  pass('');
}
`;

function stages() {
  const program = createCaseProgram(new Map([['main.ts', TEXT]]));
  const { annotations, flows } = runStages({ program, settings: DEFAULT_SETTINGS, rootDir: CASE_ROOT });
  if (!flows) throw new Error('nothing was followed');
  return { annotations, ...flows };
}

describe('the stages of an analysis', () => {
  it('labels print as declarations with what was said of them', () => {
    expect(printLabels(stages().annotations)).toBe('/case/main.ts:49 member phone (Account.phone: security by tag)');
  });

  it('a call prints what it runs and why', () => {
    const { linked } = stages();
    const calls = linked.loaded.flatMap(({ graph, callBase }) => graph.calls.map((_, at) => callBase + at));
    const printed = calls.map((call) => printTargets(linked, call));
    expect(printed).toContain('send(clean(account.phone))\n  runs send in /case/main.ts\n  enters send (advertising)');
    expect(printed).toContain('clean(account.phone)\n  runs clean in /case/main.ts');
    expect(printed.find((text) => text.startsWith('text.trim()'))).toMatch(/rows of its model$/);
  });

  it('facts print with the label, the place, the path and the fact before', () => {
    const { linked, solution } = stages();
    const lines = printFacts(linked, solution.trace).split('\n');
    expect(lines).toHaveLength(solution.facts);
    expect(lines[0]).toMatch(/^label 0: #\d+ read `account\.phone`$/);
    expect(lines.some((line) => /result `clean\(account\.phone\)` <- #\d+ return/.test(line))).toBe(true);
  });
});
