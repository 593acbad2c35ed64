// The functions beside labelled ones are clean, and so is whether one has a result.

// @filename: directory.ts
/** @purpose security */
export declare function lookupPhone(id: number): string;
export declare function lookupName(id: number): string;

/** @purpose security.recovery */
export declare function loadEmail(id: number): Promise<string>;

export class Codes {
  constructor(private readonly seed: number) {}

  /** @purpose security.authentication */
  *all(): Generator<string> {
    yield String(this.seed);
  }

  size(): number {
    return this.seed;
  }
}

// @filename: audience.ts
/** @sink advertising */

const rows: unknown[] = [];

export function addToAudience(row: unknown): void {
  rows.push(row);
}

// @filename: main.ts
import { addToAudience } from './audience.ts';
import { Codes, loadEmail, lookupName, lookupPhone } from './directory.ts';

export async function enrol(id: number): Promise<void> {
  addToAudience(lookupName(id));
  addToAudience(new Codes(id).size());
  addToAudience(lookupPhone(id) ? 'reachable' : 'unreachable');
  addToAudience(Boolean(await loadEmail(id)));
}
