import type { z } from 'zod';

/** Reads the body of a request by a schema. */
export async function readBody<T extends z.ZodType>(request: Request, schema: T): Promise<z.infer<T>> {
  return schema.parse(await request.json());
}

/** As `readBody`, for those who answer errors themselves. */
export async function tryBody<T>(request: Request, schema: z.ZodType<T>): Promise<T | undefined> {
  const read = schema.safeParse(await request.json());
  return read.success ? read.data : undefined;
}
