import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ANY,
  argument,
  argumentIndex,
  AWAITED,
  captured,
  ELEMENT,
  field,
  isIndex,
  isInput,
  isProperty,
  KEY,
  mayMatch,
  out,
  outPlace,
  PROTO,
  REJECTED,
  REST,
  RETURNED,
  SELF,
  THIS,
  THROWN,
  VALUE,
} from '../../src/ir/components.js';

const FIXED = [ELEMENT, ANY, KEY, VALUE, AWAITED, REJECTED, RETURNED, THROWN, THIS, SELF, PROTO, REST];
const component = fc.oneof(
  fc.constantFrom(...FIXED),
  fc.string({ minLength: 1, maxLength: 4 }).map(field),
  fc.nat(12).map((index) => field(String(index))),
  fc.nat(12).map(argument),
  fc.oneof(fc.nat(12), fc.constant('this' as const)).map(out),
  fc.string({ maxLength: 4 }).map(captured),
);

describe('mayMatch', () => {
  it('says yes to a component and itself', () => {
    fc.assert(
      fc.property(component, (one) => {
        expect(mayMatch(one, one)).toBe(true);
      }),
    );
  });

  it('does not depend on which side is stored: an unknown key or index is unknown on both', () => {
    fc.assert(
      fc.property(component, component, (one, other) => {
        expect(mayMatch(one, other)).toBe(mayMatch(other, one));
      }),
    );
  });

  it('lets an unknown key meet every property and element that a program can name, and nothing else', () => {
    fc.assert(
      fc.property(component, (one) => {
        expect(mayMatch(one, ANY)).toBe(isProperty(one) && !one.startsWith('.%'));
      }),
    );
  });

  it('lets an unknown index meet every index, but no named property', () => {
    expect(mayMatch(ELEMENT, field('0'))).toBe(true);
    expect(mayMatch(field('12'), ELEMENT)).toBe(true);
    expect(mayMatch(ELEMENT, field('phone'))).toBe(false);
    expect(mayMatch(ELEMENT, field('1a'))).toBe(false);
  });

  it.each([
    [field('phone'), field('name')],
    [field('0'), field('1')],
    [KEY, VALUE],
    [argument(0), argument(1)],
    [argument(0), out(0)],
    [AWAITED, RETURNED],
    [captured('phone'), field('phone')],
  ])('tells %s from %s', (one, other) => {
    expect(mayMatch(one, other)).toBe(false);
  });
});

describe('the kinds of components', () => {
  it('reads the number of an argument back', () => {
    fc.assert(
      fc.property(fc.nat(), (index) => {
        expect(argumentIndex(argument(index))).toBe(index);
      }),
    );
    expect([THIS, RETURNED, field('<arg 0>'), out(0)].map(argumentIndex)).toEqual(Array(4).fill(undefined));
  });

  it('reads the place of an output back', () => {
    fc.assert(
      fc.property(fc.oneof(fc.nat(), fc.constant('this' as const)), (place) => {
        expect(outPlace(out(place))).toBe(place);
      }),
    );
    expect([THIS, argument(0), field('<out 0>')].map(outPlace)).toEqual(Array(3).fill(undefined));
  });

  it('counts what a function is given as its inputs, and what it gives not', () => {
    expect([argument(0), argument(11), THIS, SELF].map(isInput)).toEqual([true, true, true, true]);
    expect([out(0), out('this'), RETURNED, THROWN, captured('x'), field('this')].map(isInput)).toEqual(
      Array(6).fill(false),
    );
  });

  it('is one kind at most: no input is a property, no index is none', () => {
    fc.assert(
      fc.property(component, (one) => {
        expect(isInput(one) && isProperty(one)).toBe(false);
        expect(isIndex(one) && !isProperty(one)).toBe(false);
        expect(isInput(one) && outPlace(one) !== undefined).toBe(false);
      }),
    );
  });

  it('takes only whole numbers as indices', () => {
    expect(['0', '7', '120'].map((name) => isIndex(field(name)))).toEqual([true, true, true]);
    expect(['-1', '1.5', 'a1', '', '1e3'].map((name) => isIndex(field(name)))).toEqual(Array(5).fill(false));
  });
});
