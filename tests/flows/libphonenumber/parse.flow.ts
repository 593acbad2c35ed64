// A parsed number, and every way to write it, tells the number.

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
import parse, { AsYouType, parsePhoneNumber } from 'libphonenumber-js';
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';

export function enrol(account: Account): void {
  const parsed = parsePhoneNumber(account.phone, 'DE');
  addToAudience(parsed.number);
  //            ^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(parsed.format('E.164'));
  //            ^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(parse(account.phone)?.formatInternational());
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(new AsYouType('DE').input(account.phone));
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
