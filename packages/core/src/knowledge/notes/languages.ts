import type { NotesByName } from './technology-note.ts';

/** Languages, where their run time shapes a system. */
export const languageNotes: NotesByName = {
  Java: {
    limit: 'the heap is collected, and a container has to leave room beyond it',
    trouble: 'garbage collection pauses and containers killed for memory',
    ask: 'Which collector did you run, what was its worst pause, and how large was the heap against the container?',
    breaksAt: 'the collector under a high rate of allocation',
    versus: {
      Go: 'starts in milliseconds and needs less memory',
      Kotlin: 'knows null in its types on the same platform',
    },
  },
  TypeScript: {
    limit: 'types are gone at run time',
    trouble: 'data from outside that were not what the types said',
    ask: 'Where did you check data from outside, and which bug did the types not catch?',
    versus: { JavaScript: 'runs as it is written' },
  },
  Python: {
    limit: 'one process runs Python code on one core at a time, in the usual build',
    trouble: 'work that held the interpreter lock, and memory of worker processes',
    ask: 'How many worker processes ran on a machine, and what made them so many?',
    breaksAt: 'the one core of each process',
    versus: {
      Go: 'uses all cores from one process',
      Java: 'uses all cores from one process',
      JavaScript: 'is the language of the page too',
    },
  },
  Go: {
    limit: 'shared data need locks, and the compiler does not prove that they are there',
    trouble: 'leaked goroutines and data races',
    ask: 'How did you notice a leaked goroutine, and did the race detector run in your tests?',
    breaksAt: 'a lock that all goroutines share',
    versus: {
      Rust: 'excludes data races when it compiles',
      Java: 'has the larger choice of libraries',
      'Node.js': 'shares code with the page',
    },
  },
  Rust: {
    limit: 'it takes people longer to write and to learn',
    trouble: 'compile times and hiring',
    ask: 'What did it cost the team to learn, and which fault did it spare you that you can name?',
    versus: {
      'C++': 'has the libraries and the people',
      Go: 'is learnt in a week',
      C: 'compiles for every chip',
    },
  },
  'C++': {
    limit: 'memory safety is up to whoever writes it',
    trouble: 'use after free and crashes without a trace',
    ask: 'Which sanitizers ran in your tests, and what did they find?',
    versus: { Rust: 'excludes use after free when it compiles' },
  },
  C: {
    limit: 'memory safety is up to whoever writes it',
    trouble: 'overflows and leaks',
    ask: 'Who owned a buffer once it was passed on, and how did you test that?',
    versus: { Rust: 'excludes use after free when it compiles' },
  },
  Scala: {
    limit: 'it can be written in several styles, and compiles slowly',
    trouble: 'compile times and code that few could read',
    ask: 'Which style did the team agree on, and who could review it?',
    versus: { Kotlin: 'is easier to hire for', Java: 'is easier to hire for' },
  },
  Elixir: {
    limit: 'a process mailbox grows without bound',
    trouble: 'mailboxes that grew, and one process that everybody called',
    ask: 'Which process did everybody call, and how long was its mailbox at peak?',
    breaksAt: 'the one process that all others call',
    versus: { Go: 'is easier to hire for', 'Node.js': 'is easier to hire for' },
  },
  PHP: {
    limit: 'each request begins from nothing and holds a worker',
    trouble: 'exhausted workers behind slow calls',
    ask: 'How many workers ran on a machine, and what did a slow call outside do to them?',
    breaksAt: 'the number of worker processes',
  },
  Ruby: {
    limit: 'one process runs Ruby code on one core at a time',
    trouble: 'memory of the workers',
    ask: 'How many workers and threads did a machine hold, and what did they take in memory?',
    breaksAt: 'the memory of the worker processes',
  },
  WebAssembly: {
    limit: 'it reaches the page only through JavaScript',
    trouble: 'download size and copies over the border',
    ask: 'How much faster was it than JavaScript on the same work, with the copying counted?',
    versus: { JavaScript: 'needs no second tool chain' },
  },
};
