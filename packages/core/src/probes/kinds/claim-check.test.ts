import { claimCheck } from './claim-check.ts';
import { describeProbe } from './probe.suite.ts';

const SCANNER = 'We built a ticket scanner for the ferry.';

describeProbe('claim-check', claimCheck, {
  asks: [
    [`${SCANNER} It has run with zero downtime.`, /“[^”]*zero downtime”.*period/],
    [`${SCANNER} It is infinitely scalable.`, /“[^”]*infinitely scalable”.*carried/],
    [`${SCANNER} The forecast reached 98% accuracy.`, /“[^”]*98% accuracy”.*data/],
    [`${SCANNER} After that it was ten times faster.`, /“[^”]*ten times faster”.*From what/],
    [`${SCANNER} Everyone loved it.`, /“[^”]*loved it”.*least happy/],
    [`${SCANNER} I led forty engineers on it.`, /“[^”]*led forty engineers[^”]*”.*reported/],
    [`${SCANNER} It serves millions of users.`, /“[^”]*millions of users”.*counted/],
    [
      'so we built the scanner and yeah it never fails and people walk on',
      /“[^”]*never fails[^”]*”.*exception/,
    ],
    [`${SCANNER} It is a world-class platform.`, /“[^”]*world-class platform”.*look at/],
    [
      `${SCANNER} It saved the ferry two million euros.`,
      /“[^”]*saved the ferry two million[^”]*”.*worked that out/,
    ],
  ],
  none: [
    [`${SCANNER} It was down for an hour in June.`],
    [`${SCANNER} The ferry wanted zero downtime, which we never promised.`],
    [`${SCANNER} No ticket was lost: I compared the counts of the gates with those of the shop every night.`],
    [`${SCANNER} Reading got ten times faster, from 400 ms to 40 ms.`],
    [`${SCANNER} The crew liked it, except for the glare.`],
    [`${SCANNER} There was no deadline, and we weren't trying to serve a million users.`],
    [`${SCANNER} The people of the harbour were not happy with it.`],
    [`${SCANNER} Nobody would call it a world-class platform.`],
  ],
});
