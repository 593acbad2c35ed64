// A dynamically imported neutral module is no sink.

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

// @filename: contact.ts
import type { User } from './user.ts';

export const addressOf = (user: User): string => user.recoveryEmail;
export const titleOf = (user: User): string => user.displayName;

// @filename: main.ts
import type { User } from './user.ts';

export async function enrol(user: User): Promise<void> {
  const { addToAudience } = await import('./mailer.ts');
  addToAudience(user.recoveryEmail);
  const audience = await import('./audience.ts');
  audience.addToAudience(user.displayName);
}

// @filename: mailer.ts
const outbox: unknown[] = [];

export function addToAudience(row: unknown): void {
  outbox.push(row);
}
