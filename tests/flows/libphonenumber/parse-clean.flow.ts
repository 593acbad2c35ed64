// Whether a number is valid, and another number, are silent.

// @filename: node_modules/libphonenumber-js/index.d.ts
export declare class PhoneNumber {
  number: string;
  country?: string;
  nationalNumber: string;
  format(format: string): string;
  formatInternational(): string;
  isValid(): boolean;
}
export declare function parsePhoneNumber(text: string, country?: string): PhoneNumber;
export declare function parsePhoneNumberFromString(text: string, country?: string): PhoneNumber | undefined;
export declare function isValidPhoneNumber(text: string): boolean;
export declare class AsYouType {
  constructor(country?: string);
  input(text: string): string;
  getNumber(): PhoneNumber | undefined;
}
export default parsePhoneNumberFromString;
// @filename: account.ts
export interface Account {
  /** @purpose security */
  phone: string;
  name: string;
}
// @filename: audience.ts
/** @sink advertising */

const rows: unknown[] = [];

export function addToAudience(row: unknown): void {
  rows.push(row);
}
// @filename: main.ts
import { isValidPhoneNumber, parsePhoneNumber } from 'libphonenumber-js';
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';

export function enrol(account: Account, sendCode: (phone: string) => void): void {
  sendCode(parsePhoneNumber(account.phone).number);
  addToAudience(parsePhoneNumber('+49 228 1234').number);
  if (isValidPhoneNumber(account.phone)) addToAudience(account.name);
}
