// They begin with addresses that were given for it.

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
export const promoAddress = current.newsletterEmail;

export const recoveryAddress = current.recoveryEmail;

export class Defaults {
  /** @purpose marketing */
  static sender = current.newsletterEmail;

  /** @purpose marketing */
  copy = current.newsletterEmail;

  recovery = current.recoveryEmail;
}

export const page = <Banner email={current.newsletterEmail} title={current.recoveryEmail} />;
