import type { Phrase } from './synthesise.ts';

/** An answer of about 100 s as somebody would say it: uneven pace, pauses to think, names of technologies, fillers. */
export const SPOKEN_ANSWER: readonly Phrase[] = [
  { text: 'Our parcel lockers report every door that opens.' },
  {
    text: 'The service behind them had to take eighteen hundred events a second, with a team of four people and a ceiling of three thousand euros a month.',
    rate: 175,
    pauseAfter: 0.6,
  },
  { text: 'And no event could be lost, because each one is the proof of a delivery.', pauseAfter: 1.4 },
  { text: 'We looked at Kafka first, and we weighed it against plain Postgres.', rate: 150, pauseAfter: 0.5 },
  {
    text: 'I ran Kafka for three weeks as a prototype, and nobody on the team could explain a rebalance at night.',
    rate: 180,
    pauseAfter: 0.4,
  },
  { text: 'The managed offer alone was nineteen hundred euros, so we turned it down.', pauseAfter: 0.9 },
  {
    text: 'Postgres took four thousand inserts a second on the same machine in my load test.',
    rate: 150,
    pauseAfter: 0.3,
  },
  {
    text: 'So we chose it, and what we gave up is cheap replay: reading a day again now takes forty minutes instead of two.',
    rate: 170,
    pauseAfter: 1.8,
  },
  { text: 'You know, I wrote the ingest path and the partition job.', rate: 160, pauseAfter: 0.4 },
  {
    text: 'The courier app belonged to the mobile team, and I only agreed the payload with them.',
    pauseAfter: 0.7,
  },
  {
    text: 'We moved over in stages: the twelve lockers at our own office first, then one city of three hundred.',
    rate: 170,
    pauseAfter: 0.4,
  },
  { text: 'We could go back by a flag at any time, and once we did.', rate: 145, pauseAfter: 1.1 },
  {
    text: 'Today we watch the age of the oldest unconfirmed event, and an alert pages us at four seconds.',
    rate: 175,
    pauseAfter: 0.5,
  },
  { text: 'It fired twice last winter.', rate: 140, pauseAfter: 0.8 },
  { text: 'Delivery disputes fell from ninety a week to eleven.', pauseAfter: 0.6 },
  {
    text: 'The weak spot is the single writer: at six thousand events a second the log would fill faster than we can archive it.',
    rate: 165,
    pauseAfter: 0.4,
  },
  { text: 'If we sign the second carrier, I would split by city before that.', rate: 155, pauseAfter: 1.2 },
  {
    text: 'Looking back, I should have agreed the payload with the mobile team in writing before the first line of code.',
    rate: 165,
    pauseAfter: 0.3,
  },
  { text: 'We changed it three times, and that cost us two weeks.', rate: 150, pauseAfter: 1 },
];

/** Some eight seconds, for what does not need a whole answer. */
export const SHORT_ANSWER: readonly Phrase[] = [
  { text: 'We were four people and had three thousand euros a month.' },
  { text: 'So we turned Kafka down and chose Postgres.', pauseAfter: 0.6 },
  { text: 'Disputes fell from ninety a week to eleven.', pauseAfter: 0.5 },
];
