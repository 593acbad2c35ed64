// Reports made by hand, for tests of formats.

import type { Finding, Report } from '../../src/report/model.js';

/** The n-th of many flows: from one of some members through some files into one of some sinks. */
export function flow(n: number, more: Partial<Finding> = {}): Finding {
  const region = (file: string, line: number) => ({ file, line, column: 3, endLine: line, endColumn: 12 });
  const member = ['twoFactorPhone', 'recoveryEmail', 'backupAddress', 'otpSecret'][n % 4] ?? '';
  const entry = region(`src/jobs/team-${String(n % 23)}/job-${String(n)}.ts`, 7 + n);
  return {
    fingerprint: `f${String(n)}`,
    kind: n % 7 === 3 ? 'match' : 'flow',
    severity: 'error',
    message: `Account.${member} was collected for security`,
    ...entry,
    way: 'argument',
    symbol: `run${String(n)}`,
    sources: [{ name: `Account.${member}`, purposes: ['security'], ...region('src/accounts/account.ts', 4 + (n % 4)) }],
    sink: {
      name: `src/ads/partner-${String(n % 31)}/upload.ts`,
      purposes: ['advertising.audience'],
      external: n % 5 === 0,
    },
    steps: [
      {
        text: `account.${member}`,
        ...region(`src/mappers/rows-${String(n % 17)}.ts`, n + 1),
        matched: false,
        passed: false,
      },
      { text: 'rows', ...entry, matched: false, passed: true },
    ],
    ...more,
  };
}

export function reportOf(findings: readonly Finding[], more: Partial<Report> = {}): Report {
  return {
    schemaVersion: 1,
    tool: { name: 'eslint-plugin-purpose-limitation', version: '0.0.0' },
    commit: { id: '0123456789abcdef0123456789abcdef01234567', date: '2026-03-01', dirty: false },
    projects: ['tsconfig.json'],
    findings,
    suppressed: [],
    problems: [],
    gaps: [],
    ...more,
  };
}

export const flows = (count: number): Finding[] => Array.from({ length: count }, (_, n) => flow(n));
