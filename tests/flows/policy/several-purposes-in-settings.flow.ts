// Sources with one purpose and with several: one that allows the use is enough.

// @filename: settings.json
{
  "sources": [
    { "source": "User.phone", "purpose": "security.authentication.mfa" },
    { "source": "User.email", "purpose": ["security.recovery", "marketing.direct"] }
  ],
  "sinks": [{ "files": "growth.ts", "purpose": "marketing.direct" }]
}

// @filename: user.ts
export interface User {
  phone: string;
  email: string;
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
  //     ^^^^^^^^^^ security.authentication.mfa -> marketing.direct: User.phone
  invite(user.email);
}
