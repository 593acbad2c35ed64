import { randomUUID } from 'node:crypto';

export class Session {
  readonly token = randomUUID();
  /** Shown on the "where you are signed in" page: where the next alert would go. */
  contact: string | undefined;

  constructor(readonly accountId: string) {}
}

export class SessionService {
  readonly #sessions = new Map<string, Session>();
  #current: Session | undefined;

  open(accountId: string): Session {
    const session = new Session(accountId);
    this.#sessions.set(session.token, session);
    this.#current = session;
    return session;
  }

  /** Called by the HTTP layer at the start of each request. */
  enter(token: string): void {
    this.#current = this.#sessions.get(token);
  }

  current(): Session | undefined {
    return this.#current;
  }

  close(token: string): void {
    this.#sessions.delete(token);
  }
}

export const sessions = new SessionService();
