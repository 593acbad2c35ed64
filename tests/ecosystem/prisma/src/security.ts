import type { PrismaClient, User } from './generated/client.js';

declare function sendText(phone: string, text: string): Promise<void>;

/** What the data was given for: nothing here is reported. */
export class SecurityService {
  constructor(private readonly prisma: PrismaClient) {}

  async challenge(id: string, code: string): Promise<void> {
    const user = await this.prisma.user.findUniqueOrThrow({ where: { id }, select: { twoFactorPhone: true } });
    if (user.twoFactorPhone !== null) await sendText(user.twoFactorPhone, code);
  }

  async enrol(id: string, twoFactorPhone: string): Promise<User> {
    return this.prisma.user.update({ where: { id }, data: { twoFactorPhone } });
  }

  async recover(recoveryEmail: string): Promise<User | null> {
    return this.prisma.user.findFirst({ where: { recoveryEmail } });
  }
}
