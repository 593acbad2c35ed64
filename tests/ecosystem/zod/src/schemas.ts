import { z } from 'zod';

export const address = z.object({
  city: z.string(),
  /** @purpose security.verification */
  postcode: z.string().trim(),
});

export const account = z.object({
  id: z.uuid(),
  name: z.string().min(1),
  newsletterEmail: z.email().optional(),
  /** @purpose security.authentication.mfa */
  twoFactorPhone: z.string().regex(/^\+\d+$/).optional(),
  recoveryEmail: z.email().meta({ purpose: 'security.recovery', title: 'Recovery address' }),
  backupCodes: z.array(z.string()).describe('@purpose security.authentication'),
  address: address.nullable(),
});

export const device = z.strictObject({
  kind: z.literal('device'),
  /** @purpose security.fraud */
  fingerprint: z.string(),
  model: z.string().default('unknown'),
});

export const browser = z.object({ kind: z.literal('browser'), agent: z.string() });

export const client = z.discriminatedUnion('kind', [device, browser]);

export const registration = account.pick({ name: true, twoFactorPhone: true, newsletterEmail: true });
export const change = account.omit({ id: true }).partial();
export const stored = account.extend({ createdAt: z.coerce.date() });
export const page = z.object({ items: z.array(account), total: z.number() });

/** The row that exports are made of. */
export const exported = account.transform(({ recoveryEmail, newsletterEmail, name }) => ({
  contact: recoveryEmail.toLowerCase(),
  newsletter: newsletterEmail,
  title: name,
}));

export type Account = z.infer<typeof account>;
export type Change = z.output<typeof change>;
export type NewAccount = z.input<typeof account>;
export type Stored = z.infer<typeof stored>;
export type Client = z.infer<typeof client>;
