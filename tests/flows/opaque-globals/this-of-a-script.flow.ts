// At the top of a script `this` is the page's window, of which nothing is known; what stands beside it is found.

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
fbq('track', 'Lead', account.twoFactorPhone);
//                   ^^^^^^^^^^^^^^^^^^^^^^ security.authentication.mfa -> advertising: Account.twoFactorPhone
