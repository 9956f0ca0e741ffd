import type { NotesByName } from './technology-note.ts';

/** Files, blocks and objects. */
export const storageNotes: NotesByName = {
  S3: {
    limit: 'objects are replaced whole, and each prefix takes so many requests a second',
    trouble: 'slow listings, request costs and 503s on a hot prefix',
    ask: 'How many objects did a prefix hold, and what did listing or a lifecycle rule cost you?',
    breaksAt: 'the request rate on one prefix, or the bill for requests',
    versus: {
      MinIO: 'runs on your own disks',
      EFS: 'is a file system that you can append to',
      'Google Cloud Storage': 'does the same in the other cloud',
    },
  },
  'Google Cloud Storage': {
    limit: 'one object can be written about once a second',
    trouble: 'rate limits on one object or a sequential prefix',
    ask: 'Which object was written most often, and what did the client do at a 429?',
    breaksAt: 'the write rate to one object',
  },
  'Azure Blob Storage': {
    limit: 'a storage account has a ceiling on requests a second',
    trouble: 'throttling at the storage account',
    ask: 'How did you spread blobs over accounts, and what did a client do when it was throttled?',
    breaksAt: 'the request rate of the storage account',
  },
  MinIO: {
    limit: 'a pool grows by adding whole sets of drives',
    trouble: 'failed drives and healing under load',
    ask: 'How many drives could fail in a set, and what did healing do to latency?',
    breaksAt: 'the network between the nodes',
    versus: { S3: 'has no disks to replace', Ceph: 'gives blocks and files beside objects' },
  },
  EBS: {
    limit: 'a volume belongs to one zone',
    trouble: 'burst credits that ran out',
    ask: 'Which IOPS and throughput was the volume made for, and how did you see that it was the limit?',
    breaksAt: 'the IOPS of one volume',
    versus: { EFS: 'can be mounted by many instances', S3: 'survives the loss of a zone' },
  },
  EFS: {
    limit: 'every operation on a file pays a network round trip',
    trouble: 'slow work on many small files and burst credits that ran out',
    ask: 'How many small files did you have, and what did listing a directory take?',
    breaksAt: 'the latency of each small operation',
    versus: { EBS: 'is much quicker for one machine', S3: 'is a fraction of the price' },
  },
  NFS: {
    limit: 'clients hang when the server goes away',
    trouble: 'stale handles and processes that could not be killed',
    ask: 'What did the clients do while the server was away?',
    breaksAt: 'the one server',
  },
  HDFS: {
    limit: 'all file names live in the memory of one name node',
    trouble: 'small files',
    ask: 'How many files did the name node hold, and how did it fail over?',
    breaksAt: 'the memory of the name node',
    versus: { S3: 'scales storage apart from compute' },
  },
  Ceph: {
    limit: 'every write waits for its replicas',
    trouble: 'recovery traffic and slow requests',
    ask: 'What did a lost disk do to client latency while the cluster recovered?',
    breaksAt: 'the recovery traffic after a failure',
  },
  RAID: {
    limit: 'it survives a dead disk, not a deleted file',
    trouble: 'a second failure during a rebuild',
    ask: 'How long did a rebuild take, and what was at risk meanwhile?',
    breaksAt: 'the time of a rebuild',
    versus: { ZFS: 'finds and mends silent corruption' },
  },
  ZFS: {
    limit: 'a pool that is nearly full becomes slow',
    trouble: 'full pools and slow resilvering',
    ask: 'How full was the pool, and when did a scrub last find something?',
    breaksAt: 'the free space of the pool',
  },
};
