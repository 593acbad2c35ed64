// A function of a script that `this` has at its top is not known to advertise.

// @filename: account.d.ts
interface Account {
  /** @purpose security.authentication.mfa */
  twoFactorPhone: string;
  name: string;
}
declare const account: Account;
declare function fbq(action: string, event: string, data: unknown): void;

// @filename: pixel.js
this.dataLayer ??= [];
this.dataLayer.push(account.name);
this.greet?.(account.twoFactorPhone);
fbq('track', 'Lead', account.name);
