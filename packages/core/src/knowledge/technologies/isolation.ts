import { inCategory } from '../technology.ts';

/** Locking and isolation: what concurrent transactions may see of each other. */
export const isolation = inCategory('pattern', [
  {
    name: 'Optimistic locking',
    also: ['optimistic lock', 'optimistic locks', 'optimistic concurrency', 'optimistic concurrency control'],
    spoken: ['optimistic blocking'],
    alternatives: ['Pessimistic locking'],
    facts: [
      {
        claim: 'does',
        wordings: [
          '(holds?|takes?|acquires?|puts?|sets?) (a |an |the )?(exclusive )?(row |database )?locks? (on|while|for|until|during)',
          '(locks|blocks) (the )?(rows?|records?|table|readers|writers)',
          '(works?|<is>) (best|better|well|good|ideal|faster) (under|with|for|at|in) (high|heavy|lots of|strong|frequent) (write )?(contention|conflicts?)',
        ],
        unless: ['version', 'at commit'],
        fact: 'Optimistic locking holds no lock: a version is checked when writing, which suits rare conflicts.',
      },
    ],
  },
  {
    name: 'Pessimistic locking',
    also: ['pessimistic lock', 'pessimistic locks', 'select for update'],
    spoken: ['pessimistic blocking'],
    alternatives: ['Optimistic locking'],
    facts: [
      {
        claim: 'does',
        wordings: ['<prevents> <words>deadlocks?'],
        unless: ['order', 'sorted', 'skip locked', 'nowait', 'same order'],
        fact: 'Locks taken in different orders deadlock: the database then aborts one transaction.',
      },
      {
        claim: 'does not',
        wordings: ['(cause|have|get|produce|create|lead to) deadlocks?', 'deadlock'],
        unless: ['order', 'sorted', 'skip locked'],
        fact: 'Locks taken in different orders deadlock: the database then aborts one transaction.',
      },
    ],
  },
  {
    name: 'Serializable isolation',
    also: ['serialisable isolation', 'serializable level'],
    ambiguous: [
      {
        forms: ['serializable', 'serialisable'],
        ahead: 'use used to at under set',
        behind: 'is means level transactions snapshot',
        inList: true,
      },
    ],
    spoken: ['serial liable isolation', 'serialize able'],
    alternatives: ['Read committed', 'Repeatable read', 'Snapshot isolation'],
    facts: [
      {
        claim: 'does',
        wordings: [
          '(runs?|executes?|processes) <words>(one by one|one after (another|the other)|one at a time|on a single thread|strictly in sequence)',
          '(transactions|they|everything) (<is> )?(run|runs|executed|wait) <words>(one by one|one after (another|the other)|one at a time)',
        ],
        unless: [
          'volt ?db',
          'sqlite',
          'equivalent',
          'same result',
          'looks?',
          'appears?',
          'effect',
          'like',
          'per',
        ],
        fact: 'Serializable transactions may run at once; only their outcome equals some order one after another.',
      },
    ],
  },
  {
    name: 'Read committed',
    spoken: ['reed committed'],
    alternatives: ['Repeatable read', 'Serializable isolation'],
    facts: [
      {
        claim: 'does',
        wordings: [
          '<prevents> <words>(phantoms?( reads)?|non-?repeatable reads?|lost updates?|write skew)',
          '(reads? the same row twice|same read twice) <words>(always|same)',
        ],
        unless: ['serializable', 'for update', 'versions?', 'retry'],
        fact: 'Read committed excludes dirty reads only.',
      },
    ],
  },
  {
    name: 'Repeatable read',
    also: ['repeatable reads'],
    alternatives: ['Serializable isolation', 'Snapshot isolation'],
    facts: [
      {
        claim: 'does',
        wordings: ['<prevents> <words>write skew'],
        unless: ['serializable'],
        fact: 'Repeatable read leaves write skew possible; only serializable excludes it.',
      },
    ],
  },
  {
    name: 'Snapshot isolation',
    also: ['mvcc'],
    spoken: ['m v c c'],
    alternatives: ['Serializable isolation'],
    facts: [
      {
        claim: 'does',
        wordings: [
          '<prevents> <words>write skew',
          '<is> (the same as |equal to |equivalent to |just )?serializable',
        ],
        unless: ['ssi', 'serializable snapshot'],
        fact: 'Snapshot isolation leaves write skew possible, so it is weaker than serializable.',
      },
    ],
  },
]);
