// Members of the same names on another class are clean.

// @filename: account.ts
export class Account {
  /** @purpose security */
  phone = '';
  city = '';
  /** @purpose security.recovery */
  static supportCode = '';

  constructor(
    /** @purpose security.authentication.mfa */
    readonly deviceId: string,
    readonly name: string,
  ) {}

  /** @purpose security.recovery */
  get backupAddress(): string {
    return `${this.name}@backup.example`;
  }
}

// @filename: audience.ts
/** @sink advertising */

const rows: unknown[] = [];

export function addToAudience(row: unknown): void {
  rows.push(row);
}

// @filename: main.ts
import { addToAudience } from './audience.ts';
import { Shop } from './shop.ts';

export function enrol(shop: Shop): void {
  addToAudience([shop.phone, shop.deviceId, shop.backupAddress]);
  addToAudience(Shop.supportCode);
}

// @filename: shop.ts
export class Shop {
  phone = '';
  static supportCode = '';

  constructor(
    readonly deviceId: string,
    readonly backupAddress: string,
  ) {}
}
