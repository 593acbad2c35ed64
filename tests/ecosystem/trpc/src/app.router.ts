import type { inferRouterInputs, inferRouterOutputs } from '@trpc/server';
import { accountRouter } from './account.router.js';
import { campaignRouter } from './campaign.router.js';
import { router } from './server.js';

export const appRouter = router({ accounts: accountRouter, campaigns: campaignRouter });

export type AppRouter = typeof appRouter;
export type Inputs = inferRouterInputs<AppRouter>;
export type Outputs = inferRouterOutputs<AppRouter>;
