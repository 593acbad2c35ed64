import type { SqlDriverAdapterFactory } from '@prisma/client/runtime/client';

/** The driver of the database; the application is given one when it starts. */
export type DriverAdapterFactory = SqlDriverAdapterFactory;
