import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  argument,
  AWAITED,
  ELEMENT,
  field,
  isInput,
  KEY,
  mayMatch,
  out,
  RETURNED,
  THIS,
  VALUE,
} from '../../src/ir/components.js';
import { isData, isWhole, Paths, printPath, type Path } from '../../src/solve/paths.js';

const COMPONENTS = [
  field('a'),
  field('b'),
  field('0'),
  field('1'),
  ELEMENT,
  KEY,
  VALUE,
  AWAITED,
  RETURNED,
  THIS,
  argument(0),
  argument(1),
  out(0),
];
const component = fc.constantFrom(...COMPONENTS);
const components = fc.array(component, { maxLength: 5 });

/** A path's components as a list: what the laws below are about. */
function listOf(path: Path | undefined): string[] {
  const list: string[] = [];
  for (let at = path; at?.head !== undefined; at = at.tail) list.push(at.head);
  return list;
}

describe('paths', () => {
  it('are interned: equal paths are the same object', () => {
    const paths = new Paths();
    fc.assert(
      fc.property(components, components, (one, other) => {
        expect(paths.of(...one) === paths.of(...other)).toBe(one.join() === other.join());
      }),
    );
  });

  it('hold what they were made of, and print as it', () => {
    const paths = new Paths();
    fc.assert(
      fc.property(components, (list) => {
        expect(listOf(paths.of(...list))).toEqual(list);
        expect(printPath(paths.of(...list))).toBe(list.join(''));
        expect(paths.of(...list).depth).toBe(list.length);
      }),
    );
  });

  it('go against the flow when the number of inputs on them is odd', () => {
    const paths = new Paths();
    fc.assert(
      fc.property(components, (list) => {
        expect(paths.of(...list).inverse).toBe(list.filter(isInput).length % 2 === 1);
      }),
    );
  });
});

describe('cons and take', () => {
  it('take gives back what cons put in front', () => {
    const paths = new Paths();
    fc.assert(
      fc.property(component, components, (head, tail) => {
        const path = paths.of(...tail);
        const longer = paths.cons(head, path);
        expect(longer).toBeDefined();
        expect(longer && paths.take(longer, head)).toBe(path);
      }),
    );
    expect(paths.cut).toBe(undefined);
  });

  it('take finds nothing under a component that cannot match, but the parts of a Map by iteration', () => {
    const paths = new Paths();
    fc.assert(
      fc.property(component, component, components, (head, wanted, tail) => {
        fc.pre(!mayMatch(head, wanted) && wanted !== ELEMENT);
        expect(paths.take(paths.of(head, ...tail), wanted)).toBeUndefined();
      }),
    );
    expect(printOr(paths.take(paths.of(KEY, '.a'), ELEMENT))).toBe('.0.a');
    expect(printOr(paths.take(paths.of(VALUE, '.a'), ELEMENT))).toBe('.1.a');
  });

  it('a label on the whole is on its parts, but on none that count it and on no function of it', () => {
    const paths = new Paths();
    const found = (wanted: string): boolean => paths.take(paths.empty, wanted) === paths.empty;
    expect(['.phone', '.0', ELEMENT, KEY, VALUE, AWAITED].map(found)).toEqual(Array(6).fill(true));
    expect(['.length', '.size', '.byteLength', RETURNED, argument(0), THIS].map(found)).toEqual(Array(6).fill(false));
  });

  it('takeAll takes one after the other', () => {
    const paths = new Paths();
    const short = fc.array(component, { maxLength: 3 });
    fc.assert(
      fc.property(short, short, (front, back) => {
        expect(paths.takeAll(paths.of(...front, ...back), front)).toBe(paths.of(...back));
        expect(paths.prepend(front, paths.of(...back))).toBe(paths.of(...front, ...back));
      }),
    );
  });
});

describe('the bound', () => {
  const data = fc.constantFrom('.a', '.b', ELEMENT);

  it('is never exceeded, and what is cut still stands for all below it', () => {
    fc.assert(
      fc.property(fc.array(data, { minLength: 8, maxLength: 30 }), (list) => {
        const paths = new Paths();
        const path = paths.prepend(list, paths.empty);
        expect(paths.cut).toBe(undefined);
        expect(path?.depth).toBeLessThanOrEqual(7);
        expect(path && printPath(path)).toMatch(/\*\*$/);
      }),
    );
  });

  it('still finds what was cut: any depth lies under the rest', () => {
    fc.assert(
      fc.property(fc.array(data, { minLength: 1, maxLength: 30 }), (list) => {
        const paths = new Paths();
        const path = paths.prepend(list, paths.empty);
        expect(path && paths.takeAll(path, list)).toBeDefined();
      }),
    );
  });

  it('gives up on what functions give, and says so', () => {
    const paths = new Paths();
    const deep = paths.prepend(['<ret>', '<ret>', '<ret>', '<ret>', '<ret>', '<ret>'], paths.empty);
    expect(paths.cut).toBe(undefined);
    expect(deep && paths.cons('.a', deep)).toBeUndefined();
    expect(paths.cut).toBe('path');
  });

  it('looks for no parameter that binding moved too far to the right, and says so', () => {
    const paths = new Paths();
    const far = paths.of(argument(30));
    expect(printOr(paths.shift(far, -2))).toBe('<arg 32>');
    expect(paths.cut).toBe(undefined);
    expect(paths.shift(far, -3)).toBeUndefined();
    expect(paths.cut).toBe('index');
  });

  it('cuts the data that functions are called with or give, and keeps what the functions are', () => {
    const paths = new Paths();
    const deep = paths.prepend(['<arg 1>', '.a', '.b', '.c', '.d', '.e'], paths.empty);
    expect(deep && paths.cons('<arg 0>', deep)).toBe(paths.of('<arg 0>', '<arg 1>', '.a', '.b', '.c', '**'));
    expect(paths.cut).toBe(undefined);
  });
});

describe('settled', () => {
  it('takes every promise off the front, once and for all', () => {
    const paths = new Paths();
    fc.assert(
      fc.property(fc.nat(3), components, (promises, list) => {
        const path = paths.of(...Array<string>(promises).fill(AWAITED), ...list);
        const settled = paths.settled(path);
        expect(settled.head).not.toBe(AWAITED);
        expect(settled).toBe(paths.settled(paths.of(...list)));
        expect(paths.settled(settled)).toBe(settled);
      }),
    );
  });
});

describe('shift', () => {
  it('moves indices and parameters, and back', () => {
    const paths = new Paths();
    const indexed = fc.oneof(
      fc.nat(9).map((index) => field(String(index))),
      fc.nat(9).map(argument),
    );
    fc.assert(
      fc.property(indexed, components, fc.integer({ min: 0, max: 9 }), (head, tail, by) => {
        const path = paths.of(head, ...tail);
        const up = paths.shift(path, -by);
        expect(up && paths.shift(up, by)).toBe(path);
      }),
    );
  });

  it('drops what falls off and leaves the rest alone', () => {
    const paths = new Paths();
    expect(printOr(paths.shift(paths.of('.2', '.a'), 1))).toBe('.1.a');
    expect(paths.shift(paths.of('.0'), 1)).toBeUndefined();
    for (const path of [paths.empty, paths.of('.a'), paths.of(ELEMENT), paths.of('.a', '.0')])
      expect(paths.shift(path, 1)).toBe(path);
  });
});

describe('what a path speaks of', () => {
  it.each([
    [[], true, true],
    [[ELEMENT], true, true],
    [['.0', ELEMENT], true, true],
    [['.a'], false, true],
    [['.0', '.a'], false, true],
    [[AWAITED], false, true],
    [[argument(0)], false, false],
    [[out(0)], false, false],
    [['^x@3'], false, false],
  ])('%j: the text of it shows the label: %s; it is data: %s', (list, whole, isOfData) => {
    const path = new Paths().of(...list);
    expect([isWhole(path), isData(path)]).toEqual([whole, isOfData]);
  });
});

function printOr(path: Path | undefined): string | undefined {
  return path && printPath(path);
}
