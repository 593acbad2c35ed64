// Another form filled beside the labelled one is clean.

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
import type { User } from './user.ts';

export function forms(user: User, post: (form: FormData) => void): void {
  const reset = new FormData();
  reset.append('to', user.recoveryEmail);
  post(reset);
  const survey = new FormData();
  survey.append('title', user.displayName);
  addToAudience(survey);
  addToAudience([...reset.keys()]);
}
