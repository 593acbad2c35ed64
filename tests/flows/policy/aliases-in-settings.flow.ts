// Settings name purposes in the words of other vocabularies, and give a purpose of the user's own such a name.

// @filename: settings.json
{
  "sources": [{ "source": "Member.backupPhone", "purpose": "dpv:EnforceSecurity" }],
  "sinks": [{ "packages": "acme-audiences", "purpose": "marketing.advertising.third_party.targeted" }],
  "purposes": [{ "name": "billing", "fides": "essential.service.payment_processing" }],
  "policy": [{ "collectedFor": "essential.service.payment_processing", "usedFor": "tcf:4" }]
}

// @filename: packages.d.ts
declare module 'acme-audiences';

// @filename: member.ts
export interface Member {
  backupPhone: string;
  /** @purpose essential.service.payment_processing */
  payerEmail: string;
  city: string;
}

// @filename: jobs.ts
import { add } from 'acme-audiences';
import type { Member } from './member.ts';

export function run(member: Member): void {
  add(member.backupPhone);
  //  ^^^^^^^^^^^^^^^^^^ security -> advertising.audience: Member.backupPhone
  add(member.city);
}

/** @sink tcf:4 */
export function retarget(value: string): string {
  return value;
}

export function again(member: Member): void {
  retarget(member.payerEmail);
  //       ^^^^^^^^^^^^^^^^^ billing -> advertising.targeted: Member.payerEmail
}
