// A foreign term that means another of our purposes.

// @filename: settings.json
{
  "sources": [{ "source": "Member.backupPhone", "purpose": "dpv:DirectMarketing" }],
  "sinks": [{ "packages": "acme-audiences", "purpose": "tcf:4" }]
}

// @filename: packages.d.ts
declare module 'acme-audiences';

// @filename: member.ts
export interface Member {
  backupPhone: string;
  /** @purpose tcf:9 */
  visits: string;
}

// @filename: jobs.ts
import { add } from 'acme-audiences';
import type { Member } from './member.ts';

export function run(member: Member): void {
  add(member.backupPhone);
  add(member.visits);
}
