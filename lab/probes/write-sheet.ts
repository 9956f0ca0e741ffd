import { writeFileSync } from 'node:fs';
import { makeSheet } from './make-sheet.ts';
import { probeAnswers } from './probed-answers.ts';

writeFileSync(new URL('SHEET.md', import.meta.url), makeSheet(probeAnswers()));
