import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * Runs unit, golden, store and HTTP suites (Vitest), then the browser journeys (Playwright), those in which somebody
 * speaks included where `speaking` is true: they take minutes. Returns how many tests passed and failed, and the names of
 * those that failed; a runner that dies or runs nothing counts as one failure.
 */
export function tallyTests({ speaking }) {
  const folder = mkdtempSync(join(tmpdir(), 'sounding-tests-'));
  try {
    const vitestReport = join(folder, 'vitest.json');
    const vitest = runNode('vitest/vitest.mjs', [
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${vitestReport}`,
    ]);
    const suites = [
      count(vitest, vitestReport, (r) => ({
        passed: r.numPassedTests,
        failed: r.numFailedTests + (r.numFailedTests === 0 && !r.success ? 1 : 0),
        names: r.testResults.flatMap((file) => [
          ...(file.status === 'failed' && file.assertionResults.length === 0
            ? [relative(root, file.name)]
            : []),
          ...file.assertionResults
            .filter((test) => test.status === 'failed')
            .map((test) => `${relative(root, file.name)}: ${test.fullName}`),
        ]),
      })),
      runJourneys(folder, 'journeys', (stats) => stats.unexpected + stats.flaky),
    ];
    // By themselves: a microphone is real time, and starves where other browsers are at work on the same two cores. One
    // that starved all the same is heard a second time, which the log shows.
    if (speaking) suites.push(runJourneys(folder, 'speaking', (stats) => stats.unexpected));
    return suites.reduce(add);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs a package's script on this Node; returns its exit code. */
export function runNode(script, args, env = {}) {
  return (
    spawnSync(process.execPath, [join(root, 'node_modules', script), ...args], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    }).status ?? 1
  );
}

/** Runs one project of the journeys; `failuresOf` says which of its figures are failures, the others having passed. */
function runJourneys(folder, project, failuresOf) {
  const report = join(folder, `${project}.json`);
  const code = runNode('@playwright/test/cli.js', ['test', '--reporter=list,json', `--project=${project}`], {
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
  });
  return count(code, report, ({ stats, suites }) => {
    const failed = failuresOf(stats);
    return {
      passed: stats.expected + stats.unexpected + stats.flaky - failed,
      failed,
      names: failed === 0 ? [] : failedJourneys(suites),
    };
  });
}

/** What failed, a line each: the long log above is cut off where only its end is kept. */
export function tellFailures(names) {
  for (const name of names) console.log(`failed: ${name}`);
}

function failedJourneys(suites) {
  return suites.flatMap((suite) => [
    ...suite.specs
      .filter((spec) => spec.tests.some((test) => test.status === 'unexpected' || test.status === 'flaky'))
      .map((spec) => `${spec.file}: ${spec.title}`),
    ...failedJourneys(suite.suites ?? []),
  ]);
}

function count(exitCode, reportFile, read) {
  if (!existsSync(reportFile)) return { passed: 0, failed: 1, names: ['a runner that wrote no report'] };
  const tally = read(JSON.parse(readFileSync(reportFile, 'utf8')));
  const silent = tally.passed + tally.failed === 0 || (exitCode !== 0 && tally.failed === 0);
  return silent ? { ...tally, failed: tally.failed + 1 } : tally;
}

function add(a, b) {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, names: [...a.names, ...b.names] };
}
