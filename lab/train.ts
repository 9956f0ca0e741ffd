import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { filesOf, hashOf, type SetName } from './data/answers.ts';
import { readProse } from './data/prose.ts';
import { readExamples } from './train/read-examples.ts';
import { trainModel } from './train/train-model.ts';
import { OPTIONS } from './train/train-options.ts';

const SETS: readonly SetName[] = ['gold', 'extra'];
const TARGET = new URL('../packages/core/src/weights.json', import.meta.url);

const examples = SETS.flatMap((set) => readExamples(set));
const prose = readProse();
if (prose.sentences.length === 0) {
  // Without it other weights come out, and nobody would notice.
  process.stderr.write(
    'train: the design prose is not at hand (../shared/data beside the project); nothing was trained\n',
  );
  process.exit(1);
}
const learntFrom = Object.fromEntries([
  ...SETS.flatMap((set) => filesOf(set).map((file) => [`${set}/${basename(file.pathname)}`, hashOf(file)])),
  ...prose.hashes,
]);
console.log(
  `learning from ${examples.length} readings of answers and ${prose.sentences.length} sentences of design prose`,
);
const model = trainModel(examples, prose.sentences, OPTIONS, learntFrom);
const text = `${JSON.stringify(model)}\n`;
writeFileSync(TARGET, text);
console.log(`weights ${model.hash}, ${text.length} bytes, ${model.moves.features.length} features`);
