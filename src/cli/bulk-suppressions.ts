import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import type { Finding } from '../report/model.js';
import { CommandError } from './errors.js';

/** Where ESLint keeps them by default. */
const FILE = 'eslint-suppressions.json';

const SCHEMA = v.record(v.string(), v.record(v.string(), v.object({ count: v.number() })));

/** What ESLint's bulk suppressions allow: by the file, as ESLint names it, and the rule, how many reports. */
export class BulkSuppressions {
  private constructor(private readonly counts: v.InferOutput<typeof SCHEMA>) {}

  /** Reads the file in the folder that ESLint runs in; without one nothing is suppressed. Throws a CommandError for what is no such file. */
  static async open(cwd: string): Promise<BulkSuppressions> {
    let text: string;
    try {
      text = await readFile(path.join(cwd, FILE), 'utf8');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return new BulkSuppressions({});
      throw new CommandError(`${FILE} cannot be read: ${String(error)}`);
    }
    const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), SCHEMA), text);
    if (!parsed.success) throw new CommandError(`${FILE} is not what ESLint writes: ${v.summarize(parsed.issues)}`);
    return new BulkSuppressions(parsed.output);
  }

  /**
   * As ESLint does: all errors of a rule in a file, as long as there are no more of them than were suppressed; else none.
   *
   * @param findings of one file; those that are suppressed already don't count
   */
  apply(file: string, ruleId: string, findings: readonly Finding[]): ReadonlySet<Finding> {
    const allowed = this.counts[file]?.[ruleId]?.count ?? 0;
    const errors = findings.filter(({ severity, suppression }) => severity === 'error' && !suppression);
    return new Set(errors.length <= allowed ? errors : []);
  }
}
