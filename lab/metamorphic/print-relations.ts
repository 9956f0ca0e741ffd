import { readSet } from '../data/answers.ts';
import { assessShipped } from './assess-shipped.ts';
import { runRelations } from './run-relations.ts';
import { writeCheck, writeRelationTable } from './write-table.ts';

/** Prints the table for the shipped weights; a relation's name as argument prints all its violations besides. */
const named = process.argv[2];
const results = runRelations(readSet('gold'), () => assessShipped);
console.log(writeRelationTable(results));
for (const { relation, violated } of results) {
  if (relation.name === named) console.log(violated.map(writeCheck).join('\n'));
}
