// Texts on other columns, presence, sorting; another table that has a column of the name.

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
import type { Repository } from 'typeorm';
import { upload } from './ads.ts';
import type { User } from './entities.ts';

export async function run(users: Repository<User>, list: string[]): Promise<void> {
  const query = users.createQueryBuilder('user').where('user.twoFactorPhone IS NOT NULL');
  if (list.length > 0) query.andWhere('user.email IN (:...list)', { list });
  upload(await query.getMany());
  upload(await users.createQueryBuilder('u').innerJoin('leads', 'l', 'l.email = u.email').orderBy('u.twoFactorPhone').getCount());
  upload(await users.query('SELECT p.id FROM parcels p WHERE p.two_factor_phone = ANY($1)', [list]));
  upload(await users.query('SELECT u.id FROM users u WHERE u.email = ANY($1) ORDER BY u.two_factor_phone', [list]));
}
