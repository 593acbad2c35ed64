// Ends a test run with `N passed, N failed` alone on the last line, for people and scripts that read only that.

/**
 * What counts as a failure besides a failed test: a file that could not be collected, a failed suite hook, an error
 * outside any test. Without them a run that exits non-zero could end in "0 failed".
 *
 * @param {readonly import('vitest/node').TestModule[]} modules
 * @param {number} unhandledErrors
 * @returns {{ passed: number, failed: number }}
 */
export function count(modules, unhandledErrors) {
  let passed = 0;
  let failed = unhandledErrors;
  for (const module of modules) {
    failed += module.errors().length;
    for (const suite of module.children.allSuites()) failed += suite.errors().length;
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      if (state === 'passed') passed += 1;
      // A run that was interrupted leaves tests pending: they did not pass.
      else if (state !== 'skipped') failed += 1;
    }
  }
  return { passed, failed };
}

/** @implements {import('vitest/node').Reporter} */
export default class CountReporter {
  #line = '0 passed, 1 failed';
  #watch = false;

  /** @param {import('vitest/node').Vitest} vitest */
  onInit(vitest) {
    this.#watch = vitest.config.watch;
    // At exit, because other reporters and the coverage table still write after the end of the run.
    if (!this.#watch) process.once('exit', () => process.stdout.write(`${this.#line}\n`));
  }

  /**
   * @param {readonly import('vitest/node').TestModule[]} modules
   * @param {readonly unknown[]} unhandledErrors
   */
  onTestRunEnd(modules, unhandledErrors) {
    // A run that found no test file proves nothing: the line it started with stays.
    if (modules.length === 0 && unhandledErrors.length === 0) return;
    const { passed, failed } = count(modules, unhandledErrors.length);
    this.#line = `${String(passed)} passed, ${String(failed)} failed`;
    if (this.#watch) process.stdout.write(`${this.#line}\n`);
  }
}
