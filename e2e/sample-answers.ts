/** About 300 words, as typed by somebody who did the work. */
export const goodAnswer = `Our parcel lockers report every door that opens, and in 2022 the service behind them had to take 1,800 events a second at peak with a team of four and a ceiling of 3,000 euros a month. The carrier's contract gave us two more limits: an event had to be visible to the courier within 5 seconds, and none could be lost, because each is the proof of a delivery.

We weighed Kafka against plain Postgres with a partitioned table. Kafka would have handled ten times that load, but I ran it for three weeks as a prototype and nobody on the team could explain a rebalance at night; the managed offer alone was 1,900 euros. Postgres took 4,200 inserts a second on the same machine in my load test, so we chose it and gave up cheap replay: rereading a day now takes 40 minutes instead of two.

I wrote the ingest path and the partition job. The courier app and its cache belonged to the mobile team, and I only agreed the payload with them. Each locker keeps its own sequence number, so a resend is recognised and dropped.

We moved over in stages: the 12 lockers at our own office first, then one city of 300, and we would have gone back by a flag if more than 0.1 % of events came late. That happened once, when a locker's clock was an hour off.

Today we watch the age of the oldest unconfirmed event. It pages us at 4 seconds, and it fired twice last winter, both times because autovacuum could not keep up. Delivery disputes fell from 90 a week to 11.

The weak spot is the single writer: at about 6,000 events a second the log would fill faster than it can be archived. If we sign the second carrier, I would split by city before that.`;

/** A few vague sentences. */
export const weakAnswer = `We built a really scalable platform with Kubernetes and Kafka because it is the industry standard and very fast. It had to scale. We used microservices so that everything is decoupled, and Redis because it is fast. It went very well and everybody was happy with it in the end. There were no real problems, the team did a great job and the system is state of the art.`;

/** A short explanation that is mostly right. */
export const knowledgeAnswer = `At most once means that a message may be lost but never comes twice, because the offset is committed before the work is done. At least once commits after the work, so a crash brings the message again and the consumer has to be idempotent. Exactly once needs the idempotent producer and transactions that commit the offsets with the output, and it costs latency and throughput.`;

/** Plausible, with a shape, and thin: few figures, and much that an interviewer would ask for. */
export const plainAnswer = `We built the order service for four hundred shops with Kafka because it is fast. Each order goes through a queue and a worker writes it to Postgres. We also looked at RabbitMQ, but Kafka was the better choice. The team was small and I wrote the worker. It went very well and everybody was happy with it. One thing I would change is the way we deploy it, because it takes long.`;
