// TypeORM: conditions in options, as a whole argument, on relations, and in an update.

// @filename: tsconfig.json
{ "compilerOptions": { "experimentalDecorators": true } }

// @filename: node_modules/typeorm/index.d.ts
export declare class FindOperator<T> {
  readonly value: T;
}
export declare function In<T>(values: readonly T[]): FindOperator<T>;
export declare function Like<T>(value: T): FindOperator<T>;
export declare function Not<T>(value: T | FindOperator<T>): FindOperator<T>;
export declare function IsNull(): FindOperator<any>;
export type FindOptionsWhereProperty<P> = P extends object ? FindOptionsWhere<P> : P | FindOperator<P>;
export type FindOptionsWhere<E> = { [P in keyof E]?: FindOptionsWhereProperty<NonNullable<E[P]>> };
export interface FindManyOptions<E> {
  where?: FindOptionsWhere<E>[] | FindOptionsWhere<E>;
  select?: { [P in keyof E]?: boolean };
  order?: { [P in keyof E]?: 'ASC' | 'DESC' };
}
export declare class Repository<E> {
  find(options?: FindManyOptions<E>): Promise<E[]>;
  findBy(where: FindOptionsWhere<E> | FindOptionsWhere<E>[]): Promise<E[]>;
  countBy(where: FindOptionsWhere<E> | FindOptionsWhere<E>[]): Promise<number>;
  update(criteria: number | FindOptionsWhere<E>, partial: Partial<E>): Promise<{ affected?: number }>;
  createQueryBuilder(alias?: string): SelectQueryBuilder<E>;
  query(query: string, parameters?: unknown[]): Promise<any>;
}
export declare class SelectQueryBuilder<E> {
  where(where: string | FindOptionsWhere<E>, parameters?: object): this;
  andWhere(where: string, parameters?: object): this;
  innerJoin(property: string, alias: string, condition?: string): this;
  orderBy(sort: string): this;
  getMany(): Promise<E[]>;
  getCount(): Promise<number>;
}
export declare function Entity(name?: string): ClassDecorator;
export declare function Column(options?: { name?: string }): PropertyDecorator;

// @filename: entities.ts
import { Column, Entity } from 'typeorm';

@Entity('users')
export class User {
  @Column()
  id!: number;
  @Column()
  email!: string;
  /** @purpose security */
  @Column({ name: 'two_factor_phone' })
  twoFactorPhone!: string;
  recovery!: Recovery;
}

@Entity('recoveries')
export class Recovery {
  /** @purpose security.recovery */
  @Column()
  recoveryEmail!: string;
}

// @filename: ads.ts
/** @sink advertising */

export function upload(rows: unknown): void {
  console.log(rows);
}

// @filename: job.ts
import { In, Like, type Repository } from 'typeorm';
import { upload } from './ads.ts';
import type { User } from './entities.ts';

export async function run(users: Repository<User>, list: string[]): Promise<void> {
  const found = await users.find({ where: { twoFactorPhone: In(list) }, select: { id: true } });
  upload(found.map((user) => user.id));
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ matched security -> advertising: User.twoFactorPhone
  const [first] = await users.findBy([{ email: 'a@b.example' }, { twoFactorPhone: list[0] ?? '' }]);
  upload(first?.id);
  //     ^^^^^^^^^ matched security -> advertising: User.twoFactorPhone
  upload(await users.countBy({ recovery: { recoveryEmail: Like('%@mail.example') } }));
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ matched security.recovery -> advertising: Recovery.recoveryEmail
  const { affected } = await users.update({ twoFactorPhone: In(list) }, { email: '' });
  upload(affected);
  //     ^^^^^^^^ matched security -> advertising: User.twoFactorPhone
}
