import { type DataSource, type DeepPartial, type FindOptionsWhere, In, Repository } from 'typeorm';
import { User } from './user.entity.js';

/** The repository that the application adds its own questions to. */
export class UsersRepository extends Repository<User> {
  constructor(dataSource: DataSource) {
    super(User, dataSource.createEntityManager());
  }

  findWithSessions(id: string): Promise<User | null> {
    return this.findOne({ where: { id }, relations: { sessions: true } });
  }

  async phonesOf(ids: string[]): Promise<string[]> {
    const users = await this.findBy({ id: In(ids) });
    return users.map((user) => user.twoFactorPhone);
  }

  async namesOf(ids: string[]): Promise<string[]> {
    const users = await this.findBy({ id: In(ids) });
    return users.map((user) => user.name);
  }

  register(values: DeepPartial<User>): Promise<User> {
    return this.save(this.create(values));
  }

  search(where: FindOptionsWhere<User>): Promise<User[]> {
    return this.find({ where, select: { id: true, newsletterEmail: true, twoFactorPhone: true } });
  }
}

export const withSearch = {
  byName(this: Repository<User>, name: string): Promise<User[]> {
    return this.find({ where: { name } });
  },
};
