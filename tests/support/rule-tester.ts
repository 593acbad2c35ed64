// ESLint's RuleTester under vitest: each case becomes a test of its own. Without this it would run all cases while the
// file is still being collected, and a file whose cases all pass would count as having no test.

import { RuleTester } from 'eslint';
import { describe, it } from 'vitest';

RuleTester.describe = describe;
RuleTester.it = it;
RuleTester.itOnly = it.only;

export { RuleTester };

/** For `assertionOptions`: every expected report names its message, its place and the data of its message. */
export const STRICT_ASSERTIONS = { requireMessage: 'messageId', requireLocation: true, requireData: true } as const;
