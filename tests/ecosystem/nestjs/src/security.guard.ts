import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { type User, UsersService } from './users.service.js';

export interface SecuredRequest {
  readonly headers: Readonly<Record<string, string>>;
  user?: User;
  /** @purpose security.fraud */
  ip: string;
}

declare function verify(phone: string): Promise<boolean>;

/** What the data was given for: nothing here is reported. */
@Injectable()
export class SecurityGuard implements CanActivate {
  constructor(private readonly users: UsersService) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<SecuredRequest>();
    const user = await this.users.one(request.headers['x-user'] ?? '');
    if (user?.twoFactorPhone === undefined) return false;
    request.user = user;
    return verify(user.twoFactorPhone);
  }
}
