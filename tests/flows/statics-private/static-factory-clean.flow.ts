// Another factory of the same class makes a clean instance.

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

// @filename: lead.ts
import type { User } from './user.ts';

export class Lead {
  private constructor(
    readonly address: string,
    readonly title: string,
  ) {}

  static fromUser(user: User): Lead {
    return new Lead(user.recoveryEmail, user.displayName);
  }

  static anonymous(user: User): Lead {
    return new this('', user.displayName);
  }
}

// @filename: main.ts
import { addToAudience } from './audience.ts';
import { Lead } from './lead.ts';
import type { User } from './user.ts';

export function enrol(user: User, remind: (lead: Lead) => void): void {
  remind(Lead.fromUser(user));
  const lead = Lead.anonymous(user);
  addToAudience(lead.address);
  addToAudience(lead);
}
