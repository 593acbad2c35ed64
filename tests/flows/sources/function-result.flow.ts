// A label on a function or method holds for its result: returned, awaited or yielded.

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
  addToAudience(lookupPhone(id));
  //            ^^^^^^^^^^^^^^^ security -> advertising: lookupPhone()
  addToAudience(await loadEmail(id));
  //            ^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising: loadEmail()
  for (const code of new Codes(id).all()) {
    addToAudience(code);
    //            ^^^^ security.authentication -> advertising: Codes.all()
  }
}
