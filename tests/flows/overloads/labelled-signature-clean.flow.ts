// A function declared beside a labelled one is clean.

// @filename: directory.ts
/** Finds the number people gave to get back into their account.
 * @purpose security.recovery
 */
export declare function lookup(id: number): string;
export declare function lookup(name: string): string;
export declare function supportLine(country: string): string;

// @filename: audience.ts
/** @sink advertising */

const rows: unknown[] = [];

export function addToAudience(row: unknown): void {
  rows.push(row);
}

// @filename: main.ts
import { addToAudience } from './audience.ts';
import { lookup, supportLine } from './directory.ts';

declare function dial(phone: string): void;

export function enrol(id: number): void {
  dial(lookup(id));
  addToAudience(supportLine('NL'));
}
