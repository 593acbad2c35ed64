// The same helpers with a condition on another field; the function that asks is told apart by its callers.

// @filename: generated/client.ts
export type $UserPayload = {
  name: 'User';
  scalars: {
    id: number;
    email: string;
    /**
     * @purpose security
     */
    twoFactorPhone: string | null;
    country: string;
  };
};

export type StringNullableFilter = { equals?: string | null; in?: string[]; not?: string | null; startsWith?: string };

export type UserWhereInput = {
  AND?: UserWhereInput | UserWhereInput[];
  OR?: UserWhereInput[];
  NOT?: UserWhereInput | UserWhereInput[];
  id?: number;
  email?: StringNullableFilter | string;
  twoFactorPhone?: StringNullableFilter | string | null;
  country?: string;
};

export type UserSelect = { id?: boolean; email?: boolean; twoFactorPhone?: boolean };
export type UserFindManyArgs = { select?: UserSelect; where?: UserWhereInput; orderBy?: Record<string, 'asc' | 'desc'> };
export type UserUpdateManyArgs = { data: { twoFactorPhone?: string; country?: string }; where?: UserWhereInput };
export type SelectSubset<T, U> = { [key in keyof T]: key extends keyof U ? T[key] : never };
export type Rows<T> = T extends { select: infer S } ? Pick<$UserPayload['scalars'], keyof S & keyof $UserPayload['scalars']> : $UserPayload['scalars'];

export interface UserDelegate {
  findMany<T extends UserFindManyArgs>(args?: SelectSubset<T, UserFindManyArgs>): Promise<Rows<T>[]>;
  findUnique<T extends UserFindManyArgs>(args: SelectSubset<T, UserFindManyArgs>): Promise<Rows<T> | null>;
  count<T extends UserFindManyArgs>(args?: SelectSubset<T, UserFindManyArgs>): Promise<number>;
  updateMany<T extends UserUpdateManyArgs>(args: SelectSubset<T, UserUpdateManyArgs>): Promise<{ count: number }>;
}

export interface PrismaClient {
  readonly user: UserDelegate;
  $queryRaw<T = unknown>(query: TemplateStringsArray, ...values: unknown[]): Promise<T>;
}

// @filename: ads.ts
/** @sink advertising */

export function upload(rows: unknown): void {
  console.log(rows);
}

// @filename: job.ts
import { upload } from './ads.ts';
import type { PrismaClient, UserFindManyArgs, UserWhereInput } from './generated/client.ts';

declare const prisma: PrismaClient;

function withEmails(list: string[]): UserWhereInput {
  return list.length > 0 ? { email: { in: list } } : {};
}

function usersWhere(where: UserWhereInput): Promise<{ id: number }[]> {
  return prisma.user.findMany({ where, select: { id: true } });
}

export async function run(list: string[], country: string | undefined): Promise<void> {
  upload(await prisma.user.count({ where: withEmails(list) }));
  const where: UserWhereInput = country === undefined ? {} : { country };
  where.email = { in: list };
  upload(await prisma.user.findMany({ where, select: { id: true } }));
  upload(await usersWhere({ country: 'DE' }));
  const options: UserFindManyArgs = { where: { country: 'DE' } };
  options.where!.email = list[0];
  upload(await prisma.user.count(options));
  console.log(await usersWhere({ twoFactorPhone: { in: list } }));
}
