import { Injectable } from '@nestjs/common';

export interface Row {
  readonly id: string;
}

/** One store of rows for each kind. */
@Injectable()
export class DatabaseService<T extends Row> {
  private readonly rows = new Map<string, T>();

  find(id: string): Promise<T | undefined> {
    return Promise.resolve(this.rows.get(id));
  }

  all(): Promise<T[]> {
    return Promise.resolve([...this.rows.values()]);
  }

  save(row: T): Promise<T> {
    this.rows.set(row.id, row);
    return Promise.resolve(row);
  }
}

export abstract class CrudService<T extends Row> {
  constructor(protected readonly database: DatabaseService<T>) {}

  one(id: string): Promise<T | undefined> {
    return this.database.find(id);
  }
}
