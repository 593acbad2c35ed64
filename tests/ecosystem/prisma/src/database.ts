import type { DriverAdapterFactory } from './adapter.js';
import { PrismaClient } from './generated/client.js';

export function connect(adapter: DriverAdapterFactory): PrismaClient {
  return new PrismaClient({ adapter });
}
