import { type HydratedDocument, type InferSchemaType, model, Schema, Types } from 'mongoose';

const addressSchema = new Schema({ city: String, country: { type: String, required: true } });

export const userSchema = new Schema(
  {
    name: { type: String, required: true },
    newsletterEmail: String,
    /** @purpose security.authentication.mfa */
    twoFactorPhone: { type: String, trim: true },
    recovery: {
      /** @purpose security.recovery */
      email: { type: String, lowercase: true },
      askedAt: Date,
    },
    /** @purpose security.authentication */
    backupCodes: [String],
    interests: [String],
    address: addressSchema,
  },
  { timestamps: true },
);

export type User = InferSchemaType<typeof userSchema>;
export type UserDocument = HydratedDocument<User>;
export const UserModel = model('User', userSchema);

/** Sessions are typed by hand, as many projects do. */
export interface Session {
  user: Types.ObjectId;
  /** @purpose security.fraud */
  ipAddress: string;
  userAgent: string;
}

export interface SessionMethods {
  label(): string;
}

export const sessionSchema = new Schema<Session>({
  user: { type: Schema.Types.ObjectId, ref: 'User', required: true },
  ipAddress: { type: String, required: true },
  userAgent: { type: String, required: true },
});

export const SessionModel = model<Session>('Session', sessionSchema);
