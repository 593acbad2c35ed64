// A parameter's default is used where the argument is missing.

// @filename: vault.ts
export class Vault {
  /** @purpose security.recovery */
  static recoveryPhone = '';
  static supportPhone = '';
}

// @filename: audience.ts
/** @sink advertising */

const rows: unknown[] = [];

export function addToAudience(row: unknown): void {
  rows.push(row);
}

// @filename: main.ts
import { addToAudience } from './audience.ts';
import { Vault } from './vault.ts';

function line(prefix: string, phone = Vault.recoveryPhone): string {
  return prefix + phone;
}

export function enrol(): void {
  addToAudience(line('tel:'));
  //            ^^^^^^^^^^^^ security.recovery -> advertising: Vault.recoveryPhone
}
