// Programs that a generator wrote: long, but not deep in a way that a person could not write.
import { describe, expect, it } from 'vitest';
import { lowered } from '../support/lowered.js';

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
const list = (count: number, item: (index: number) => string, separator = ' '): string =>
  numbers(count).map(item).join(separator);

const PROGRAMS: Readonly<Record<string, string>> = {
  'a literal of 10,000 elements': `const a = [${list(10_000, (at) => `x${at}`, ', ')}];`,
  'an object of 5,000 properties': `const a = { ${list(5_000, (at) => `p${at}: x`, ', ')} };`,
  'a switch of 500 cases': `let a = x; switch (k) { ${list(500, (at) => `case ${at}: a = x${at}; break;`)} } f(a);`,
  'a switch of 500 cases that fall through': `let a = x; switch (k) { ${list(500, (at) => `case ${at}: a = a + 1;`)} }`,
  '5,000 statements': list(5_000, (at) => `let v${at} = x${at} + 1;`),
  '5,000 assignments of one variable': `let a = x; ${list(5_000, () => 'a = f(a);')}`,
  '5,000 writes into one object': `const a = {}; ${list(5_000, (at) => `a.p${at} = x;`)}`,
  '1,500 terms of a sum': `const a = ${list(1_500, (at) => `x${at}`, ' + ')};`,
  '500 calls in a chain': `const a = x${list(500, (at) => `.m${at}(y)`, '')};`,
  '2,000 functions': list(2_000, (at) => `function f${at}(p) { return ${at === 0 ? 'p' : `f${at - 1}(p)`}; }`),
  '300 loops': `let a = x; ${list(300, () => 'for (const e of l) { if (e) a = e; else continue; }')}`,
  '100 nested blocks': `let a = x; ${'if (c) { a = y; '.repeat(100)}${'}'.repeat(100)} f(a);`,
};

/** Of the processor's time, some ten times what the slowest takes: this catches a hang, the counts in `tests/scale` catch growth. */
const LIMIT_MS = 4_000;

describe('large programs', () => {
  it.each(Object.keys(PROGRAMS))('%s are lowered quickly', (name) => {
    const text = PROGRAMS[name] ?? '';
    const start = process.cpuUsage().user;
    const graph = lowered(text);
    expect((process.cpuUsage().user - start) / 1000).toBeLessThan(LIMIT_MS);
    expect(graph.nodes.length).toBeGreaterThan(100);
    expect(graph.gaps).toEqual([]);
  });

  it.each(['5,000 statements', '5,000 writes into one object', '300 loops'])(
    'the graph of %s grows with the text, not faster',
    (name) => {
      const { edges } = lowered(PROGRAMS[name] ?? '');
      expect(edges.length).toBeLessThan((PROGRAMS[name] ?? '').length * 2);
    },
  );
});
