import { describe, expect, test } from 'vitest';

import { compileUrl, matchesUrl } from '../src/annotations/urls.js';
import { GLOBALS, MEMBERS, PACKAGES, SECURITY_MEMBERS, SECURITY_PACKAGES, URLS } from '../src/catalogue/index.js';

const PACKAGE_NAME = /^(?:@[a-z0-9._-]+\/)?[a-z0-9._-]+$/i;

function duplicates(names: readonly string[]): string[] {
  return names.filter((name, index) => names.indexOf(name) !== index);
}

describe('every row', () => {
  test('has a name of its own', () => {
    expect(duplicates(PACKAGES.map((row) => row.name))).toEqual([]);
    expect(duplicates(MEMBERS.map((row) => `${row.package}#${row.member}`))).toEqual([]);
    expect(duplicates(GLOBALS.map((row) => row.name))).toEqual([]);
    expect(duplicates(URLS.map((row) => row.pattern))).toEqual([]);
    expect(duplicates(SECURITY_PACKAGES.map((row) => row.name))).toEqual([]);
  });

  test.each([...PACKAGES, ...SECURITY_PACKAGES].map((row) => row.name))('%s is a package name', (name) => {
    expect(name).toMatch(PACKAGE_NAME);
  });

  test.each([...MEMBERS, ...SECURITY_MEMBERS].map((row) => [row.package, row.member] as const))(
    '%s#%s is a member',
    (name, member) => {
      expect(name).toMatch(PACKAGE_NAME);
      expect(member).toMatch(/^[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)*$/);
    },
  );

  test.each(GLOBALS.map((row) => row.name))('%s is an identifier', (name) => {
    expect(name).toMatch(/^[A-Za-z_$][\w$]*$/);
  });

  test.each(URLS.map((row) => row.pattern))(
    '%s matches an URL made from it, and no other path of a shared host',
    (pattern) => {
      const compiled = compileUrl(pattern);
      const url = pattern
        .replace(/\/\*\*/g, '/x')
        .replace(/\{[^}]*\}/g, '1')
        .replaceAll('*', '1');
      expect(matchesUrl(compiled, `https://${url}`)).toBe(true);
      expect(matchesUrl(compiled, `https://not.${url}`)).toBe(pattern.startsWith('*'));
      expect(matchesUrl(compiled, 'https://example.com/x')).toBe(false);
    },
  );
});

test('hosts shared with sign-in need a path', () => {
  for (const host of ['graph.facebook.com', 'api.linkedin.com', 'googleads.googleapis.com', 'api.sendgrid.com']) {
    for (const row of URLS.filter((each) => each.pattern.startsWith(host))) {
      expect(matchesUrl(compileUrl(row.pattern), `https://${host}/v2/login`)).toBe(false);
    }
  }
});

test('no package is both a sink and a neutral transport', () => {
  const sinks = new Set(PACKAGES.filter((row) => row.purpose !== 'none').map((row) => row.name));
  expect(SECURITY_PACKAGES.filter((row) => sinks.has(row.name)).map((row) => row.name)).toEqual([]);
});

test('normalisers and digests are told apart from security services', () => {
  const role = (name: string): string | undefined => SECURITY_PACKAGES.find((row) => row.name === name)?.role;
  expect(['libphonenumber-js', 'bcrypt', 'nodemailer', 'otplib'].map(role)).toEqual([
    'normaliser',
    'digest',
    'transport',
    'security',
  ]);
});
