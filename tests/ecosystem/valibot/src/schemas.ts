import * as v from 'valibot';

export const addressSchema = v.object({
  city: v.string(),
  /** @purpose security.verification */
  postcode: v.pipe(v.string(), v.trim(), v.minLength(4)),
});

export const accountSchema = v.object({
  id: v.pipe(v.string(), v.uuid()),
  name: v.string(),
  newsletterEmail: v.optional(v.pipe(v.string(), v.email())),
  /** @purpose security.authentication.mfa */
  twoFactorPhone: v.nullish(v.pipe(v.string(), v.regex(/^\+\d+$/))),
  /** @purpose security.recovery */
  recoveryEmail: v.pipe(v.string(), v.email(), v.toLowerCase()),
  /** @purpose security.authentication */
  backupCodes: v.array(v.string()),
  address: v.nullable(addressSchema),
});

export const deviceSchema = v.strictObject({
  kind: v.literal('device'),
  /** @purpose security.fraud */
  fingerprint: v.string(),
  model: v.optional(v.string(), 'unknown'),
});

export const clientSchema = v.variant('kind', [
  deviceSchema,
  v.object({ kind: v.literal('browser'), agent: v.string() }),
]);

export const registrationSchema = v.pick(accountSchema, ['name', 'twoFactorPhone', 'newsletterEmail']);
export const changeSchema = v.partial(v.omit(accountSchema, ['id']));
export const storedSchema = v.object({ ...accountSchema.entries, visits: v.number() });
export const pageSchema = v.object({ items: v.array(accountSchema), total: v.number() });

/** The row that exports are made of. */
export const exportedSchema = v.pipe(
  accountSchema,
  v.transform(({ recoveryEmail, newsletterEmail, name }) => ({
    contact: recoveryEmail,
    newsletter: newsletterEmail,
    title: name,
  })),
);

export type Account = v.InferOutput<typeof accountSchema>;
export type NewAccount = v.InferInput<typeof accountSchema>;
export type Change = v.InferOutput<typeof changeSchema>;
export type Client = v.InferOutput<typeof clientSchema>;
