/**
 * What a polite colleague asks of somebody who holds the opposite of a fact: it leads there, and neither calls the
 * statement false nor gives the fact away. The first one whose words the fact has. Fit to follow a colon.
 */
const QUESTIONS: readonly (readonly [fact: RegExp, question: string])[] = [
  // Databases
  [
    /default isolation level/,
    'which isolation level does a session have when nobody sets one, and how would you look it up?',
  ],
  [
    /before a commit is acknowledged/,
    'what has reached the disk at the moment a client hears that its commit is done?',
  ],
  [
    /thousands of simple queries/,
    'how many did you measure, and what was the machine waiting for when it gave no more?',
  ],
  [
    /jsonb|a JSON type/,
    'what did you want to store or query there that it would not take, and which version was that?',
  ],
  [/full-text search built in/, 'what did its own text search not do for you?'],
  [
    /row versions \(MVCC\)|locks rows, not tables/,
    'what happens to another session that works on a different row meanwhile?',
  ],
  [
    /one writer at a time|only one process may write/,
    'what does a second writer see who comes while the first one is writing?',
  ],
  [/there is no server/, 'where does it run, seen from the operating system?'],
  [/run on Linux/, 'which part of it did you find tied to one operating system?'],
  [
    /gives up availability in a partition/,
    'what does a client on the smaller side see when the network parts?',
  ],
  [/(?<!no )joins/, 'what did you need of it that you found missing, and on which version?'],
  [
    /ACID transactions|multi-document/,
    'what did you try to change together, and on which version did it not work?',
  ],
  [/document store on disk/, 'what is left after every node has been restarted?'],
  [/secondary, compound/, 'which query did you want an index for, and what did it not offer?'],
  [/wide-column/, 'how is a row found there, and what is stored next to it?'],
  [
    /within one partition only/,
    'what does a reader see between two writes that belong together and lie in two partitions?',
  ],
  [
    /no joins/,
    'what did the query look like that brought the two together, and how many requests did it make?',
  ],
  [/has no master/, 'which node has to be there for a write to be taken?'],
  [/reads are eventually consistent by default/, 'what does a plain read return right after a write?'],
  [/at most 400 KB/, 'how large was your largest item?'],
  // Caches
  [
    /only takes snapshots|keeps items in memory only|lives in memory: a reload/,
    'what would be lost if the process died right after a write?',
  ],
  [
    /asynchronously and writes to disk behind/,
    'when the reply arrives, what is on disk and what is on the replica?',
  ],
  [
    /lose acknowledged writes|acknowledged writes may be gone/,
    'what happens to a write that was acknowledged a moment before a failover?',
  ],
  [/snapshots and an append-only file/, 'what did you need of it that you found missing?'],
  [
    /commands on a single thread/,
    'how many cores were busy at peak, and what did one slow command do to the others?',
  ],
  [/no rollback/, 'what happens to the commands after one that fails?'],
  [/opaque values/, 'which command did you use for that?'],
  [/caches responses to reads/, 'which way does a write take through it?'],
  // Queues and streams
  [
    /order within a partition only|within a shard only|orders by best effort|same ordering key/,
    'which two messages may overtake each other, and how did you check?',
  ],
  [/own state; end to end/, 'what happens to rows already written when a job restarts from its checkpoint?'],
  [/after a crash some events/, 'what do readers see after the connector was killed and started again?'],
  [/QoS 0/, 'what does the receiver get when the connection drops before the acknowledgement?'],
  [
    /exactly-once|at most once or, with|delivers at least once|at least once by default|early \(at most once\)/i,
    'what happens when the consumer dies after the work and before the acknowledgement?',
  ],
  [
    /acks, replicas and elections/,
    'which settings does that rest on, and what happens when the leader dies right after it acknowledged?',
  ],
  [/Prometheus pulls/, 'who opens the connection, and what do you see of a target that has gone?'],
  [/Argo CD pulls/, 'what begins a deployment, and where do the tests run?'],
  [
    /consumers pull|SQS is polled/,
    'who opens the connection, and what happens when the receiving side falls behind?',
  ],
  [
    /by time or size, whoever|is a log on disk|drops a message when it is acknowledged|at most 14 days|365 days/,
    'how long does a message stay, and who can still read it after it was consumed?',
  ],
  [
    /those beyond the number of partitions/,
    'with more consumers than partitions, what do the extra ones do?',
  ],
  [/can only be added/, 'what happens to the keys and their order when the number of partitions changes?'],
  [/persistent messages of durable queues/, 'what is left in the queue after the broker was restarted?'],
  [/stores nothing; JetStream/, 'what does a subscriber get that was away for a minute?'],
  // Search and warehouses
  [/after the next refresh/, 'how soon after a write did you search for it, and what did you find?'],
  [/no transactions over several/, 'what does a search see when the second of two writes fails?'],
  [/spreads an index over nodes/, 'what did you do when one machine was no longer enough?'],
  [/primary shards is fixed/, 'how did you change that on an index that was in use?'],
  [/miss some true neighbours/, 'what did an exact search find that the index did not?'],
  [/hints for the planner/, 'what happened when you loaded the same key twice?'],
  [/bills the bytes/, 'how many bytes did the job report, with and without it?'],
  [/wants large batches/, 'how often did you change single rows, and what did the merges do then?'],
  [/transformations are lazy/, 'when did the cluster begin to work: at that line, or later?'],
  [/runs without Hadoop/, 'which part of it did you need, and what for?'],
  [
    /binary columnar|never changed in place: an update/,
    'what did you see when you opened the file, and how does one value in it change?',
  ],
  [
    /schedules batch tasks|transforms what is in the warehouse/,
    'which process moved the data, and what did this one do?',
  ],
  // Orchestration, cloud and storage
  [/never moves a running pod/, 'what happens to a request in flight while that takes place?'],
  [/only base64-encoded/, 'who could read one, and what would they see?'],
  [/across namespaces/, 'did you try to reach one from the other?'],
  [/backs up nothing/, 'what did you see when you tried it: a restore, or a rollout under load?'],
  [/share the host's kernel/, 'what does a hole in the kernel mean for the others on that machine?'],
  [/goes with the container/, 'what was left after the container had been removed?'],
  [/not rolled back: what was made/, 'what was left in the account after an apply that failed half-way?'],
  [/drift only when/, 'how soon would you hear of a change that somebody made by hand?'],
  [/has no agents/, 'what had to be installed on a host beforehand?'],
  [/adds two proxies/, 'what was p99 before it and with it?'],
  [
    /must be idempotent; the workflow/,
    'what happens when a worker dies after the work and before it reports?',
  ],
  [/limited to 1 MB/, 'how much did you keep in it, and how large was one entry?'],
  [/through one leader to a majority/, 'what did write latency do when you added members?'],
  [/majority alive and honest/, 'with how many nodes down did it still take writes?'],
  [/15 minutes at the latest/, 'how long did your longest one run?'],
  [/starts cold|meet a fresh instance/, 'what did the first call after a quiet hour find and take?'],
  [/serves no reads/, 'which endpoint did those reads go to?'],
  [/60 to 120 seconds/, 'how long did writes stop when you tried it?'],
  [
    /object store: whole objects/,
    'which operations did you use on it, and what did a change of a few bytes cost?',
  ],
  [/strong read-after-write/, 'what did you see, and when was that?'],
  [/eleven nines are durability/, 'what do those nines count: objects kept, or requests answered?'],
  [/belongs to one zone/, 'what did you do when that zone was gone?'],
  [/small files fill the name node/, 'how large was a typical file, and how was one changed?'],
  [
    /is no backup|so they are no backup/,
    'how would you bring back a table that somebody dropped by mistake?',
  ],
  [/connections from each of a few workers/, 'how many connections did one worker hold at peak?'],
  [
    /do not hold between transactions/,
    'what did the next transaction see of a setting made in the one before?',
  ],
  // Protocols
  [
    /no latency|no congestion control|order or congestion control|acknowledges, retransmits/,
    'what does the receiver see when one packet is lost?',
  ],
  [/stream of bytes/, 'how does the receiver know where one message ends?'],
  [
    /encrypts nothing|in clear text|TLS encrypts|nor encryption|authentication or encryption/,
    'what does somebody see who listens in between?',
  ],
  [
    /itself is stateless|POST is not/,
    'what happens when a client sends the same request again after a timeout?',
  ],
  [
    /HTTP\/3 is the one over|runs over QUIC|runs over UDP|over HTTP\/2 and so over TCP|over TCP at every quality/,
    'which transport did you see underneath when you looked at the packets?',
  ],
  [/lost segment stalls/, 'what happens to the other streams when one packet is lost?'],
  [/need gRPC-Web/, 'what did the browser talk to?'],
  [/N\+1/, 'how many queries did the database get for one page?'],
  [/not cached by HTTP/, 'what did a cache in front see, and how many queries reached the database?'],
  [
    /neither reconnects by itself|reconnects by itself/,
    'what happens on a train that goes through a tunnel, and what has the client missed?',
  ],
  [/to the client only/, 'how did the client send something back?'],
  [/signalling server/, 'how did the two find each other, and what about those behind a strict router?'],
  [/cached for their TTL/, 'how long after a change did the old address still get traffic?'],
  [/through a broker/, 'what did the devices do while the broker was away?'],
  [
    /do not order events/,
    'how far apart may the clocks of two machines be, and what does that do to the order?',
  ],
  [/duty cycle/, 'how many bytes did a device send in an hour?'],
  [/no comments, dates/, 'how did you write a date in it, and who checked that?'],
  [
    /unreadable without its schema|without the schema they/,
    'what did somebody see who had the bytes and no schema?',
  ],
  // Security
  [/on the way only/, 'what can be read at either end of it?'],
  [/adds authentication on top/, 'which part of it tells you who the person is?'],
  [/signed XML/, 'what did the assertion look like on the wire?'],
  [/signed, not encrypted|message stays readable/, 'what can somebody read who holds it but not the key?'],
  [/until it expires/, 'how did you lock somebody out at once?'],
  [/stops no curl/, 'what does it do to a call that does not come from a browser?'],
  [
    /one-way|collisions are cheap|fast one-way/,
    'who can get back to the original, and how long would guessing take?',
  ],
  [/anyone can undo/, 'what does somebody need to read it?'],
  [/AES is symmetric|RSA is asymmetric/, 'who held which key, and how much data did it encrypt?'],
  // Languages and frameworks
  [/nodes that differ/, 'what did the browser really change when you looked?'],
  [/state update is queued/, 'what do you read on the line right after the update?'],
  [/not a web view|its own widgets/, 'what draws a button on the screen?'],
  [/without a virtual DOM/, 'what code comes out of the compiler for one changed value?'],
  [
    /on one thread|processes use several cores|GIL/,
    'how many cores are busy when two heavy computations run?',
  ],
  [
    /only as safe as its own code|not safe for concurrent writes|atomic/,
    'what happens when two threads change it at the same moment?',
  ],
  [/Safe Rust excludes/, 'which kinds of fault did it rule out, and which did you still meet?'],
  [/leaks? all the same|a cycle leaks/, 'what did a heap dump show after a week of running?'],
  [/tracing garbage collector|concurrent garbage collector/, 'who frees the memory, and when?'],
  [
    /passes by value/,
    'what does the caller see after the method has assigned a new object to its parameter?',
  ],
  [
    /erased when compiled|not enforced when it runs/,
    'what happens when data from outside does not have that type?',
  ],
  [
    /scheduled by the Go runtime|scheduled by the virtual machine/,
    'how many threads did the operating system show?',
  ],
  [/check bounds/, 'what happens one element past the end?'],
  [/only by calling JavaScript/, 'how does it get at an element of the page?'],
  // Patterns, algorithms, models, operations
  [/consistency or availability/, 'when the network parts, what does a client get on either side?'],
  [/replicas agree once writes stop/, 'what may a read return right after a write?'],
  [/sent and never retried/, 'what happens to a message that was lost on the way?'],
  [/resent until acknowledged/, 'what does the receiver see when the acknowledgement gets lost?'],
  [/may well run several times/, 'what happens on the second run?'],
  [/never altered/, 'how did you correct an event that was wrong?'],
  [/one database and no events are enough/, 'which part of that did you really need?'],
  [/steps in between/, 'what does another reader see half-way through?'],
  [/coordinator dies/, 'what do the participants do when the coordinator dies between the two phases?'],
  [/relay may crash/, 'what happens when the relay dies after sending and before it marks the row?'],
  [/no common transaction/, 'what did it cost you in calls, failures and data that did not agree?'],
  [/scales out behind a load balancer/, 'what stopped you from running a second copy of it?'],
  [/stops calling what fails/, 'what does it do with the next call once it is open?'],
  [/a hot key stays hot/, 'which keys moved when a node came, and what happened to the busiest one?'],
  [/a lost shard without replicas/, 'what was gone when one of the shards was lost?'],
  [/holds no lock/, 'what does the second writer see?'],
  [
    /different orders deadlock/,
    'what happens when two transactions take the same two locks in opposite order?',
  ],
  [/equals some order/, 'did two of them ever run at the same time?'],
  [
    /dirty reads only|write skew possible/,
    'what happens when two transactions read the same rows and then change different ones?',
  ],
  [/no false negatives/, 'when it says no, and when it says yes, how sure are you?'],
  [/neither delete nor list/, 'how did you take an element out of it?'],
  [/no range scans/, 'how did you read a range from it?'],
  [/no binary tree|sorted, so ranges/, 'how many children has a node, and what does a range cost?'],
  [/never writes in place/, 'where does a changed value go, and what does a read have to look at?'],
  [/keeps none of them/, 'which of the items could you get back out of it, and how exact was the count?'],
  [/merge without coordination/, 'what do two users see who changed the same thing while apart?'],
  [/nothing of the time of day/, 'what can you say of two events that neither caused?'],
  [/needs sorted data/, 'in which order were the items?'],
  [/quadratic in the worst case/, 'what did it do on the worst input that you can think of?'],
  [/weights of zero or more/, 'what did it do with a negative weight?'],
  [/scaling or normalising|no scaling/, 'what changed in the result when you left that step out?'],
  [/overfit/, 'what did the error on data that it had not seen do as you added more?'],
  [
    /state false things|neither certain nor true|lowers the rate/,
    'how did you measure that, and on how many questions?',
  ],
  [
    /favours round clusters/,
    'how did you choose the number of clusters, and what came out of another start?',
  ],
  [/NVIDIA/, 'on which cards did you run it?'],
  [
    /metrics as time series|stores no metrics|left to a backend|indexes labels only/,
    'where do the data lie, and what does it answer by itself?',
  ],
  [/single node with 15 days/, 'how far back could you look, and what happened when that machine was gone?'],
  [/revert adds a commit/, 'what did the history look like afterwards, in every clone?'],
];

/** A question, fit to follow a colon, to somebody who said the opposite of this fact; undefined where none is written. */
export function questionAbout(fact: string): string | undefined {
  return QUESTIONS.find(([words]) => words.test(fact))?.[1];
}
