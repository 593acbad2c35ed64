/**
 * A number the member proved to own by typing in the code we sent to it.
 *
 * @purpose security.verification
 */
export type VerificationPhone = string;

/** Everything a member gave us to keep the account safe. Loaded together with the account, never shown to others. */
export interface SecurityProfile {
  /**
   * Where one-time codes go when the member signs in from a new device.
   *
   * @purpose security.authentication.mfa
   */
  twoFactorPhone: string | undefined;
  twoFactorEnabled: boolean;
  /** @purpose security.recovery */ recoveryEmail: string | undefined;
  /** @purpose security.authentication.mfa Hashes, each good for one sign-in. */
  backupCodes: string[];
  verificationPhone: VerificationPhone | undefined;
  passwordChangedAt: Date;
}

export interface Account {
  readonly id: string;
  handle: string;
  displayName: string;
  /** The address the member signs in with. */
  email: string;
  /** Shown on the profile page of businesses that want to be called. */
  publicPhone: string | undefined;
  /** The address typed into "send me news and offers" at sign-up; empty for everybody who left the box alone. */
  newsletterEmail: string | undefined;
  passwordHash: string;
  country: string;
  locale: string;
  createdAt: Date;
  lastSeenAt: Date;
  security: SecurityProfile;
}
