import type { Repository } from 'typeorm';
import type { User } from './user.entity.js';

declare function sendText(phone: string, text: string): Promise<void>;

/** What the data was given for: nothing here is reported. */
export class SecurityService {
  constructor(private readonly users: Repository<User>) {}

  async challenge(id: string, code: string): Promise<void> {
    const user = await this.users.findOneByOrFail({ id });
    await sendText(user.twoFactorPhone, code);
  }

  async enrol(id: string, twoFactorPhone: string): Promise<void> {
    await this.users.update({ id }, { twoFactorPhone });
  }

  recover(email: string): Promise<User | null> {
    return this.users.findOneBy({ recovery: { email } });
  }
}
