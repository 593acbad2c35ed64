import { readFileSync } from 'node:fs';

const { name, version, homepage } = JSON.parse(
  readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'),
) as {
  name: string;
  version: string;
  homepage?: string;
};

/** The package, as reports name it. */
export const TOOL = { name, version, ...(homepage === undefined ? {} : { homepage }) };
