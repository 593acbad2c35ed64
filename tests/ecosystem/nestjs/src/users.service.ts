import { Inject, Injectable } from '@nestjs/common';
import { instanceToPlain, plainToInstance } from 'class-transformer';
import { CrudService, DatabaseService, type Row } from './database.service.js';
import { type CreateUserDto, UserView } from './users.dto.js';

export interface User extends Row {
  name: string;
  newsletterEmail?: string;
  /** @purpose security.authentication.mfa */
  twoFactorPhone?: string;
  /** @purpose security.recovery */
  recoveryEmail: string;
}

@Injectable()
export class UsersService extends CrudService<User> {
  constructor(@Inject('USERS') users: DatabaseService<User>) {
    super(users);
  }

  async create(dto: CreateUserDto): Promise<User> {
    const { recovery, ...rest } = dto;
    return this.database.save({ id: crypto.randomUUID(), ...rest, recoveryEmail: recovery.email });
  }

  async view(id: string): Promise<UserView> {
    return plainToInstance(UserView, await this.one(id), { excludeExtraneousValues: true });
  }

  async plain(id: string): Promise<Record<string, unknown>> {
    return instanceToPlain(await this.view(id));
  }

  async list(): Promise<User[]> {
    return this.database.all();
  }
}
