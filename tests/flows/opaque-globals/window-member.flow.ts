// The global is taken from the window, from `globalThis`, or by its name as a key.

// @filename: pixel.ts
interface Account {
  /** @purpose security.recovery */
  recoveryEmail: string;
}

interface Vendors {
  fbq(action: string, id: string, user: { em: string }): void;
  pintrk(action: string, id: string, user: { em: string }): void;
}

declare global {
  interface Window {
    snaptr?: (action: string, id: string, user: { user_email: string }) => void;
  }
}

export function init(account: Account): void {
  (window as unknown as Vendors).fbq('init', '1', { em: account.recoveryEmail });
  //                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising: Account.recoveryEmail
  window.snaptr?.('init', '2', { user_email: account.recoveryEmail });
  //                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising: Account.recoveryEmail
  (globalThis as any)['pintrk']('load', '3', { em: account.recoveryEmail });
  //                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising: Account.recoveryEmail
}
