// Calls: what a function is given comes back to the call that gave it, and to no other.
import { describe, expect, it } from 'vitest';
import { solve } from '../../src/solve/solver.js';
import { arrivalsIn, seedAt } from '../support/arrivals.js';
import { ADVERTISING, GraphBuilder, programOf } from '../support/graph.js';

/** A function that gives its only parameter back. */
function identity(builder: GraphBuilder): number {
  const fn = builder.fn({ parameters: 1 });
  builder.edge(builder.parameter(fn), builder.border(fn).returned);
  return fn;
}

function reads(builder: GraphBuilder, count: number, fn = 0): [number, number, number] {
  const made = Array.from({ length: Math.max(count, 3) }, () => builder.node('read', fn));
  return made as [number, number, number];
}

describe('results', () => {
  it('go only to the call that passed the label', () => {
    const builder = new GraphBuilder();
    const fn = identity(builder);
    const [phone, name] = reads(builder, 2);
    const labelled = builder.call({ args: [phone], targets: { functions: [fn] } });
    const clean = builder.call({ args: [name], targets: { functions: [fn] } });
    builder.probe(labelled.result);
    builder.probe(clean.result);
    expect(arrivalsIn(builder.graph, [seedAt(phone)])).toEqual([`${labelled.result} from 0`]);
  });

  it('keep two labels apart that pass through one function', () => {
    const builder = new GraphBuilder();
    const fn = identity(builder);
    const [phone, mail] = reads(builder, 2);
    const sites = [phone, mail].map((node) => builder.call({ args: [node], targets: { functions: [fn] } }));
    for (const site of sites) builder.probe(site.result);
    const seeds = [seedAt(phone, [], 0), seedAt(mail, [], 1)];
    expect(arrivalsIn(builder.graph, seeds)).toEqual(sites.map((site, index) => `${site.result} from ${index}`));
  });

  it('stay apart through several levels of calls and through recursion', () => {
    const builder = new GraphBuilder();
    const inner = identity(builder);
    const outer = builder.fn({ parameters: 1 });
    const nested = builder.call({ args: [builder.parameter(outer)], targets: { functions: [inner, outer] } }, outer);
    builder.edge(nested.result, builder.border(outer).returned);
    const [phone, name] = reads(builder, 2);
    const labelled = builder.call({ args: [phone], targets: { functions: [outer] } });
    const clean = builder.call({ args: [name], targets: { functions: [outer] } });
    builder.probe(labelled.result);
    builder.probe(clean.result);
    expect(arrivalsIn(builder.graph, [seedAt(phone)])).toEqual([`${labelled.result} from 0`]);
  });

  it('of data born in the function go to every caller of its value', () => {
    const builder = new GraphBuilder();
    const fn = builder.fn();
    const [born] = reads(builder, 1, fn);
    builder.edge(born, builder.border(fn).returned);
    const sites = [0, 1].map(() => builder.call({ callee: builder.border(fn).closure, targets: { functions: [fn] } }));
    for (const site of sites) builder.probe(site.result);
    expect(arrivalsIn(builder.graph, [seedAt(born)])).toEqual(sites.map((site) => `${site.result} from 0`));
  });

  it('of data born in a member go to those who call the member by its declaration', () => {
    const builder = new GraphBuilder();
    const fn = builder.fn();
    const [born] = reads(builder, 1, fn);
    builder.edge(born, builder.border(fn).returned);
    const site = builder.call({});
    builder.graph.callers.push({ fn, call: 0 });
    builder.probe(site.result);
    expect(arrivalsIn(builder.graph, [seedAt(born)])).toEqual([`${site.result} from 0`]);
  });

  it('of a sanitizer carry nothing, although what it is given stays labelled', () => {
    const builder = new GraphBuilder();
    const fn = identity(builder);
    builder.graph.sanitizers.push(fn);
    const [phone] = reads(builder, 1);
    const site = builder.call({ args: [phone], targets: { functions: [fn] } });
    builder.probe(site.result);
    builder.probe(phone);
    expect(arrivalsIn(builder.graph, [seedAt(phone)])).toEqual([`${phone} from 0`]);
  });
});

describe('arguments', () => {
  it('arrive in their own parameter, in the rest parameter and in `arguments`', () => {
    const builder = new GraphBuilder();
    const fn = builder.fn({ parameters: 2, rest: 1 });
    const graph = builder.border(fn);
    const [first, rest, all] = reads(builder, 3, fn);
    builder.edge(builder.parameter(fn, 0), first);
    builder.edge(builder.parameter(fn, 1), rest);
    builder.edge(graph.arguments, all);
    for (const node of [first, rest, all]) builder.probe(node, fn);
    const given = reads(builder, 3);
    builder.call({ args: given, targets: { functions: [fn] } });
    const from = (index: number): string[] => arrivalsIn(builder.graph, [seedAt(given[index] ?? -1, ['.x'])]);
    expect(from(0)).toEqual([`${first}.x from 0`, `${all}.0.x from 0`].sort());
    expect(from(2)).toEqual([`${rest}.1.x from 0`, `${all}.2.x from 0`].sort());
  });

  it('of a spread arrive by their index, and behind it anywhere', () => {
    const builder = new GraphBuilder();
    const fn = builder.fn({ parameters: 3 });
    const parameters = reads(builder, 3, fn);
    parameters.forEach((node, index) => {
      builder.edge(builder.parameter(fn, index), node);
      builder.probe(node, fn);
    });
    const [before, list, after] = reads(builder, 3);
    builder.call({ args: [before, list, after], spread: [1], targets: { functions: [fn] } });
    const [one, two, three] = parameters.map((node) => `${node} from 0`);
    expect(arrivalsIn(builder.graph, [seedAt(before)])).toEqual([one]);
    expect(arrivalsIn(builder.graph, [seedAt(list, ['.1'])])).toEqual([three]);
    expect(arrivalsIn(builder.graph, [seedAt(list, ['[*]'])])).toEqual([two, three]);
    expect(arrivalsIn(builder.graph, [seedAt(after)])).toEqual([three]);
  });

  it('hold behind the call what the function wrote into them, at this call alone', () => {
    const builder = new GraphBuilder();
    const fn = builder.fn({ parameters: 2 });
    const end = builder.border(fn).outParameters[0] ?? -1;
    builder.edge(builder.parameter(fn, 1), end, { kind: 'store', component: '.phone' });
    const [row, phone, name] = reads(builder, 3);
    const labelled = builder.call({ args: [row, phone], posts: true, targets: { functions: [fn] } });
    const clean = builder.call({ args: [row, name], posts: true, targets: { functions: [fn] } });
    const posts = [labelled, clean].map((site) => site.args[0]?.post ?? -1);
    for (const post of posts) builder.probe(post);
    expect(arrivalsIn(builder.graph, [seedAt(phone)])).toEqual([`${posts[0] ?? ''}.phone from 0`]);
  });

  it('written to by `writeback` are written to under all their names outside', () => {
    const builder = new GraphBuilder();
    const fn = builder.fn({ parameters: 1 });
    const written = builder.node('written', fn);
    builder.edge(written, builder.parameter(fn), { kind: 'writeback' });
    const row = builder.node('allocation');
    const [given, other] = reads(builder, 2);
    builder.edge(row, given);
    builder.edge(row, other);
    builder.call({ args: [given], callee: builder.border(fn).closure, targets: { functions: [fn] } });
    builder.graph.callers.push({ fn, call: 0 });
    builder.probe(other);
    expect(arrivalsIn(builder.graph, [seedAt(written, ['.phone'])])).toEqual([`${other}.phone from 0`]);
  });
});

describe('what is shared', () => {
  it('loses its caller: it is seen wherever the cell is read', () => {
    const builder = new GraphBuilder();
    const cell = builder.node('cell');
    const [writer, reader] = [builder.fn({ parameters: 1 }), builder.fn()];
    builder.edge(builder.parameter(writer), cell, { kind: 'shared' });
    const [seen] = reads(builder, 1, reader);
    builder.edge(cell, seen, { kind: 'shared' });
    builder.probe(seen, reader);
    const [phone] = reads(builder, 1);
    builder.call({ args: [phone], targets: { functions: [writer] } });
    expect(arrivalsIn(builder.graph, [seedAt(phone)])).toEqual([`${seen} from 0`]);
  });

  it('gets every label that reaches the writer, also those that come later', () => {
    const builder = new GraphBuilder();
    const cell = builder.node('cell');
    const writer = builder.fn({ parameters: 1 });
    builder.edge(builder.parameter(writer), cell, { kind: 'shared' });
    const [phone, mail, seen] = reads(builder, 3);
    builder.edge(cell, seen, { kind: 'shared' });
    builder.probe(seen);
    builder.call({ args: [phone], targets: { functions: [writer] } });
    const relay = identity(builder);
    const late = builder.call({ args: [mail], targets: { functions: [relay] } });
    builder.call({ args: [late.result], targets: { functions: [writer] } });
    const seeds = [seedAt(phone, [], 0), seedAt(mail, [], 1)];
    expect(arrivalsIn(builder.graph, seeds)).toEqual([`${seen} from 0`, `${seen} from 1`]);
  });
});

describe('summaries', () => {
  const chain = (count: number): number => {
    const builder = new GraphBuilder();
    const fn = identity(builder);
    let at = fn;
    for (let depth = 0; depth < 20; depth++) {
      const outer = builder.fn({ parameters: 1 });
      const site = builder.call({ args: [builder.parameter(outer)], targets: { functions: [at] } }, outer);
      builder.edge(site.result, builder.border(outer).returned);
      at = outer;
    }
    const seeds = Array.from({ length: count }, (_, index) => {
      const [node] = reads(builder, 1);
      builder.call({ args: [node], targets: { functions: [at] } });
      return seedAt(node, [], index);
    });
    return solve(programOf(builder.graph), seeds).facts;
  };

  it('serve all callers: the body is gone through once, whoever calls it', () => {
    // Each further caller costs its own argument and result, not the twenty functions behind them.
    expect(chain(40) - chain(20)).toBeLessThanOrEqual(20 * 4);
  });

  it('are made per path: two members that enter come out as themselves', () => {
    const builder = new GraphBuilder();
    const fn = identity(builder);
    const [account, other] = reads(builder, 2);
    const site = builder.call({ args: [account], targets: { functions: [fn] } });
    const second = builder.call({ args: [other], targets: { functions: [fn] } });
    builder.probe(site.result);
    builder.probe(second.result);
    const seeds = [seedAt(account, ['.phone']), seedAt(other, ['.mail'])];
    expect(arrivalsIn(builder.graph, seeds)).toEqual([`${site.result}.phone from 0`, `${second.result}.mail from 0`]);
  });
});

describe('sinks', () => {
  it('are entered at the argument; behind it nothing is reported again', () => {
    const builder = new GraphBuilder();
    const sink = builder.fn({ parameters: 1, sink: ADVERTISING });
    const [used] = reads(builder, 1, sink);
    builder.edge(builder.parameter(sink), used);
    const [phone] = reads(builder, 1);
    builder.call({ args: [phone], targets: { functions: [sink], sink: ADVERTISING } });
    expect(arrivalsIn(builder.graph, [seedAt(phone)])).toEqual([`${phone} from 0`]);
  });

  it('obtain data at the first expression that can be pointed at', () => {
    const builder = new GraphBuilder();
    const sink = builder.fn({ sink: ADVERTISING });
    const hidden = builder.node('expression', sink);
    const [read, behind] = reads(builder, 2, sink);
    const cell = builder.node('cell');
    builder.edge(cell, hidden, { kind: 'shared' });
    builder.edge(hidden, read);
    builder.edge(read, behind);
    const [phone] = reads(builder, 1);
    builder.edge(phone, cell, { kind: 'shared' });
    expect(arrivalsIn(builder.graph, [seedAt(phone)])).toEqual([`${read} inside from 0`]);
  });

  it('are entered by a write from outside, but not by what they write themselves', () => {
    const builder = new GraphBuilder();
    const sink = builder.fn({ sink: ADVERTISING });
    const [outside, inside] = [builder.node('expression'), builder.node('expression', sink)];
    for (const node of [outside, inside]) builder.graph.writes.push({ node, sink: ADVERTISING });
    expect(arrivalsIn(builder.graph, [seedAt(outside)])).toHaveLength(1);
    expect(arrivalsIn(builder.graph, [seedAt(inside)])).toEqual([]);
  });

  it('take what the policy allows without a word', () => {
    const builder = new GraphBuilder();
    const [phone] = reads(builder, 1);
    builder.probe(phone);
    expect(arrivalsIn(builder.graph, [seedAt(phone, [], 0, 'marketing?')])).toEqual([]);
  });
});
