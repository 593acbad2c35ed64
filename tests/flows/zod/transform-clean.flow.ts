// A schema's functions see nothing of what another schema parses.

// @filename: node_modules/zod/index.d.ts
export interface SafeParse<T> {
  success: boolean;
  data?: T;
}
export declare abstract class ZodType<T = unknown> {
  parse(data: unknown): T;
  safeParse(data: unknown): SafeParse<T>;
  parseAsync(data: unknown): Promise<T>;
  transform<R>(transform: (value: T) => R): ZodType<R>;
  refine(check: (value: T) => boolean): ZodType<T>;
  optional(): ZodType<T | undefined>;
}
export declare class ZodString extends ZodType<string> {
  min(length: number): ZodString;
  email(): ZodString;
}
export declare class ZodObject<T> extends ZodType<T> {
  strict(): ZodObject<T>;
}
export declare const z: {
  string(): ZodString;
  object<S extends Record<string, ZodType>>(shape: S): ZodObject<{ [K in keyof S]: S[K] extends ZodType<infer V> ? V : never }>;
};
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
import { z } from 'zod';
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';

const phone = z.string().refine((text) => text.startsWith('+'));
const title = z.string().transform((text) => {
  addToAudience(text);
  return text.trim();
});

export function enrol(account: Account, sendCode: (phone: string) => void): void {
  sendCode(phone.parse(account.phone));
  addToAudience(title.parse(account.name));
}
