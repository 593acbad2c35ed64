// Small applications written with the packages that people use, linted by the flow rule as their own projects would be.
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { applicationsIn, lintApplication, readApplication } from './support/application.js';
import { compareCase } from './support/corpus/compare.js';

const FOLDER = path.join(import.meta.dirname, 'ecosystem');

describe('applications', () => {
  it.each(applicationsIn(FOLDER))(
    '%s',
    async (name) => {
      const root = path.join(FOLDER, name);
      const application = readApplication(root);
      const { violations, problems } = await lintApplication(root, application);
      expect(problems).toEqual([]);
      const failure = compareCase(application, violations);
      if (failure !== undefined) expect.fail(failure);
    },
    240_000,
  );
});
