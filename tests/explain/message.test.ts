// The words of a report.
import { describe, expect, it } from 'vitest';
import type { FlowSource, Step, Violation } from '../../src/explain/index.js';
import { messageOf } from '../../src/explain/message.js';

const phone: FlowSource = {
  display: 'Account.phone',
  purposes: ['security'],
  file: '/app/src/account.ts',
  pos: 40,
  end: 45,
  line: 3,
  column: 5,
};
const mail: FlowSource = { ...phone, display: 'Account.mail', purposes: ['security.recovery'], line: 9 };

function step(text: string, file = '/app/src/ads.ts', line = 1): Step {
  return { file, pos: 0, end: text.length, line, column: 1, text, passed: false };
}

function violation(changes: Partial<Violation> = {}): Violation {
  return {
    file: '/app/src/ads.ts',
    pos: 0,
    end: 5,
    way: 'argument',
    sources: [phone],
    matched: false,
    sink: { purposes: ['advertising'], name: 'ads.ts', external: false },
    steps: [step('phone')],
    ...changes,
  };
}

const pathOf = (steps: readonly Step[]): string => messageOf(violation({ steps }), '/app').path;

describe('a message', () => {
  it('names source, purpose, declaration, sink and use', () => {
    expect(messageOf(violation(), '/app')).toEqual({
      source: 'Account.phone',
      purposes: 'security',
      declared: 'src/account.ts:3',
      entry: 'src/ads.ts:1',
      sink: 'ads.ts',
      used: 'advertising',
      way: 'is handed to',
      use: 'internal use',
      path: 'phone',
    });
  });

  it('names every source and every purpose once', () => {
    const { source, purposes, declared } = messageOf(violation({ sources: [phone, mail, mail] }), '/app');
    expect(source).toBe('Account.phone and Account.mail, Account.mail');
    expect(purposes).toBe('security, security.recovery');
    expect(declared).toBe('src/account.ts:3');
  });

  it('tells a disclosure from internal use', () => {
    const sink = { purposes: ['advertising'], name: 'fbq', external: true };
    expect(messageOf(violation({ sink }), '/app').use).toBe('disclosure to a third party');
  });

  it('tells the ways in apart', () => {
    const ways = (['argument', 'write', 'obtained'] as const).map((way) => messageOf(violation({ way }), '/app').way);
    expect(new Set(ways).size).toBe(3);
  });
});

describe('the path', () => {
  it('shows the place of a step in another file, once for each visit', () => {
    const steps = [
      step('account.phone', '/app/src/jobs.ts', 12),
      step('phone', '/app/src/jobs.ts', 14),
      step('value'),
      step('clean', '/app/src/lib/clean.ts', 2),
      step('row'),
    ];
    expect(pathOf(steps)).toBe(
      'account.phone (src/jobs.ts:12) → phone → value (src/ads.ts:1) → clean (src/lib/clean.ts:2) → row (src/ads.ts:1)',
    );
  });

  it('keeps both ends of a long path and says how many steps are left out', () => {
    const steps = Array.from({ length: 20 }, (_, index) => step(`s${index}`));
    expect(pathOf(steps)).toBe('s0 → s1 → s2 → s3 → … 12 more … → s16 → s17 → s18 → s19');
    expect(pathOf(steps.slice(0, 8))).not.toContain('more');
    expect(pathOf(steps.slice(0, 9))).toContain('… 1 more …');
  });

  it('is one line', () => {
    expect(Object.values(messageOf(violation(), '/app')).join('')).not.toContain('\n');
  });
});
