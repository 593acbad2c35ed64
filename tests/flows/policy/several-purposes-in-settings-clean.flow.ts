// Both were collected for the use, among others.

// @filename: settings.json
{
  "sources": [{ "type": "User", "property": "phone", "purpose": "security.authentication.mfa, marketing" }],
  "sinks": [{ "files": "growth.ts", "purpose": ["analytics", "marketing.direct"] }]
}

// @filename: user.ts
export interface User {
  phone: string;
}

// @filename: growth.ts
export function invite(value: string): string {
  return value;
}

// @filename: jobs.ts
import { invite } from './growth.ts';
import type { User } from './user.ts';

export function run(user: User): void {
  invite(user.phone);
}
