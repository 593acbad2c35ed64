import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { map, type Observable, tap } from 'rxjs';
import { AudienceClient } from './audience.client.js';
import type { SecuredRequest } from './security.guard.js';
import type { User } from './users.service.js';

/** Tells the partner of whoever is shown. */
@Injectable()
export class AudienceInterceptor implements NestInterceptor<User, { contact: string; newsletter?: string }> {
  constructor(private readonly audience: AudienceClient) {}

  intercept(context: ExecutionContext, next: CallHandler<User>): Observable<{ contact: string; newsletter?: string }> {
    const request = context.switchToHttp().getRequest<SecuredRequest>();
    void this.audience.add(request.ip);
    //                     ^^^^^^^^^^ security.fraud -> advertising.audience: SecuredRequest.ip
    void this.audience.add(request.headers['user-agent']);
    return next.handle().pipe(
      tap((user) => this.audience.add(user.twoFactorPhone)),
      //                              ^^^^^^^^^^^^^^^^^^^ security.authentication.mfa -> advertising.audience: User.twoFactorPhone
      tap((user) => this.audience.add(user.newsletterEmail)),
      map((user) => ({ contact: user.recoveryEmail, newsletter: user.newsletterEmail })),
      tap((row) => this.audience.add(row.contact)),
      //                             ^^^^^^^^^^^ security.recovery -> advertising.audience: User.recoveryEmail
      tap((row) => this.audience.add(row.newsletter)),
    );
  }
}
