// What a found function gives goes back the way a search came, and searches end.
import { describe, expect, it } from 'vitest';
import { ANY, argument, captured, field, RETURNED, SELF } from '../../src/ir/components.js';
import { NO_CONSENT, sourceContext, type Fact } from '../../src/solve/contexts.js';
import { Limits } from '../../src/solve/limits.js';
import { Paths, type Path } from '../../src/solve/paths.js';
import { Trails } from '../../src/solve/trails.js';

const paths = new Paths();
const SEND = field('send');
const READER = captured('reader');

const fact = (node: number, path: Path, asked: number | undefined = 1): Fact => ({
  context: sourceContext(0, 0, []),
  node,
  path,
  back: false,
  before: undefined,
  entered: undefined,
  carrier: false,
  outcome: undefined,
  consented: NO_CONSENT,
  entering: false,
  entry: undefined,
  asked,
});

describe('an answer', () => {
  it('goes where a search came by for it', () => {
    const trails = new Trails();
    trails.note(fact(1, paths.of(SEND, argument(0))));
    expect(trails.leads(fact(1, paths.of(SEND, RETURNED)))).toBe(true);
    expect(trails.leads(fact(2, paths.of(SEND, RETURNED)))).toBe(false);
    expect(trails.leads(fact(1, paths.of(field('log'), RETURNED)))).toBe(false);
  });

  it('waits for the search that comes by later, and for no other', () => {
    const trails = new Trails();
    const answer = fact(1, paths.of(SEND, RETURNED));
    expect(trails.leads(answer)).toBe(false);
    expect(trails.note(fact(1, paths.of(field('log'), argument(0))))).toEqual([]);
    expect(trails.note(fact(1, paths.of(SEND, argument(1))))).toEqual([answer]);
    expect(trails.note(fact(1, paths.of(SEND, argument(2))))).toEqual([]);
  });

  it('is known under an unknown key, and by what a closure captured', () => {
    const trails = new Trails();
    trails.note(fact(1, paths.of(ANY, argument(0))));
    trails.note(fact(2, paths.of(READER, argument(0))));
    expect(trails.leads(fact(1, paths.of(SEND, RETURNED)))).toBe(true);
    expect(trails.leads(fact(2, paths.of(SELF, READER, RETURNED)))).toBe(true);
  });
});

describe('a search', () => {
  const steps = (limits: Limits, each: Fact): number => {
    let count = 0;
    while (count < 20_000 && !limits.isTooFar(each)) count++;
    return count;
  };

  it('ends for the call that asks, and for no other call', () => {
    const limits = new Limits();
    expect(steps(limits, fact(1, paths.of(argument(0))))).toBe(10_000);
    expect(limits.isTooFar(fact(1, paths.of(argument(0)), 2))).toBe(false);
  });

  it('ends for a function deep in objects, and not for one near by', () => {
    const limits = new Limits();
    const deep = paths.of(field('app'), field('mail'), SEND, argument(0));
    expect(steps(limits, fact(1, deep, undefined))).toBe(3_000);
    expect(limits.isTooFar(fact(1, paths.of(SEND, argument(0)), undefined))).toBe(false);
  });
});
