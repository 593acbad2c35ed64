type Handler<Payload> = (payload: Payload) => void;

/** In-process events, typed by name. Handlers run in the order they subscribed. */
export class EventBus<Events extends object> {
  readonly #handlers = new Map<keyof Events, Handler<never>[]>();

  /** Returns the function that ends the subscription. */
  subscribe<Name extends keyof Events>(name: Name, handler: Handler<Events[Name]>): () => void {
    const handlers = this.#handlers.get(name) ?? [];
    handlers.push(handler);
    this.#handlers.set(name, handlers);
    return () => void handlers.splice(handlers.indexOf(handler), 1);
  }

  publish<Name extends keyof Events>(name: Name, payload: Events[Name]): void {
    for (const handler of this.#handlers.get(name) ?? []) handler(payload as never);
  }
}

export interface SecurityEvents {
  'phone-confirmed': { accountId: string; phone: string };
  'password-changed': { accountId: string };
}

export interface GrowthEvents {
  'signed-up': { accountId: string; displayName: string; newsletterEmail: string | undefined };
}

export const securityEvents = new EventBus<SecurityEvents>();
export const growthEvents = new EventBus<GrowthEvents>();
