// A vendor's component is given a labelled member as an attribute.

// @filename: packages.d.ts
declare module '@next/third-parties/google' {
  export const GoogleTagManager: any;
  export const GoogleMapsEmbed: any;
}

// @filename: page.jsx
import { GoogleMapsEmbed, GoogleTagManager } from '@next/third-parties/google';

class Account {
  /** @purpose security.recovery */
  recoveryEmail = '';
}

/** @param {Account} account */
export function layout(account) {
  return <GoogleTagManager gtmId="GTM-1" dataLayer={{ email: account.recoveryEmail }} />;
  //                                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising: Account.recoveryEmail
}
