import { describe, expect, it } from 'vitest';
import { canonicalKeys, MODELS, modelOf, modelsNamed } from '../../src/models/index.js';

describe('modelOf', () => {
  it.each([
    ['ReadonlyArray#map', 'Array#map'],
    ['ArrayConstructor#from', 'Array.from'],
    ['IterableIterator#map', 'Iterator#map'],
    ['Generator#next', 'Iterator#next'],
    ['AsyncGenerator#next', 'AsyncIterator#next'],
    ['PromiseLike#then', 'Promise#then'],
    ['PromiseConstructor#all', 'Promise.all'],
    ['Uint8Array#map', 'TypedArray#map'],
    ['Uint8ArrayConstructor#from', 'TypedArray.from'],
    ['Uint8Array.from', 'TypedArray.from'],
    ['new Float64Array', 'new TypedArray'],
    ['new TypeError', 'new Error'],
    ['Math#max', 'Math.max'],
    ['JSON#stringify', 'JSON.stringify'],
    ['Console#log', 'console.log'],
    ['NodeJS.Process#nextTick', 'process.nextTick'],
    ['NumberFormat#format', 'Intl.NumberFormat#format'],
    ['Window#setTimeout', 'setTimeout'],
    ['globalThis.structuredClone', 'structuredClone'],
    ['crypto::createHash', 'node:crypto::createHash'],
    ['crypto::Hash#update', 'node:crypto::Hash#update'],
    ['path::join', 'node:path::join'],
    ['node:url::URLSearchParams#append', 'URLSearchParams#append'],
    ['undici-types::Response#json', 'Response#json'],
    ['buffer::Buffer#toString', 'Buffer#toString'],
    ['lodash-es::map', 'lodash::map'],
    ['lodash/map::default', 'lodash::map'],
    ['lodash-es/map.js::default', 'lodash::map'],
    ['lodash.get::export=', 'lodash::get'],
    ['lodash::LoDashStatic#pick', 'lodash::pick'],
    ['lodash::Collection#filter', 'lodash::Wrapper#filter'],
    ['rxjs/operators::switchMap', 'rxjs::switchMap'],
    ['zod/v4::ZodType#parse', 'zod::ZodType#parse'],
    ['zod::_ZodType#parse', 'zod::ZodType#parse'],
    ['react::React.useState', 'react::useState'],
    ['libphonenumber-js/max::parsePhoneNumber', 'libphonenumber-js::parsePhoneNumber'],
  ])('%s is %s', (key, kept) => {
    expect(MODELS.get(kept)).toBeDefined();
    expect(modelOf(key)).toBe(MODELS.get(kept));
  });

  it.each([
    'User#map',
    'acme::map',
    'lodash/fp::map',
    'constructor',
    '__proto__',
    'toString',
    'User.from',
    'new User',
    '',
  ])('has no model of %j', (key) => {
    expect(modelOf(key)).toBeUndefined();
  });

  it('keeps every model under a key that is its own best name', () => {
    const unreachable = [...MODELS.keys()].filter((key) => !canonicalKeys(key).includes(key));
    expect(unreachable).toEqual([]);
  });
});

describe('modelsNamed', () => {
  it('gives the instance members of a name, and nothing else', () => {
    expect(modelsNamed('map')).toEqual(expect.arrayContaining(['Array#map', 'Iterator#map', 'lodash::Wrapper#map']));
    expect(modelsNamed('map')).not.toContain('rxjs::map');
    expect(modelsNamed('createHash')).toEqual([]);
    expect(modelsNamed('noSuchMember')).toEqual([]);
  });

  it('knows every instance key', () => {
    const instance = [...MODELS.keys()].filter((key) => key.includes('#'));
    const named = new Set(instance.flatMap((key) => modelsNamed(key.slice(key.indexOf('#') + 1))));
    expect([...named].sort()).toEqual(instance.sort());
  });
});
