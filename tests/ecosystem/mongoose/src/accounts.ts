import type { FlattenMaps } from 'mongoose';
import { type User, type UserDocument, UserModel } from './user.model.js';

/** What other parts of the application ask for accounts. */
export async function accountOf(id: string): Promise<UserDocument | null> {
  return UserModel.findById(id).exec();
}

export function leanAccounts(name: string) {
  return UserModel.find({ name }).lean();
}

export function describe(user: Pick<User, 'name' | 'twoFactorPhone'>): { title: string; contact: string } {
  return { title: user.name, contact: user.twoFactorPhone ?? '' };
}

export type FlatUser = FlattenMaps<User>;
