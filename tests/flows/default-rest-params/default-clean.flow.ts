// A clean default stays clean.

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

function line(prefix: string, phone = Vault.supportPhone): string {
  return prefix + phone;
}

export function enrol(dial: (phone: string) => void): void {
  dial(Vault.recoveryPhone);
  addToAudience(line('tel:'));
}
