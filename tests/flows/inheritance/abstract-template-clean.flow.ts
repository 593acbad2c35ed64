// A base class whose subclasses all return clean cells is clean.

// @filename: user.ts
export interface User {
  id: number;
  displayName: string;
  /** @purpose security.recovery */
  recoveryEmail: string;
}

// @filename: audience.ts
/** @sink advertising */

const rows: unknown[] = [];

export function addToAudience(row: unknown): void {
  rows.push(row);
}

// @filename: export.ts
import { addToAudience } from './audience.ts';
import type { User } from './user.ts';

export abstract class Export {
  protected abstract cell(user: User): string;

  run(users: readonly User[]): void {
    for (const user of users) addToAudience(this.cell(user));
  }
}

// @filename: main.ts
import { Export } from './export.ts';
import type { User } from './user.ts';

export class TitleExport extends Export {
  protected override cell(user: User): string {
    return user.recoveryEmail ? user.displayName : 'unreachable';
  }
}
