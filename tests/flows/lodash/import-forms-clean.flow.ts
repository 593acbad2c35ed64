// Whichever way it is imported, a callback that takes the name gives the name.

// @filename: node_modules/@types/lodash/index.d.ts
declare const _: _.LoDashStatic;
declare namespace _ {
  interface LoDashStatic {
    map<T, R>(collection: readonly T[] | null | undefined, iteratee: (value: T, index: number) => R): R[];
    map<T, K extends keyof T>(collection: readonly T[] | null | undefined, key: K): T[K][];
    filter<T>(collection: readonly T[] | null | undefined, predicate: (value: T) => boolean): T[];
    keyBy<T>(collection: readonly T[] | null | undefined, iteratee: (value: T) => string): Record<string, T>;
    groupBy<T>(collection: readonly T[] | null | undefined, iteratee: (value: T) => string): Record<string, T[]>;
    pick<T extends object, K extends keyof T>(object: T, ...keys: K[]): Pick<T, K>;
    omit<T extends object, K extends keyof T>(object: T, ...keys: K[]): Omit<T, K>;
    get<T extends object>(object: T, path: string): any;
    uniq<T>(array: readonly T[]): T[];
    compact<T>(array: readonly (T | null | undefined)[]): T[];
    merge<A, B>(object: A, source: B): A & B;
    cloneDeep<T>(value: T): T;
    debounce<F extends (...args: any[]) => any>(func: F, wait?: number): F;
    chain<T>(value: readonly T[]): CollectionChain<T>;
  }
  interface CollectionChain<T> {
    map<R>(iteratee: (value: T) => R): CollectionChain<R>;
    filter(predicate: (value: T) => boolean): CollectionChain<T>;
    value(): T[];
  }
}
export = _;

// @filename: node_modules/@types/lodash/map.d.ts
import lodash = require('./index');
declare const map: lodash.LoDashStatic['map'];
export = map;

// @filename: node_modules/@types/lodash-es/index.d.ts
export declare function map<T, R>(collection: readonly T[], iteratee: (value: T) => R): R[];
export declare function pick<T extends object, K extends keyof T>(object: T, ...keys: K[]): Pick<T, K>;
export declare function sortBy<T>(collection: readonly T[], iteratee: (value: T) => unknown): T[];
// @filename: account.ts
export interface Account {
  /** @purpose security */
  phone: string;
  name: string;
}
// @filename: audience.ts
/** @sink advertising */

const rows: unknown[] = [];

export function addToAudience(row: unknown): void {
  rows.push(row);
}
// @filename: main.ts
import { map as mapEach, sortBy } from 'lodash-es';
import map from 'lodash/map';
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';

export function enrol(accounts: readonly Account[]): void {
  addToAudience(mapEach(accounts, (each) => each.name));
  addToAudience(map(accounts, (each) => each.name));
  addToAudience(mapEach(sortBy(accounts, (each) => each.name), (each) => each.name));
}
