// The global is declared by the program's own typings; its call is a disclosure.

// @filename: globals.d.ts
declare function fbq(action: string, ...rest: unknown[]): void;
declare const ttq: { identify(user: { email?: string; phone_number?: string }): void };

// @filename: pixel.ts
interface Account {
  /** @purpose security.verification */
  verifiedPhone: string;
  email: string;
}

export function matchUser(account: Account): void {
  fbq('init', '1234', { ph: account.verifiedPhone });
  //                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.verification -> advertising: Account.verifiedPhone
  ttq.identify({ email: account.email, phone_number: account.verifiedPhone });
  //           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.verification -> advertising: Account.verifiedPhone
  fbq('track', 'Lead', { em: account.email });
}
