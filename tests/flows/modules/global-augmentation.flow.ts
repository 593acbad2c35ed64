// A member that is added to a global type is labelled wherever it is read.

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

export function enrol(): void {
  addToAudience(window.supportPhone);
  addToAudience(window.recoveryPhone);
  //            ^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising: Window.recoveryPhone
}
