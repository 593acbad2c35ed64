// The other member that was added is clean.

// @filename: globals.ts
declare global {
  interface Window {
    /** @purpose security.recovery */
    recoveryPhone: string;
    supportPhone: string;
  }
}

window.recoveryPhone = '';
export {};

// @filename: audience.ts
/** @sink advertising */

const rows: unknown[] = [];

export function addToAudience(row: unknown): void {
  rows.push(row);
}

// @filename: main.ts
import { addToAudience } from './audience.ts';
import './globals.ts';

export function enrol(dial: (phone: string) => void): void {
  dial(window.recoveryPhone);
  addToAudience(window.supportPhone);
  addToAudience(window.name);
}
