// Calls of what nobody can see the code of: by a model's rows, or by the rule for unknown functions. And the bounds.
import { describe, expect, it } from 'vitest';
import { argument, AWAITED, RETURNED, type Component } from '../../src/ir/components.js';
import type { FlowRow, RowPlace } from '../../src/ir/program.js';
import { solve } from '../../src/solve/solver.js';
import { arrivalsIn, seedAt } from '../support/arrivals.js';
import { GraphBuilder, programOf } from '../support/graph.js';

describe('models', () => {
  const receiver: RowPlace = { kind: 'receiver' };
  const result: RowPlace = { kind: 'result' };
  const arg = (index: number): RowPlace => ({ kind: 'argument', from: index, to: index });
  const row = (
    kind: FlowRow['kind'],
    [from, fromPath]: [RowPlace, readonly Component[]],
    [to, toPath]: [RowPlace, readonly Component[]],
  ): FlowRow => ({ kind, from, fromPath, deep: false, except: [], to, toPath });

  it('take a label through a callback: the element goes in, what it returns becomes the result', () => {
    const builder = new GraphBuilder();
    const callback = builder.fn({ parameters: 1 });
    builder.edge(builder.parameter(callback), builder.border(callback).returned, { kind: 'load', component: '.phone' });
    const list = builder.node('read');
    const rows = [
      row('value', [receiver, ['[*]']], [arg(0), [argument(0)]]),
      row('value', [arg(0), [RETURNED]], [result, ['[*]']]),
    ];
    const site = builder.call({ receiver: list, args: [builder.border(callback).closure], targets: { rows } });
    builder.probe(site.result);
    expect(arrivalsIn(builder.graph, [seedAt(list, ['.2', '.phone'])])).toEqual([`${site.result}[*] from 0`]);
    expect(arrivalsIn(builder.graph, [seedAt(list, ['.2', '.name'])])).toEqual([]);
  });

  it.each([
    ['value', [AWAITED], [`<awaited><awaited>`]],
    ['adopt', [AWAITED], ['<awaited>']],
    ['derived', [], ['<awaited>']],
    ['derived', ['.phone'], []],
  ] as const)('a row of kind %s takes %j to %j', (kind, path, expected) => {
    const builder = new GraphBuilder();
    const given = builder.node('read');
    const site = builder.call({ args: [given], targets: { rows: [row(kind, [arg(0), []], [result, [AWAITED]])] } });
    builder.probe(site.result);
    const arrivals = arrivalsIn(builder.graph, [seedAt(given, path)]);
    expect(arrivals).toEqual(expected.map((printed) => `${site.result}${printed} from 0`));
  });
});

describe('functions without source', () => {
  it.each([
    ['value', ['.phone'], ['.phone']],
    ['derived', ['.phone'], ['']],
    ['nothing', ['.phone'], []],
  ] as const)('that give %s: %j goes in, %j comes out', (gives, path, expected) => {
    const builder = new GraphBuilder();
    const given = builder.node('read');
    const site = builder.call({ args: [given], targets: { opaque: true, gives } });
    builder.probe(site.result);
    const arrivals = arrivalsIn(builder.graph, [seedAt(given, path)]);
    expect(arrivals).toEqual(expected.map((printed) => `${site.result}${printed} from 0`));
  });

  it('give what they are given to the callbacks that they are given', () => {
    const builder = new GraphBuilder();
    const callback = builder.fn({ parameters: 1 });
    const seen = builder.node('read', callback);
    builder.edge(builder.parameter(callback), seen);
    builder.probe(seen, callback);
    const given = builder.node('read');
    const { closure } = builder.border(callback);
    builder.call({ args: [given, closure], targets: { opaque: true, gives: 'nothing' } });
    expect(arrivalsIn(builder.graph, [seedAt(given)])).toEqual([`${seen} from 0`]);
  });
});

describe('bounds', () => {
  it('cut a path that grows without end, and still follow what was cut', () => {
    const builder = new GraphBuilder();
    const [list, node] = [builder.node('read'), builder.node('read')];
    builder.edge(list, node, { kind: 'store', component: '.next' });
    builder.edge(node, list);
    builder.probe(node);
    const { arrivals, cuts } = solve(programOf(builder.graph), [seedAt(list, ['.phone'])]);
    expect(cuts).toEqual([]);
    expect(arrivals.length).toBeGreaterThan(5);
    expect(arrivalsIn(builder.graph, [seedAt(list, ['.phone'])]).some((text) => text.includes('.next**'))).toBe(true);
  });

  it('are silent where nothing was cut', () => {
    const builder = new GraphBuilder();
    const phone = builder.node('read');
    builder.probe(phone);
    expect(solve(programOf(builder.graph), [seedAt(phone)]).cuts).toEqual([]);
  });
});
