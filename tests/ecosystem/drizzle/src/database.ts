import type { PgRemoteDatabase } from 'drizzle-orm/pg-proxy';
import * as schema from './schema.js';

export type Database = PgRemoteDatabase<typeof schema>;
export { schema };
