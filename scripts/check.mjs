// `npm run check`: format and lint, types, dependency rules, unused code, then the tests; journeys that speak take
// minutes and are left to `npm test`. With `--without-tests` it ends before them: CI has just run them all.
import { checkArchitecture } from './check-architecture.mjs';
import { runNode, tallyTests, tellFailures } from './run-suites.mjs';

const steps = [
  ['format and lint', () => runNode('@biomejs/biome/bin/biome', ['ci', '.'])],
  ['types: core', () => runNode('typescript/bin/tsc', ['-p', 'packages/core/tsconfig.json'])],
  ['types: core tests', () => runNode('typescript/bin/tsc', ['-p', 'packages/core/tsconfig.test.json'])],
  ['types: web', () => runNode('typescript/bin/tsc', ['-p', 'packages/web/tsconfig.json'])],
  ['types: page build', () => runNode('typescript/bin/tsc', ['-p', 'packages/web/tsconfig.tools.json'])],
  ['types: the rest', () => runNode('typescript/bin/tsc', ['-p', 'tsconfig.json'])],
  ['dependency rules', checkArchitecture],
  ['unused code', () => runNode('knip/bin/knip.js', [])],
];

const failed = [];
for (const [name, run] of steps) {
  console.log(`\ncheck: ${name}`);
  if ((await run()) !== 0) failed.push(name);
}
const withTests = !process.argv.includes('--without-tests');
if (withTests) console.log('\ncheck: tests, all but the journeys that speak (npm test runs those)');
const tests = withTests ? tallyTests({ speaking: false }) : { passed: 0, failed: 0, names: [] };
console.log();
tellFailures([...failed, ...tests.names]);
console.log(`${tests.passed + steps.length - failed.length} passed, ${tests.failed + failed.length} failed`);
process.exit(tests.failed + failed.length === 0 && (tests.passed > 0 || !withTests) ? 0 : 1);
