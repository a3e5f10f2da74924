import { existsSync, readFileSync } from 'node:fs';

/** How many tests of a step passed and failed. A step that fails without naming a test counts as one failure. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
  /** Of those that passed: how many needed a second try. Named in the summary, because each is a fault to be found. */
  readonly flaky?: number;
}

interface JestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  /** Files that broke before their tests could run. */
  readonly numRuntimeErrorTestSuites: number;
}

interface PlaywrightReport {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number };
  /** Faults outside any test, such as a server that did not start. */
  readonly errors: readonly unknown[];
}

/** What Jest wrote with `--json --outputFile`. */
export function countJest(report: JestReport): Count {
  return { passed: report.numPassedTests, failed: report.numFailedTests + report.numRuntimeErrorTestSuites };
}

/** What Playwright's json reporter wrote. A test that passed only when repeated is told apart: nobody may get used to it. */
export function countPlaywright({ stats, errors }: PlaywrightReport): Count {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length, flaky: stats.flaky };
}

/** The count of a runner from its report and exit code: a missing report or a failure without a failed test is one failure. */
export function countOf<Report>(file: string, exitCode: number, read: (report: Report) => Count): Count {
  const count = existsSync(file) ? read(JSON.parse(readFileSync(file, 'utf8'))) : { passed: 0, failed: 1 };
  return exitCode !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}

/** The count of a command that only succeeds or fails. */
export function countCommand(exitCode: number): Count {
  return exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** All steps together. */
export function sum(counts: readonly Count[]): Required<Count> {
  return {
    passed: counts.reduce((total, { passed }) => total + passed, 0),
    failed: counts.reduce((total, { failed }) => total + failed, 0),
    flaky: counts.reduce((total, { flaky = 0 }) => total + flaky, 0),
  };
}
