// What each kind of edge does to a label: where it goes along the edge, and where the other names of an object are that
// was written to.
import { describe, expect, it } from 'vitest';
import { AWAITED, ELEMENT, KEY } from '../../src/ir/components.js';
import { arrivalsIn, seedAt } from '../support/arrivals.js';
import { GraphBuilder, type EdgeShape } from '../support/graph.js';

/** The path under which the far end of an edge is labelled, when the near end is labelled at `path`. */
function along(shape: EdgeShape, path: readonly string[]): string[] {
  const builder = new GraphBuilder();
  const [from, to] = [builder.node('read'), builder.node('read')];
  builder.edge(from, to, shape);
  builder.probe(to);
  return strip(arrivalsIn(builder.graph, [seedAt(from, path)]), to);
}

/** The path under which an object is labelled after something labelled at `path` was written into a value made of it. */
function against(shape: EdgeShape, path: readonly string[]): string[] {
  const builder = new GraphBuilder();
  const [written, object, name, other] = [
    builder.node('written'),
    builder.node('allocation'),
    builder.node('read'),
    builder.node('read'),
  ];
  builder.edge(object, name, shape);
  builder.edge(object, other);
  builder.edge(written, name, { kind: 'writeback' });
  builder.probe(other);
  return strip(arrivalsIn(builder.graph, [seedAt(written, path)]), other);
}

function strip(arrivals: readonly string[], node: number): string[] {
  return arrivals.map((arrival) => arrival.slice(String(node).length, -' from 0'.length));
}

const phone = { component: '.phone' } as const;
type Row = readonly [EdgeShape, readonly string[], readonly string[]];

describe('along an edge', () => {
  const rows: readonly Row[] = [
    [{ kind: 'value' }, [], ['']],
    [{ kind: 'value' }, ['.phone'], ['.phone']],
    [{ kind: 'value', except: ['.phone'] }, ['.phone'], []],
    [{ kind: 'value', except: ['.phone'] }, ['.phone', '.area'], []],
    [{ kind: 'value', except: ['.phone'] }, ['.name'], ['.name']],
    [{ kind: 'value', except: ['.phone'] }, ['.old', '.phone'], ['.old.phone']],
    [{ kind: 'value', except: ['.phone'] }, [], ['']],
    [{ kind: 'shared' }, ['.phone'], ['.phone']],
    [{ kind: 'derived' }, [], ['']],
    [{ kind: 'derived' }, [ELEMENT], ['']],
    [{ kind: 'derived' }, ['.phone'], []],
    [{ kind: 'deep' }, [], ['']],
    [{ kind: 'deep' }, ['.rows', ELEMENT, '.phone'], ['']],
    [{ kind: 'store', ...phone }, [], ['.phone']],
    [{ kind: 'store', ...phone }, ['.area'], ['.phone.area']],
    [{ kind: 'load', ...phone }, ['.phone'], ['']],
    [{ kind: 'load', ...phone }, ['.phone', '.area'], ['.area']],
    [{ kind: 'load', ...phone }, ['.name'], []],
    [{ kind: 'load', ...phone }, [], ['']],
    [{ kind: 'load', component: '.length' }, [], []],
    [{ kind: 'load', component: ELEMENT }, ['.3'], ['']],
    [{ kind: 'load', component: '.3' }, [ELEMENT], ['']],
    [{ kind: 'load', component: '.3' }, ['.4'], []],
    [{ kind: 'load', component: '.?' }, ['.phone'], ['']],
    [{ kind: 'load', component: ELEMENT }, [KEY], ['.0']],
    [{ kind: 'await' }, [AWAITED], ['']],
    [{ kind: 'await' }, [], ['']],
    [{ kind: 'await' }, [AWAITED, '.phone'], ['.phone']],
    [{ kind: 'promise' }, [], ['<awaited>']],
    [{ kind: 'promise' }, [AWAITED], ['<awaited>']],
    [{ kind: 'shift', by: 1 }, ['.1'], ['.0']],
    [{ kind: 'shift', by: 1 }, ['.0'], []],
    [{ kind: 'shift', by: -2 }, ['.1', '.phone'], ['.3.phone']],
    [{ kind: 'shift', by: 1 }, [ELEMENT], [ELEMENT]],
    [{ kind: 'match' }, [], ['']],
    [{ kind: 'match' }, ['.phone'], []],
    [{ kind: 'decides' }, [], []],
    [{ kind: 'hands' }, [], []],
  ];
  it.each(rows)('%j takes %j to %j', (shape, path, expected) => {
    expect(along(shape, path)).toEqual(expected);
  });
});

describe('against an edge, to the other names of what was written to', () => {
  const rows: readonly Row[] = [
    [{ kind: 'value' }, ['.phone'], ['.phone']],
    [{ kind: 'value', except: ['.phone'] }, ['.phone'], []],
    [{ kind: 'value', except: ['.phone'] }, ['.name'], ['.name']],
    [{ kind: 'shared' }, ['.phone'], ['.phone']],
    [{ kind: 'load', component: '.contact' }, ['.phone'], ['.contact.phone']],
    [{ kind: 'store', component: '.contact' }, ['.contact', '.phone'], ['.phone']],
    [{ kind: 'store', component: '.contact' }, ['.other', '.phone'], []],
    [{ kind: 'store', component: ELEMENT }, ['.2', '.phone'], ['.phone']],
    [{ kind: 'await' }, ['.phone'], ['.phone', '<awaited>.phone']],
    [{ kind: 'promise' }, [AWAITED, '.phone'], ['.phone']],
    [{ kind: 'promise' }, ['.phone'], []],
    [{ kind: 'shift', by: 1 }, ['.0', '.phone'], ['.1.phone']],
    [{ kind: 'derived' }, ['.phone'], []],
    [{ kind: 'deep' }, ['.phone'], []],
    [{ kind: 'match' }, ['.phone'], []],
  ];
  it.each(rows)('%j takes %j to %j', (shape, path, expected) => {
    expect(against(shape, path)).toEqual(expected);
  });
});

describe('a write', () => {
  it('is not seen by names of an object that is only held, not made, here', () => {
    const builder = new GraphBuilder();
    const [written, object, other] = [builder.node('written'), builder.node('expression'), builder.node('read')];
    builder.edge(object, other);
    builder.edge(written, object, { kind: 'writeback' });
    builder.probe(other);
    expect(arrivalsIn(builder.graph, [seedAt(written, ['.phone'])])).toEqual([]);
  });

  it('reaches every name of the object, through any number of loads', () => {
    const builder = new GraphBuilder();
    const [account, contact, phone, written, other, taken] = Array.from({ length: 6 }, (_, index) =>
      builder.node(index === 0 ? 'allocation' : 'read'),
    ) as [number, number, number, number, number, number];
    builder.edge(account, contact, { kind: 'load', component: '.contact' });
    builder.edge(contact, phone, { kind: 'load', component: '.phone' });
    builder.edge(written, phone, { kind: 'writeback' });
    builder.edge(account, other);
    builder.edge(other, taken, { kind: 'load', component: '.contact' });
    builder.probe(taken);
    expect(arrivalsIn(builder.graph, [seedAt(written, ['.area'])])).toEqual([`${taken}.phone.area from 0`]);
  });
});

describe('accessors', () => {
  it('a read runs the getter with the object, and gives what the getter gives', () => {
    const builder = new GraphBuilder();
    const getter = builder.fn();
    const { receiver, returned } = builder.border(getter);
    builder.edge(receiver, returned, { kind: 'load', component: '.secret' });
    const [object, read] = [builder.node('read'), builder.node('read')];
    builder.edge(object, read, { kind: 'load', component: '.phone' });
    builder.graph.getters.push({ node: read, name: 'phone', fn: getter });
    builder.probe(read);
    expect(arrivalsIn(builder.graph, [seedAt(object, ['.secret'])])).toEqual([`${read} from 0`]);
    expect(arrivalsIn(builder.graph, [seedAt(object, ['.name'])])).toEqual([]);
  });

  it('a write runs the setter, and the object holds what the setter put into it', () => {
    const builder = new GraphBuilder();
    const setter = builder.fn({ parameters: 1 });
    builder.edge(builder.parameter(setter), builder.border(setter).outReceiver, { kind: 'store', component: '.own' });
    const [value, written, own] = [builder.node('read'), builder.node('version'), builder.node('read')];
    builder.edge(value, written, { kind: 'store', component: '.phone' });
    builder.edge(written, own, { kind: 'load', component: '.own' });
    builder.graph.setters.push({ node: written, name: 'phone', fn: setter });
    builder.probe(own);
    expect(arrivalsIn(builder.graph, [seedAt(value)])).toEqual([`${own} from 0`]);
  });
});

describe('links', () => {
  it('carry what a module holds to its references, and what references are written to the module', () => {
    const builder = new GraphBuilder();
    const [module, reference, read] = [builder.node('module'), builder.node('module-reference'), builder.node('read')];
    builder.graph.links.push({ from: module, to: reference });
    builder.edge(reference, read, { kind: 'load', component: '.config' });
    builder.probe(read);
    expect(arrivalsIn(builder.graph, [seedAt(module, ['.config', '.phone'])])).toEqual([`${read}.phone from 0`]);

    const [other, second, written] = [builder.node('read'), builder.node('module-reference'), builder.node('written')];
    builder.graph.links.push({ from: module, to: second });
    builder.edge(second, other, { kind: 'load', component: '.config' });
    builder.edge(written, other, { kind: 'writeback' });
    expect(arrivalsIn(builder.graph, [seedAt(written, ['.mail'])])).toEqual([`${read}.mail from 0`]);
  });
});

describe('inputs', () => {
  it('a call by value gives its argument to the closure that gets there, and gets what that one gives', () => {
    const builder = new GraphBuilder();
    const callee = builder.fn({ parameters: 2 });
    const [name, one, two] = [builder.node('read'), builder.node('read'), builder.node('read')];
    builder.edge(builder.border(callee).closure, name);
    const first = builder.node('read', callee);
    builder.edge(builder.parameter(callee, 0), first);
    builder.edge(builder.parameter(callee, 1), builder.border(callee).returned);
    builder.probe(first, callee);
    const site = builder.call({ args: [one, two], callee: name, targets: { byValue: true } });
    builder.probe(site.result);
    expect(arrivalsIn(builder.graph, [seedAt(one)])).toEqual([`${first} from 0`]);
    expect(arrivalsIn(builder.graph, [seedAt(two)])).toEqual([`${site.result} from 0`]);
  });

  it('a call by value of a function that is read by its name runs it there', () => {
    const builder = new GraphBuilder();
    const callee = builder.fn({ parameters: 1 });
    builder.edge(builder.parameter(callee), builder.border(callee).returned);
    const [name, given] = [builder.node('read'), builder.node('read')];
    builder.graph.values.push({ node: name, fn: callee });
    const site = builder.call({ args: [given], callee: name, targets: { byValue: true } });
    builder.probe(site.result);
    expect(arrivalsIn(builder.graph, [seedAt(given)])).toEqual([`${site.result} from 0`]);
  });
});
