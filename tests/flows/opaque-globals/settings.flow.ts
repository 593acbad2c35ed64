// Settings name the company's own script, as a function and as a member of an object.

// @filename: settings.json
{ "sinks": [{ "globals": ["acmePixel", "shop.audience"], "purpose": "advertising.measurement" }] }

// @filename: globals.d.ts
declare function acmePixel(event: string, data: unknown): void;
declare const shop: { audience: { add(email: string): void }; cart: { mail(email: string): void } };

// @filename: checkout.ts
interface Account {
  /** @purpose security.recovery */
  recoveryEmail: string;
}

export function paid(account: Account): void {
  acmePixel('paid', { email: account.recoveryEmail });
  //                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising.measurement: Account.recoveryEmail
  shop.audience.add(account.recoveryEmail);
  //                ^^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising.measurement: Account.recoveryEmail
  shop.cart.mail(account.recoveryEmail);
}
