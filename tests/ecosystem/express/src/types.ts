import type { Account } from './accounts.js';

declare global {
  namespace Express {
    interface Request {
      account?: Account;
      /** @purpose security.fraud */
      fingerprint?: string;
      agent?: string;
    }
    interface Locals {
      contact?: string;
      title?: string;
    }
  }
}

export interface RegistrationBody {
  name: string;
  newsletterEmail?: string;
  /** @purpose security.recovery */
  recoveryEmail: string;
}
