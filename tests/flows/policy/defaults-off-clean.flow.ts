// Without the default pairs, security data in general may be used.

// @filename: settings.json
{
  "policy": {
    "defaults": false,
    "forbid": [{ "collectedFor": "security.recovery", "usedFor": "advertising" }]
  }
}

// @filename: account.ts
export interface Account {
  /** @purpose security.recovery */
  recoveryEmail: string;
  /** @purpose security */
  phone: string;
}

// @filename: sinks.ts
/** @sink advertising */
export const target = (value: string): string => value;
/** @sink marketing */
export const write = (value: string): string => value;

// @filename: jobs.ts
import type { Account } from './account.ts';
import { target, write } from './sinks.ts';

export function run(account: Account): void {
  target(account.phone);
  // Advertising counts as below marketing, marketing not as below advertising.
  write(account.recoveryEmail);
}
