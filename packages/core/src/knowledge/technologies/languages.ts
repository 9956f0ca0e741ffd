import { inCategory } from '../technology.ts';

const NO_LEAKS = {
  claim: 'does not',
  wordings: ['(leak|have) <words>memory( leaks?)?', 'memory leaks?', 'leak memory'],
  unless: ['our', 'valgrind', 'found', 'test\\w*', 'graalvm'],
  fact: 'A collector frees what cannot be reached; what is still held (caches, listeners, globals) leaks all the same.',
} as const;

const COLLECTED = {
  claim: 'does',
  wordings: [
    '(has|have|comes with|uses) (an? |its )?<words>garbage collect(or|ion)',
    '<is> garbage[- ]collected',
  ],
  unless: ['boehm', 'reference count\\w*', 'optional', 'cli', 'smart pointers?', 'like', 'via'],
  fact: 'It has no tracing garbage collector: memory is freed by ownership, scope or reference counts.',
} as const;

/** Programming languages. */
export const languages = inCategory('language', [
  {
    name: 'Java',
    also: ['jvm', 'openjdk'],
    spoken: ['j v m', 'java v m'],
    alternatives: ['Kotlin', 'Go', 'C#'],
    facts: [
      NO_LEAKS,
      {
        claim: 'does',
        wordings: [
          'passes? <words>(objects? |arguments? |everything )?by reference',
          '<is> pass[- ]by[- ]reference',
          'uses pass[- ]by[- ]reference',
        ],
        fact: 'Java passes by value; what is passed of an object is the value of its reference.',
      },
      {
        claim: 'does',
        wordings: [
          'volatile <words>(makes?|guarantees?|gives?|ensures?) <words>(atomic\\w*|increments? (atomic|safe)|thread[- ]safe increments?)',
          'volatile <words><is> (atomic|thread[- ]safe)',
        ],
        unless: ['visib\\w+', 'single (read|write)', 'long', 'double'],
        fact: 'volatile makes writes visible to other threads; it does not make "read, add, write" atomic.',
      },
    ],
  },
  {
    name: 'JavaScript',
    also: ['ecmascript'],
    spoken: ['java script', 'javascripts'],
    alternatives: ['TypeScript'],
    facts: [
      {
        claim: 'does',
        wordings: [
          '<is> multi[- ]?threaded',
          '(runs?|executes?) <words>(callbacks|promises|functions|code) <words>(in parallel|on (several|many|multiple|other) threads)',
          'promises? <words>(runs?|executes?) <words>(on|in) (another|a separate|their own|a background|its own) threads?',
        ],
        unless: ['workers?', 'wasm'],
        fact: 'JavaScript runs on one thread with an event loop; parallel code needs workers.',
      },
    ],
  },
  {
    name: 'TypeScript',
    spoken: ['type script', 'typescripts'],
    alternatives: ['JavaScript'],
    facts: [
      {
        claim: 'does',
        wordings: [
          '(checks?|enforces?|validates?|guarantees?|verif(y|ies)) <words>(types?|data|input|responses?|json|payloads?) <words>at run[- ]?time',
          '<gives> <words>run[- ]?time (type )?(checks|checking|safety|validation|errors)',
          'types? <words><is> <words>(checked|enforced|there|validated) at run[- ]?time',
        ],
        unless: ['zod', 'io-ts', 'valibot', 'ajv', 'typebox', 'decorators?', 'schemas?', 'guards?'],
        fact: 'TypeScript types are erased when compiled; at run time nothing checks them.',
      },
    ],
  },
  {
    name: 'Python',
    also: ['cpython'],
    spoken: ['pie thon', 'python 3', 'python three'],
    alternatives: ['Go', 'Java', 'JavaScript'],
    facts: [
      {
        claim: 'does',
        wordings: [
          'threads? <words>(runs?|uses?|executes?) <words>(python )?(code )?(truly |really )?(in parallel|(on )?(all|several|every|multiple|many) <words>(cores?|cpus?))',
          'threads? (makes?|speeds? up) <words>(cpu|computation|number crunching)\\b',
        ],
        unless: [
          'free[- ]thread\\w+',
          'no[- ]gil',
          '3\\.1[345]',
          'c extensions?',
          'numpy',
          'releas\\w+',
          'i/?o',
          'process(es)?',
          'multiprocessing',
          'java',
          'jython',
        ],
        fact: 'In standard CPython the GIL lets one thread run Python code at a time; processes use several cores.',
      },
      {
        claim: 'does not',
        wordings: ['<have> <words>threads', 'garbage collect(or|ion)'],
        atAnyTime: true,
        fact: 'Python has real threads (held back by the GIL) and counts references with a cycle collector.',
      },
      {
        claim: 'does',
        wordings: [
          '<is> statically typed',
          '(checks?|enforces?) <words>type hints? <words>at run[- ]?time',
          'type hints <words><is> <words>(enforced|checked) at run[- ]?time',
        ],
        unless: ['mypy', 'pydantic', 'beartype', 'typeguard'],
        fact: 'Python is typed dynamically; type hints are for checkers and not enforced when it runs.',
      },
    ],
  },
  {
    name: 'Go',
    also: ['golang', 'goroutine', 'goroutines'],
    spoken: ['go lang', 'go routine', 'go routines', 'gorutines'],
    ambiguous: [
      {
        forms: ['go'],
        ahead: 'in using golang',
        behind:
          'service services binary binaries runtime program programs compiler channel channels module modules routines',
      },
    ],
    alternatives: ['Rust', 'Java', 'Node.js'],
    facts: [
      { ...NO_LEAKS },
      {
        claim: 'does not',
        wordings: ['(have|has|use) <words>garbage collect(or|ion)', 'garbage collect(or|ion)'],
        atAnyTime: true,
        fact: 'Go has a concurrent garbage collector.',
      },
      {
        claim: 'does',
        wordings: [
          '<is> (os|operating system|kernel|system|real os) threads?',
          '(maps?|runs?|creates?|starts?|spawns?) <words>(one|an?|its own) (os|operating system|kernel) thread (per|for each|for every) goroutine',
        ],
        unless: ['on', 'over', 'onto', 'many'],
        fact: 'Goroutines are scheduled by the Go runtime on a few operating-system threads.',
      },
      {
        claim: 'does',
        wordings: [
          'maps? <words><is> <words>(thread|goroutine|concurrency)[- ]safe',
          'maps? <words><is> safe for concurrent (writes|use|access)',
          '<prevents> <words>data races',
        ],
        unless: ['sync', 'mutex', 'locks?', 'detector', 'channels?'],
        fact: 'Go maps are not safe for concurrent writes, and the compiler does not exclude data races.',
      },
    ],
  },
  {
    name: 'Rust',
    also: ['rustlang', 'rust lang'],
    ambiguous: [
      {
        forms: ['rust'],
        ahead: 'in using',
        behind: 'service services code binary compiler borrow crate crates rewrite',
        inList: true,
      },
    ],
    alternatives: ['C++', 'Go', 'C'],
    facts: [
      COLLECTED,
      {
        claim: 'does',
        wordings: [
          '<prevents> <words>(memory leaks?|deadlocks?|logic (bugs|errors))',
          '<gives> <words>(no|freedom from) (memory leaks|deadlocks)',
        ],
        fact: 'Safe Rust excludes data races and use after free; leaks, deadlocks and logic errors remain possible.',
      },
      {
        claim: 'does not',
        wordings: ['(have|leak|has|get) <words>(memory leaks?|memory|deadlocks?)', '(deadlock|leak)'],
        fact: 'Safe Rust excludes data races and use after free; leaks and deadlocks remain possible.',
      },
    ],
  },
  {
    name: 'C++',
    also: ['cpp'],
    spoken: ['c plus plus', 'see plus plus', 'sea plus plus'],
    alternatives: ['Rust', 'C'],
    facts: [
      COLLECTED,
      {
        claim: 'does',
        wordings: [
          '(checks?|does check) <words>(array |vector )?(bounds|indexes|out of bounds) <words>(<default>|at run[- ]?time|for you)',
        ],
        unless: ['\\.at', 'sanitizers?', 'asan', 'debug', 'hardening'],
        fact: 'C++ does not check bounds with operator[]; going outside is undefined behaviour.',
      },
    ],
  },
  {
    name: 'C',
    ambiguous: [{ forms: ['c'], ahead: 'in plain ansi embedded', behind: 'code compiler library' }],
    alternatives: ['C++', 'Rust'],
  },
  { name: 'C#', also: ['csharp'], spoken: ['c sharp', 'see sharp'], alternatives: ['Java'] },
  { name: 'Kotlin', spoken: ['cotlin', 'cot lin', 'kotlyn'], alternatives: ['Java'] },
  { name: 'Scala', spoken: ['skala'], alternatives: ['Java', 'Kotlin'] },
  {
    name: 'Ruby',
    ambiguous: [
      { forms: ['ruby'], ahead: 'in using', behind: 'gem gems code service app process', inList: true },
    ],
    alternatives: ['Python'],
  },
  { name: 'PHP', spoken: ['p h p'], alternatives: ['Python', 'Node.js'] },
  {
    name: 'Swift',
    also: ['swiftui'],
    spoken: ['swift u i'],
    ambiguous: [{ forms: ['swift'], ahead: 'in using', behind: 'code package app', inList: true }],
    alternatives: ['Kotlin', 'Flutter'],
    facts: [
      COLLECTED,
      {
        claim: 'does',
        wordings: ['<prevents> <words>(retain|reference) cycles?', '<prevents> <words>memory leaks?'],
        unless: ['weak', 'unowned'],
        fact: 'Swift counts references: a cycle leaks until a reference is made weak.',
      },
    ],
  },
  {
    name: 'Elixir',
    also: ['erlang', 'elixir phoenix', 'otp supervisor'],
    spoken: ['er lang', 'airlang', 'erlang v m'],
    alternatives: ['Go', 'Node.js'],
    facts: [
      {
        claim: 'does',
        wordings: [
          'processes <words>shares? memory',
          'shares? memory between <words>processes',
          'processes <words><is> (os|operating system) (processes|threads)',
        ],
        unless: ['ets', 'binar(y|ies)'],
        fact: 'Erlang processes share no memory and are scheduled by the virtual machine, not the operating system.',
      },
    ],
  },
  {
    name: 'WebAssembly',
    also: ['wasm', 'web assembly'],
    alternatives: ['JavaScript', 'Rust'],
    facts: [
      {
        claim: 'does',
        wordings: [
          '(accesses|access|touches|touch|manipulates?|changes?|updates?) <words>dom directly',
          '<gives> <words>direct <words>(dom access|access to <words>dom)',
          'directly (access|accesses|manipulates?|changes?) <words>dom',
        ],
        fact: 'WebAssembly reaches the DOM only by calling JavaScript.',
      },
    ],
  },
]);
