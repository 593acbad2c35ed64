// A function that says `never` by an assertion only, to fit every type, still gives what it returns.

// @filename: store.ts
declare const session: { get(key: string): string };

/** @purpose security.recovery */
export function recoveryAddress(): never {
  return session.get('recovery') as never;
}

// @filename: audience.ts
/** @sink advertising */

const rows: string[] = [];

export function addToAudience(row: string): void {
  rows.push(row);
}

// @filename: main.ts
import { addToAudience } from './audience.ts';
import { recoveryAddress } from './store.ts';

export function enrol(known: string | undefined): void {
  addToAudience(known ?? recoveryAddress());
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising: recoveryAddress()
}
