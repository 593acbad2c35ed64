// A labelled function that never returns leaves no label on what stands beside its call.

// @filename: store.ts
declare const log: { write(text: string): void };

/** @purpose security.recovery */
export function recoveryAddress(): never {
  log.write('no recovery address');
  throw new Error('missing');
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
}
