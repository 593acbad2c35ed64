// A request client that is called itself, with a whole object.

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
  await axios({ method: 'post', url: EVENTS, data: security });
  //                                               ^^^^^^^^ security -> advertising: Security.phone
  await got(EVENTS, { method: 'POST', json: security });
  //                                        ^^^^^^^^ security -> advertising: Security.phone
}
