import type { Static, StaticDecode, TSchema } from '@sinclair/typebox';
import { Value } from '@sinclair/typebox/value';

/** Reads the body of a request by a schema. */
export async function readBody<S extends TSchema>(request: Request, schema: S): Promise<StaticDecode<S>> {
  return Value.Decode(schema, await request.json());
}

/** A handler that is given a body of its schema, as routes of an HTTP framework are. */
export interface Route<S extends TSchema> {
  readonly body: S;
  handle(body: Static<S>): void;
}

export function route<S extends TSchema>(definition: Route<S>): Route<S> {
  return definition;
}
