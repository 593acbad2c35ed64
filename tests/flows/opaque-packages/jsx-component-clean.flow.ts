// Another component of the same package shows a map.

// @filename: packages.d.ts
declare module '@next/third-parties/google' {
  export const GoogleMapsEmbed: any;
}

// @filename: page.jsx
import { GoogleMapsEmbed } from '@next/third-parties/google';

class Account {
  /** @purpose security.recovery */
  recoveryAddress = '';
}

/** @param {Account} account */
export function map(account) {
  return <GoogleMapsEmbed apiKey="key" q={account.recoveryAddress} />;
}
