import type { PhoneVerificationRepository } from './phone-verification.js';

/** Verified numbers by account id. Support looks callers up in it; rebuilt every hour. */
export const verifiedPhones = new Map<string, string>();

export async function rebuildVerifiedPhones(verifications: PhoneVerificationRepository, since: Date): Promise<number> {
  verifiedPhones.clear();
  for (const verification of await verifications.completedSince(since)) {
    verifiedPhones.set(verification.accountId, verification.phoneE164);
  }
  return verifiedPhones.size;
}
