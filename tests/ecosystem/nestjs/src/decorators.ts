import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { SecuredRequest } from './security.guard.js';
import type { User } from './users.service.js';

/** The user that the guard found. */
export const CurrentUser = createParamDecorator((_: unknown, context: ExecutionContext): User | undefined => {
  return context.switchToHttp().getRequest<SecuredRequest>().user;
});
