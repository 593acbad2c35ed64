// What an observable's function only looks at is not emitted.

// @filename: node_modules/rxjs/index.d.ts
export interface Observer<T> {
  next(value: T): void;
  error(reason: unknown): void;
  complete(): void;
}
export interface Subscription {
  unsubscribe(): void;
}
export type OperatorFunction<T, R> = (source: Observable<T>) => Observable<R>;
export class Observable<T> {
  constructor(subscribe?: (this: Observable<T>, subscriber: Subscriber<T>) => (() => void) | void);
  pipe(): Observable<T>;
  pipe<A>(op1: OperatorFunction<T, A>): Observable<A>;
  pipe<A, B>(op1: OperatorFunction<T, A>, op2: OperatorFunction<A, B>): Observable<B>;
  pipe<A, B, C>(op1: OperatorFunction<T, A>, op2: OperatorFunction<A, B>, op3: OperatorFunction<B, C>): Observable<C>;
  subscribe(observer?: Partial<Observer<T>>): Subscription;
  subscribe(next: (value: T) => void): Subscription;
}
export class Subscriber<T> implements Observer<T> {
  next(value: T): void;
  error(reason: unknown): void;
  complete(): void;
}
export class Subject<T> extends Observable<T> {
  constructor();
  next(value: T): void;
  error(reason: unknown): void;
  complete(): void;
  asObservable(): Observable<T>;
}
export class BehaviorSubject<T> extends Subject<T> {
  constructor(initial: T);
  get value(): T;
  getValue(): T;
  next(value: T): void;
}
export class ReplaySubject<T> extends Subject<T> {
  constructor(size?: number);
  next(value: T): void;
}
export declare function of<T>(...values: T[]): Observable<T>;
export declare function from<T>(source: Iterable<T> | PromiseLike<T>): Observable<T>;
export declare function map<T, R>(project: (value: T, index: number) => R): OperatorFunction<T, R>;
export declare function filter<T>(predicate: (value: T, index: number) => boolean): OperatorFunction<T, T>;
export declare function tap<T>(observer: ((value: T) => void) | Partial<Observer<T>>): OperatorFunction<T, T>;
export declare function switchMap<T, R>(
  project: (value: T, index: number) => Observable<R> | PromiseLike<R> | R[],
): OperatorFunction<T, R>;
export declare function mergeMap<T, R>(
  project: (value: T, index: number) => Observable<R> | PromiseLike<R> | R[],
): OperatorFunction<T, R>;
export declare function scan<T, A>(accumulate: (before: A, value: T, index: number) => A, seed: A): OperatorFunction<T, A>;
export declare function reduce<T, A>(accumulate: (before: A, value: T, index: number) => A, seed: A): OperatorFunction<T, A>;
export declare function combineLatest<A, B>(sources: [Observable<A>, Observable<B>]): Observable<[A, B]>;
export declare function combineLatest<T extends Record<string, Observable<unknown>>>(
  sources: T,
): Observable<{ [K in keyof T]: T[K] extends Observable<infer V> ? V : never }>;
export declare function merge<A>(...sources: Observable<A>[]): Observable<A>;
export declare function firstValueFrom<T>(source: Observable<T>): Promise<T>;
export declare function lastValueFrom<T>(source: Observable<T>): Promise<T>;
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
import { Observable } from 'rxjs';
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';

export function names(accounts: readonly Account[], verify: (phone: string) => void): Observable<string> {
  return new Observable((subscriber) => {
    for (const account of accounts) {
      verify(account.phone);
      subscriber.next(account.name);
    }
  });
}

export function enrol(accounts: readonly Account[], verify: (phone: string) => void): void {
  names(accounts, verify).subscribe((name) => addToAudience(name));
}
