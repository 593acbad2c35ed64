// A label of a purpose that the policy does not restrict is silent.

// @filename: vault.ts
export interface Vault {
  /** @purpose security.authentication.mfa */
  otpPhone: string;
  /** @purpose security.fraud */
  deviceId: string;
  /** @purpose marketing.direct */
  newsletterEmail: string;
}

// @filename: lists.ts
const rows: unknown[] = [];

/** @sink advertising.profiling */
export const profile = (row: unknown): void => void rows.push(row);
/** @sink marketing.social */
export const share = (row: unknown): void => void rows.push(row);

// @filename: main.ts
import { profile, share } from './lists.ts';
import type { Vault } from './vault.ts';

export function enrol(vault: Vault): void {
  profile(vault.newsletterEmail);
  share(vault.newsletterEmail);
}
