// Other fields, presence, selected, sorted and written fields are no match.

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

// @filename: audience.ts
import type { PrismaClient } from './generated/client.ts';

export class AudienceFinder {
  constructor(private readonly prisma: PrismaClient) {}

  async idsOf(list: string[]): Promise<number[]> {
    const users = await this.prisma.user.findMany({
      where: { email: { in: list } },
      select: { id: true },
      orderBy: { twoFactorPhone: 'asc' },
    });
    return users.map((user) => user.id);
  }

  async sizeOf(): Promise<number> {
    return this.prisma.user.count({ where: { OR: [{ country: 'DE' }, { twoFactorPhone: { not: null } }] } });
  }

  async knows(email: string): Promise<boolean> {
    const user = await this.prisma.user.findUnique({ where: { email }, select: { id: true, twoFactorPhone: true } });
    return user !== null;
  }

  async enrol(phone: string): Promise<number> {
    const { count } = await this.prisma.user.updateMany({ where: { country: 'DE' }, data: { twoFactorPhone: phone } });
    return count;
  }

  raw(list: string[]): Promise<{ id: number }[]> {
    return this.prisma.$queryRaw<
      { id: number }[]
    >`SELECT id FROM "User" WHERE "twoFactorPhone" IS NOT NULL AND "email" = ANY(${list})`;
  }
}

// @filename: job.ts
import { upload } from './ads.ts';
import type { AudienceFinder } from './audience.ts';

export async function run(finder: AudienceFinder, list: string[]): Promise<void> {
  upload(await finder.idsOf(list));
  upload(await finder.sizeOf());
  upload(await finder.knows(list[0] ?? ''));
  upload(await finder.enrol(list[0] ?? ''));
  upload(await finder.raw(list));
}
