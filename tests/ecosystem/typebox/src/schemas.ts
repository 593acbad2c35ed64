import { type Static, type StaticDecode, type TSchema, Type } from '@sinclair/typebox';

export const Address = Type.Object({
  city: Type.String(),
  /** @purpose security.verification */
  postcode: Type.String({ minLength: 4 }),
});

export const Account = Type.Object({
  id: Type.String({ format: 'uuid' }),
  name: Type.String(),
  newsletterEmail: Type.Optional(Type.String({ format: 'email' })),
  /** @purpose security.authentication.mfa */
  twoFactorPhone: Type.Optional(Type.String()),
  /** @purpose security.recovery */
  recoveryEmail: Type.String({ format: 'email' }),
  /** @purpose security.authentication */
  backupCodes: Type.Array(Type.String()),
  address: Type.Union([Address, Type.Null()]),
});

export const Session = Type.Object({
  /** @purpose security.fraud */
  ipAddress: Type.Transform(Type.String())
    .Decode((value) => value.split('.'))
    .Encode((value) => value.join('.')),
  userAgent: Type.String(),
});

export const Registration = Type.Pick(Account, ['name', 'twoFactorPhone', 'newsletterEmail']);
export const Change = Type.Partial(Type.Omit(Account, ['id']));
export const Stored = Type.Intersect([Account, Type.Object({ visits: Type.Number() })]);
export const Page = <T extends TSchema>(item: T) => Type.Object({ items: Type.Array(item), total: Type.Number() });

export type Account = Static<typeof Account>;
export type Change = Static<typeof Change>;
export type Session = StaticDecode<typeof Session>;
