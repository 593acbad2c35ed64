import * as v from 'valibot';

/** Reads the body of a request by a schema. */
export async function readBody<const S extends v.GenericSchema>(
  request: Request,
  schema: S,
): Promise<v.InferOutput<S>> {
  return v.parse(schema, await request.json());
}
