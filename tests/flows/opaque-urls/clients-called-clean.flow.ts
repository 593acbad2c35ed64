// The same clients with other addresses, or with parts that say nothing.

// @filename: packages.d.ts
declare module 'axios';
declare module 'got';

// @filename: account.ts
export interface Security {
  /** @purpose security */
  phone: string;
  level: number;
}

// @filename: job.ts
import axios from 'axios';
import got from 'got';
import type { Security } from './account.ts';

const EVENTS = 'https://graph.facebook.com/v21.0/123/events';

export async function run(security: Security): Promise<void> {
  await axios({ method: 'post', url: 'https://api.shop.example/security', data: security });
  await got(EVENTS, { method: 'POST', json: { level: security.level } });
}
