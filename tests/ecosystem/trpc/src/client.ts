import { createTRPCClient, httpBatchLink } from '@trpc/client';
import type { AppRouter } from './app.router.js';

export const api = createTRPCClient<AppRouter>({ links: [httpBatchLink({ url: '/api' })] });
