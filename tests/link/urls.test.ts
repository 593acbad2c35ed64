// URLs put together from parts, with `*` for what is not constant.
import { describe, expect, it } from 'vitest';
import { isOwnOrigin, joinUrl, separatePath } from '../../src/link/meaning/urls.js';

describe('a URL below a base', () => {
  it.each([
    ['https://api.example.com/v1', 'users', 'https://api.example.com/v1/users'],
    ['https://api.example.com/v1/', '/users', 'https://api.example.com/v1/users'],
    ['https://api.example.com/v1', '', 'https://api.example.com/v1'],
    ['', '/users', '/users'],
    ['https://api.example.com', 'https://other.example.com/x', 'https://other.example.com/x'],
    ['https://api.example.com', '//other.example.com/x', '//other.example.com/x'],
    ['https://api.example.com', '*/users', 'https://api.example.com/*/users'],
  ])('of a client with the base %j, %j is %j', (base, path, expected) => {
    expect(joinUrl(base, path, false)).toBe(expected);
  });

  it.each([
    ['https://api.example.com/v1/list', '/users', 'https://api.example.com/users'],
    ['https://api.example.com/v1/list', 'users', 'https://api.example.com/v1/users'],
    ['https://api.example.com', 'users', 'https://api.example.com/users'],
    ['*', '/users', '*/users'],
  ])('as the platform resolves it, %j and %j give %j', (base, path, expected) => {
    expect(joinUrl(base, path, true)).toBe(expected);
  });
});

describe('something unknown behind a host', () => {
  it.each([
    ['https://api.example.com*', 'https://api.example.com/*'],
    ['https://api.example.com:8443*/users', 'https://api.example.com:8443/*/users'],
    ['https://api.*/users', 'https://api.*/users'],
    ['https://*/users', 'https://*/users'],
    ['https://api.example.com/v*/users', 'https://api.example.com/v*/users'],
  ])('%j is %j', (url, expected) => {
    expect(separatePath(url)).toBe(expected);
  });
});

describe('the own origin', () => {
  it.each(['/api/ads', 'http://localhost:3000/ads', 'https://127.0.0.1/ads'])('%s is it', (url) => {
    expect(isOwnOrigin(url)).toBe(true);
  });

  it.each(['//ads.example.com/x', 'https://localhost.example.com/x', 'https://ads.example.com', 'ads'])(
    '%s is not',
    (url) => {
      expect(isOwnOrigin(url)).toBe(false);
    },
  );
});
