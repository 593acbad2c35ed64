import { createHash } from 'node:crypto';
import type { ContactRow } from '../accounts/phone-verification.js';

export function sha256(value: string): string {
  return createHash('sha256').update(value).digest('hex');
}

export function normalizePhone(raw: string): string {
  const digits = raw.replace(/[^\d+]/g, '');
  return digits.startsWith('00') ? `+${digits.slice(2)}` : digits;
}

export function normalizeEmail(raw: string): string {
  return raw.trim().toLowerCase();
}

/** A row as customer-list uploads want it: column names in capitals, identifiers hashed. */
export interface MatchRow {
  EXTERN_ID: string;
  PHONE: string;
}

export function toMatchRow({ externalId, phone }: ContactRow): MatchRow {
  return { EXTERN_ID: externalId, PHONE: sha256(normalizePhone(phone)) };
}

export function isPresent<T>(value: T | undefined): value is T {
  return value !== undefined;
}
