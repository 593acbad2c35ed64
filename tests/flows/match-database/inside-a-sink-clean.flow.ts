// A sink that asks by others, or only whether there is something.

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
/** @sink advertising.audience */
import type { PrismaClient } from './generated/client.ts';

export async function audienceOf(prisma: PrismaClient, list: string[]): Promise<number[]> {
  const users = await prisma.user.findMany({
    select: { id: true },
    where: { email: { in: list }, twoFactorPhone: { not: null } },
  });
  return users.map((user) => user.id);
}

export async function reachOf(prisma: PrismaClient, list: string[]): Promise<unknown> {
  return prisma.$queryRaw`SELECT count(*) FROM "User" WHERE "email" = ANY(${list})`;
}
