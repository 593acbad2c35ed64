import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { ANALYTICS_PAIR, DEFAULT_POLICY, PURPOSES, PurposeRegistry, closest, editDistance } from '../src/purposes.js';

const registry = new PurposeRegistry();
const names = registry.terms.map((term) => term.name);
const purpose = fc.constantFrom(...names);

describe('the table', () => {
  test('names are unique, dotted, and below existing ones', () => {
    const all = PURPOSES.map((term) => term.name);
    expect(new Set(all).size).toBe(all.length);
    for (const name of all) {
      expect(name).toMatch(/^[a-z-]+(\.[a-z-]+)*$/);
      if (name.includes('.')) expect(all).toContain(name.slice(0, name.lastIndexOf('.')));
    }
  });

  test('every term is mapped to a vocabulary', () => {
    for (const term of PURPOSES) {
      expect(term.dpv).toMatch(/^dpv:[A-Z]\w+$/);
      expect(term.fides).toMatch(/^[a-z_]+(\.[a-z_]+)*$/);
      if (term.tcf !== undefined) expect(term.tcf).toMatch(/^tcf:(special-)?\d+$/);
    }
  });
});

describe('parse', () => {
  test.each([
    ['security', 'security'],
    ['security.authentication.mfa', 'security.authentication.mfa'],
    ['dpv:EnforceSecurity', 'security'],
    ['essential.service.security', 'security'],
    ['tcf:4', 'advertising.targeted'],
    ['dpv:DirectMarketing', 'marketing.direct'],
  ])('%s is %s', (word, expected) => {
    expect(registry.parse(word)).toEqual({ ok: true, purpose: expected });
  });

  test.each([
    ['securty', 'security'],
    ['Security', 'security'],
    ['advertisng', 'advertising'],
    ['marketting', 'marketing'],
    ['mfa', 'security.authentication.mfa'],
    ['recovery', 'security.recovery'],
    ['security.recovry', 'security.recovery'],
    ['advert', 'advertising'],
    ['ads', undefined],
    ['billing', undefined],
    ['', undefined],
    ['constructor', undefined],
    ['__proto__', undefined],
  ])('%s is unknown, near %s', (word, suggestion) => {
    expect(registry.parse(word)).toEqual(
      suggestion === undefined ? { ok: false, word } : { ok: false, word, suggestion },
    );
  });

  test('one typing error in a name of ours always leads back to a known word', () => {
    fc.assert(
      fc.property(purpose, fc.nat(), fc.constantFrom('x', 'e', ''), (name, at, letter) => {
        const index = at % name.length;
        const word = name.slice(0, index) + letter + name.slice(index + 1);
        const parsed = registry.parse(word);
        expect(parsed.ok || parsed.suggestion !== undefined).toBe(true);
      }),
    );
  });
});

describe('own terms', () => {
  const own = new PurposeRegistry({
    terms: [{ name: 'billing.invoices', dpv: 'dpv:PaymentManagement' }, { name: 'security.device-trust' }],
    policy: [...DEFAULT_POLICY, { collectedFor: 'billing', usedFor: 'advertising' }],
  });

  test('are known with their ancestors and aliases', () => {
    expect(own.parse('billing')).toEqual({ ok: true, purpose: 'billing' });
    expect(own.parse('dpv:PaymentManagement')).toEqual({ ok: true, purpose: 'billing.invoices' });
    expect(own.parse('invoices')).toMatchObject({ ok: false, suggestion: 'billing.invoices' });
  });

  test('take part in the policy', () => {
    expect(own.forbidden(['billing.invoices'], 'advertising.audience')).toBe(true);
    expect(own.forbidden(['billing'], 'marketing')).toBe(false);
    expect(own.forbidden(['security.device-trust'], 'marketing.social')).toBe(true);
  });
});

describe('policy', () => {
  test.each([
    [['security'], 'advertising', true],
    [['security.authentication.mfa'], 'advertising.audience', true],
    [['security.recovery'], 'marketing.direct', true],
    [['security'], 'analytics', false],
    [['security'], 'security', false],
    [['marketing'], 'advertising', false],
    [['security', 'marketing'], 'advertising', false],
    [['security', 'security.recovery'], 'advertising', true],
    [[], 'advertising', false],
  ] as const)('%j used for %s: %s', (collected, used, expected) => {
    expect(registry.forbidden(collected, used)).toBe(expected);
  });

  test('advertising is a use below marketing, but not a consent below it', () => {
    const only = new PurposeRegistry({ policy: [{ collectedFor: 'security', usedFor: 'marketing' }] });
    expect(only.forbidden(['security'], 'advertising.targeted')).toBe(true);
    expect(only.isAtOrBelow('advertising', 'marketing')).toBe(false);
    expect(registry.consentCovers('marketing', 'advertising')).toBe(false);
    expect(registry.consentCovers('marketing', 'marketing.direct')).toBe(true);
    expect(registry.consentCovers('advertising', 'advertising')).toBe(true);
    expect(registry.consentCovers('advertising.audience', 'advertising')).toBe(false);
  });

  test('a strict policy also forbids analytics', () => {
    const strict = new PurposeRegistry({ policy: [...DEFAULT_POLICY, ANALYTICS_PAIR] });
    expect(strict.forbidden(['security'], 'analytics')).toBe(true);
  });

  const withDescendant = purpose.chain((above) =>
    fc.tuple(fc.constant(above), fc.constantFrom(...names.filter((name) => registry.isAtOrBelow(name, above)))),
  );

  test('a forbidden pair covers the descendants on both sides', () => {
    fc.assert(
      fc.property(withDescendant, withDescendant, ([collected, below], [used, under]) => {
        expect(!registry.forbidden([collected], used) || registry.forbidden([below], under)).toBe(true);
      }),
    );
  });

  test('one more purpose of collection never forbids more', () => {
    fc.assert(
      fc.property(fc.array(purpose, { minLength: 1 }), purpose, purpose, (collected, more, used) => {
        expect(!registry.forbidden([...collected, more], used) || registry.forbidden(collected, used)).toBe(true);
      }),
    );
  });

  test('isAtOrBelow is a partial order within one root', () => {
    fc.assert(
      fc.property(purpose, purpose, purpose, (a, b, c) => {
        expect(registry.isAtOrBelow(a, a)).toBe(true);
        if (registry.isAtOrBelow(a, b) && registry.isAtOrBelow(b, a)) expect(a).toBe(b);
        if (registry.isAtOrBelow(a, b) && registry.isAtOrBelow(b, c)) expect(registry.isAtOrBelow(a, c)).toBe(true);
        if (registry.isAtOrBelow(a, b)) expect(a.split('.')[0]).toBe(b.split('.')[0]);
      }),
    );
  });
});

describe('edit distance', () => {
  test('swaps count once', () => {
    expect(editDistance('snik', 'sink')).toBe(1);
    expect(editDistance('', 'abc')).toBe(3);
  });

  test('is a symmetric distance', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b) === 0).toBe(a === b);
        expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });

  test('nothing is near nothing', () => {
    expect(closest('sink', [])).toBeUndefined();
  });
});
