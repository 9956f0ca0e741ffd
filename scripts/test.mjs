// Runs every suite and closes with one line that counts them: `N passed, N failed`.
import { tallyTests } from './run-suites.mjs';

const tally = tallyTests({ speaking: true });
console.log(`\n${tally.passed} passed, ${tally.failed} failed`);
process.exit(tally.failed === 0 && tally.passed > 0 ? 0 : 1);
