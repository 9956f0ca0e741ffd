// Runs every suite and closes with one line that counts them: `N passed, N failed`.
import { tallyTests, tellFailures } from './run-suites.mjs';

const tally = tallyTests({ speaking: true });
console.log();
tellFailures(tally.names);
console.log(`${tally.passed} passed, ${tally.failed} failed`);
process.exit(tally.failed === 0 && tally.passed > 0 ? 0 : 1);
