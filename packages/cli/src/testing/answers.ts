/** A whole answer, long and definite enough to be assessed. */
export const ANSWER = `The billing export had to finish inside a 40 minute window at night, on one server with 8 GB of memory, and we were two people.
We looked at Spark and turned it down, because a cluster would have cost 700 euros a month for a job that runs once a day.
So I rewrote it as a streaming merge over sorted files. What we gave up is random access: a correction means running the whole night again.
It went from 3 hours to 22 minutes, and the accountants have their figures before eight.
Above about 90 million rows the sort no longer fits on the disk, and then I would split the file by customer first.
`;

/** One input line of a stream. */
export function lineOf(id: string | number, text: string = ANSWER): string {
  return JSON.stringify({ id, question: 'Walk me through a system you built.', mode: 'typed', text });
}
