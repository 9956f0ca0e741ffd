import { parentPort, workerData } from 'node:worker_threads';
import { readProse } from '../data/prose.ts';
import { readExamples } from './read-examples.ts';
import type { FoldRequest } from './train-folds.ts';
import { trainModel } from './train-model.ts';

const { without, sets } = workerData as FoldRequest;
const examples = sets.flatMap((set) => readExamples(set)).filter((e) => !without.includes(e.writer));
parentPort?.postMessage(JSON.stringify(trainModel(examples, readProse().sentences)));
