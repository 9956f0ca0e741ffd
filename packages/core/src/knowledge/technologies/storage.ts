import { inCategory } from '../technology.ts';

/** Where bytes lie: objects, blocks and files. */
export const storage = inCategory('storage', [
  {
    name: 'S3',
    also: ['amazon s3', 'aws s3', 's3 bucket', 's3 buckets', 'simple storage service'],
    spoken: ['s 3', 's three', 'es three', 's three bucket', 's three buckets', 's 3 bucket'],
    alternatives: ['Google Cloud Storage', 'Azure Blob Storage', 'MinIO', 'EFS'],
    facts: [
      {
        claim: 'does',
        wordings: [
          '<is> (really |basically |just |simply |actually )?(an? |like a )?(real |normal |full |shared |distributed |network )?(posix( compliant| compatible)?( file ?system)?|file ?system)(?! of)',
          '<gives> <words>(posix|full posix|file ?system)( semantics| compliance| guarantees)?',
          '<gives> <words>(atomic renames?|file locks?|file locking|appends?)',
          '(lets you|you can|can|allows you to) (append to|lock|edit|rename) <words>(objects?|files?)( in place| atomically)?',
          'renames? <words><is> (atomic|cheap|instant|free)',
        ],
        unless: [
          's3 ?fs',
          'fuse',
          'mount\\w*',
          'gateway',
          'juice ?fs',
          'layer',
          'express',
          'object lock',
          'on top',
          'copy',
          'our own',
          'metaphor',
        ],
        fact: 'S3 is an object store: whole objects by key, no appends, locks or atomic renames of a POSIX file system.',
      },
      {
        claim: 'does',
        wordings: [
          "(is|are|'s) (only |still |just )?eventually consistent",
          '(has|offers|gives|provides) (only )?eventual consistency',
        ],
        unless: [
          'was',
          'before',
          'until',
          'replicat\\w*',
          'regions?',
          'back then',
          'at the time',
          'minio',
          'used to',
        ],
        fact: 'S3 has had strong read-after-write consistency since December 2020.',
      },
      {
        claim: 'does',
        wordings: [
          '<gives> <words>(eleven|11) (nines|9s|9 ?s) <words>(availability|uptime|available)',
          '<is> <words>(eleven|11) (nines|9s) available',
        ],
        fact: "S3's eleven nines are durability; its availability is designed for 99.99 %.",
      },
    ],
  },
  {
    name: 'Google Cloud Storage',
    also: ['gcs', 'gcs bucket'],
    spoken: ['g c s', 'google storage bucket'],
    alternatives: ['S3', 'Azure Blob Storage'],
  },
  {
    name: 'Azure Blob Storage',
    also: ['blob storage', 'azure blob'],
    alternatives: ['S3', 'Google Cloud Storage'],
  },
  { name: 'MinIO', also: ['min io'], spoken: ['min i o', 'mini o storage'], alternatives: ['S3', 'Ceph'] },
  {
    name: 'EBS',
    also: ['elastic block store', 'ebs volume', 'ebs volumes'],
    spoken: ['e b s', 'e b s volume'],
    alternatives: ['EFS', 'S3'],
    facts: [
      {
        claim: 'does',
        wordings: [
          '(<is>|be|can be) (attached|mounted|shared) <words>(to|by|across|on|between|with) <words>(several|multiple|many|all|different|any number of) <words>(instances|machines|nodes|servers|regions|zones|azs|pods)',
        ],
        unless: ['multi[- ]attach', 'io1', 'io2', 'i o (one|two|1|2)'],
        fact: 'An EBS volume belongs to one zone and one instance; only io1 and io2 with Multi-Attach to a few.',
      },
    ],
  },
  { name: 'EFS', also: ['elastic file system'], spoken: ['e f s'], alternatives: ['EBS', 'S3', 'NFS'] },
  { name: 'NFS', also: ['nfs share'], spoken: ['n f s'], alternatives: ['EFS', 'Ceph'] },
  {
    name: 'HDFS',
    spoken: ['h d f s'],
    alternatives: ['S3', 'Ceph'],
    facts: [
      {
        claim: 'does',
        wordings: [
          '(<gives>|allows?|is good (at|for)|good for) <words>(random writes|in[- ]place updates|low[- ]latency (reads|access|lookups)|small files)',
          '(updates?|modif(y|ies)|edits?|overwrites?) <words>(files?|blocks?) in place',
          'handles? <words>small files <words>(well|fine|efficiently|easily)',
        ],
        fact: 'HDFS is for large files written once and appended; small files fill the name node, and nothing is changed in place.',
      },
    ],
  },
  {
    name: 'Ceph',
    also: ['rook ceph'],
    spoken: ['c e p h'],
    ambiguous: [{ forms: ['seph', 'sef'], behind: 'cluster osd pool' }],
    alternatives: ['MinIO', 'NFS'],
  },
  {
    name: 'RAID',
    also: ['raid 0', 'raid 1', 'raid 5', 'raid 6', 'raid 10', 'raid array'],
    spoken: ['raid zero', 'raid five', 'raid six', 'raid ten'],
    ambiguous: [{ forms: ['raid'], behind: 'controller disks array arrays level' }],
    alternatives: ['ZFS'],
    facts: [
      {
        claim: 'does',
        wordings: [
          '<is> <words>(a |our |the )?backups?',
          'replaces? <words>backups?',
          '(as|serves as) <words>backups?',
        ],
        unless: ['backup (server|target|disk|host)'],
        fact: 'RAID keeps a server up when a disk dies; it is no backup: deletions and corruption are mirrored.',
      },
    ],
  },
  { name: 'ZFS', also: ['openzfs'], spoken: ['z f s', 'zed f s'], alternatives: ['RAID', 'Ceph'] },
]);
