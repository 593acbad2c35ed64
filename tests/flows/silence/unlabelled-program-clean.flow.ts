// Contact data without a label is no source.

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

// @filename: main.ts
import { addToAudience } from './audience.ts';

interface Subscriber {
  email: string;
  phone: string;
}

const lower = (text: string): string => text.toLowerCase();

export function enrol(subscriber: Subscriber): void {
  addToAudience({ email: lower(subscriber.email), phone: subscriber.phone });
}
