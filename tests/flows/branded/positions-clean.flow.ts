// What stands beside a branded type carries no label, nor does a type of the same name that is somebody else's.

// @filename: collected.ts
declare const collectedFor: unique symbol;
export type Collected<T, P extends string> = T extends null | undefined ? T : T & { readonly [collectedFor]?: P };

// @filename: other.ts
export type Collected<T, P extends string> = { value: T; by: P };

// @filename: account.ts
import type { Collected } from './collected.ts';
import type { Collected as Stamp } from './other.ts';

export interface Account {
  phone: Collected<string, 'security'>;
  newsletter: Collected<string, 'marketing'>;
  both: Collected<string, 'security' | 'marketing'>;
  stamp: Stamp<string, 'security'>;
  name: string;
}

export class Session {
  constructor(
    readonly token: Collected<string, 'security'>,
    readonly id: string,
  ) {}
}

export type Pair = [to: Collected<string, 'security'>, subject: string];

// @filename: job.ts
import type { Account, Pair, Session } from './account.ts';

/** @sink marketing */
declare function target(value: unknown): void;

export function run({ phone, ...rest }: Account, session: Session, [to, subject]: Pair): void {
  target(rest.name);
  target(rest.newsletter);
  target(rest.both);
  target(rest.stamp.value);
  target(session.id);
  target(subject);
  target(phone.length > 0 || to === undefined);
}
