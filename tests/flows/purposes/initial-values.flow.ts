// A variable, a field and an attribute that are for marketing begin with a recovery address.

// @filename: account.ts
export interface Account {
  id: string;
  /** @purpose security.recovery */
  recoveryEmail: string;
  newsletterEmail: string;
}

// @filename: banner.tsx
import type { Account } from './account.ts';

interface BannerProps {
  /** @purpose marketing */
  email: string;
  title: string;
}

function Banner(props: BannerProps): null {
  console.log(props.title);
  return null;
}

declare const current: Account;

/** @purpose marketing */
export const promoAddress = current.recoveryEmail;
//                          ^^^^^^^^^^^^^^^^^^^^^ security.recovery -> marketing: Account.recoveryEmail

export class Defaults {
  /** @purpose marketing */
  static sender = current.recoveryEmail;
  //              ^^^^^^^^^^^^^^^^^^^^^ security.recovery -> marketing: Account.recoveryEmail

  /** @purpose marketing */
  copy = current.recoveryEmail;
  //     ^^^^^^^^^^^^^^^^^^^^^ security.recovery -> marketing: Account.recoveryEmail
}

export const page = <Banner email={current.recoveryEmail} title={current.recoveryEmail} />;
//                                 ^^^^^^^^^^^^^^^^^^^^^ security.recovery -> marketing: Account.recoveryEmail
