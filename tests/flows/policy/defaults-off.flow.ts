// Only what the settings forbid is forbidden: here recovery data must not be used for anything else.

// @filename: settings.json
{
  "policy": {
    "defaults": false,
    "forbid": [{ "collectedFor": "security.recovery", "usedFor": ["marketing", "analytics"] }]
  }
}

// @filename: account.ts
export interface Account {
  /** @purpose security.recovery */
  recoveryEmail: string;
  /** @purpose security.alerts */
  alertEmail: string;
}

// @filename: sinks.ts
/** @sink advertising.targeted */
export const target = (value: string): void => void value.length;
/** @sink analytics */
export const count = (value: string): string => value;

// @filename: jobs.ts
import type { Account } from './account.ts';
import { count, target } from './sinks.ts';

export function run(account: Account): void {
  target(account.recoveryEmail);
  //     ^^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising.targeted: Account.recoveryEmail
  count(account.recoveryEmail);
  //    ^^^^^^^^^^^^^^^^^^^^^ security.recovery -> analytics: Account.recoveryEmail
  target(account.alertEmail);
}
