// The name is shadowed: a parameter, an import and a local constant are not the vendor's script.

// @filename: globals.d.ts
declare function fbq(action: string, ...rest: unknown[]): void;

// @filename: queue.ts
export function ttq(phone: string): string {
  return phone;
}

// @filename: security-log.ts
import { ttq } from './queue.ts';

interface Account {
  /** @purpose security.verification */
  verifiedPhone: string;
}

export function note(account: Account, fbq: (text: string) => void): string {
  fbq(account.verifiedPhone);
  return ttq(account.verifiedPhone);
}

export function load(account: Account): string {
  const pintrk = (action: string, phone: string): string => action + phone;
  return pintrk('load', account.verifiedPhone);
}

export function pageView(): void {
  fbq('track', 'PageView');
}
