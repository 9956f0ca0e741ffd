import { inCategory } from '../technology.ts';

/** Frameworks, runtimes and libraries of the front and back end. */
export const frameworks = inCategory('framework', [
  {
    name: 'React',
    also: ['react.js', 'reactjs', 'react hooks', 'react component', 'react components'],
    ambiguous: [
      {
        forms: ['react'],
        ahead: 'in using use used',
        behind: 'app apps frontend page pages query router 18 19 code tree dashboard',
        inList: true,
      },
    ],
    alternatives: ['Vue', 'Angular', 'Svelte'],
    facts: [
      {
        claim: 'does',
        wordings: [
          '(re-?renders?|updates?|rewrites?|replaces?|rebuilds?) (the )?(whole|entire|full|complete) (real |actual )?dom <words>(on|at|with|when|for|after|each|every)',
        ],
        unless: ['virtual', 'reload', 'our', 'key'],
        fact: 'React compares trees and changes only the DOM nodes that differ.',
      },
      {
        claim: 'does',
        wordings: [
          '<gives> <words>two[- ]way (data )?binding',
          '(set ?state|use ?state|state updates?) <words><is> (synchronous|immediate)',
          '(set ?state|use ?state) <words>(updates?|changes?) <words>(synchronously|immediately|at once)',
        ],
        fact: 'In React data flow down one way, and a state update is queued until the next render.',
      },
    ],
  },
  {
    name: 'React Native',
    alternatives: ['Flutter', 'Swift', 'Kotlin'],
    facts: [
      {
        claim: 'does',
        wordings: [
          '(runs?|renders?|shows?|draws?) <words>(in|inside) (a |an )?(web ?view|browser)',
          '<is> <words>(a )?web ?view',
        ],
        fact: 'React Native drives native views; it is not a web view.',
      },
    ],
  },
  {
    name: 'Angular',
    also: ['angularjs', 'angular js'],
    ambiguous: [
      {
        forms: ['angular'],
        ahead: 'in modern using use used',
        behind: 'app apps component components frontend cli',
        inList: true,
      },
    ],
    alternatives: ['React', 'Vue'],
  },
  {
    name: 'Vue',
    also: ['vue.js', 'vuejs'],
    spoken: ['view js', 'view j s', 'vue j s'],
    alternatives: ['React', 'Svelte'],
  },
  {
    name: 'Svelte',
    also: ['sveltekit'],
    spoken: ['svelt', 'svelte kit'],
    alternatives: ['React', 'Vue'],
    facts: [
      {
        claim: 'does',
        wordings: ['(uses?|has|keeps?|needs?) (a |the )?virtual dom'],
        fact: 'Svelte compiles components to direct DOM updates, without a virtual DOM.',
      },
    ],
  },
  { name: 'Next.js', also: ['nextjs'], spoken: ['next j s'], alternatives: ['React', 'Svelte'] },
  {
    name: 'Redux',
    spoken: ['re ducks store'],
    alternatives: ['React'],
    facts: [
      {
        claim: 'does',
        wordings: [
          '(persists?|survives?|<keeps>) <words>(state|data|store|it)? ?<words>(after|across|over|through|on) <words>(reloads?|refresh(es)?|restarts?)',
          'survives? <words>(reloads?|refresh(es)?)',
        ],
        unless: ['redux[- ]persist', 'local ?storage', 'session ?storage', 'indexed ?db'],
        fact: 'The Redux store lives in memory: a reload empties it.',
      },
    ],
  },
  {
    name: 'Node.js',
    also: ['nodejs'],
    spoken: ['node j s', 'node jazz'],
    ambiguous: [{ forms: ['node'], behind: 'backend', inList: true }],
    alternatives: ['Go', 'Java', 'Python'],
    facts: [
      {
        claim: 'does',
        wordings: [
          '<is> multi[- ]?threaded',
          'uses? all <words>(cores|cpus) <words><default>',
          'promises? <words>(runs?|executes?) <words>(on|in) (parallel|another|a separate|their own|a background|its own)( threads?)?',
          '(async|asynchronous|async await) <words>(makes?|moves?|runs?) <words>cpu <words>(parallel|faster|off|another|background)',
        ],
        unless: ['workers?', 'cluster', 'pm2', 'libuv', 'thread ?pool'],
        fact: 'Node.js runs JavaScript on one thread; waiting is shared, computing is not, unless in workers or processes.',
      },
    ],
  },
  {
    name: 'Express',
    also: ['express.js', 'expressjs'],
    ambiguous: [{ forms: ['express'], behind: 'middleware router', ahead: 'node' }],
    alternatives: ['Next.js', 'FastAPI'],
  },
  {
    name: 'Django',
    also: ['django orm'],
    spoken: ['jango', 'd jango', 'jengo'],
    alternatives: ['Flask', 'FastAPI', 'Rails'],
  },
  {
    name: 'Flask',
    ambiguous: [
      {
        forms: ['flask'],
        ahead: 'python using',
        behind: 'app apps server api endpoint route routes',
        inList: true,
      },
    ],
    alternatives: ['Django', 'FastAPI'],
  },
  {
    name: 'FastAPI',
    ambiguous: [
      { forms: ['fast api'], ahead: 'in using use used with on', behind: 'app service', inList: true },
    ],
    alternatives: ['Flask', 'Django'],
  },
  {
    name: 'Rails',
    also: ['ruby on rails'],
    spoken: ['ruby and rails', 'ruby rails'],
    ambiguous: [{ forms: ['rails'], behind: 'app apps monolith console migration migrations', inList: true }],
    alternatives: ['Django', 'Laravel'],
  },
  {
    name: 'Spring Boot',
    also: [
      'springboot',
      'spring framework',
      'spring mvc',
      'spring cloud',
      'spring security',
      'spring data',
      'spring batch',
    ],
    ambiguous: [{ forms: ['spring'], behind: 'bean beans transactional', inList: true }],
    alternatives: ['.NET', 'Node.js'],
    facts: [
      {
        claim: 'does',
        wordings: [
          '(singletons? )?beans? <words><is> <words>thread[- ]safe',
          'makes? <words>beans? <words>thread[- ]safe',
        ],
        unless: ['stateless', 'synchroni[sz]ed', 'if'],
        fact: 'A Spring singleton bean is shared by all threads and only as safe as its own code.',
      },
    ],
  },
  { name: 'Laravel', spoken: ['lara vel', 'laravell'], alternatives: ['Rails', 'Django'] },
  {
    name: '.NET',
    also: ['dotnet', 'asp.net', 'net core', 'entity framework'],
    spoken: ['dot net', 'a s p dot net', 'asp dot net', 'dot net core'],
    alternatives: ['Spring Boot'],
  },
  {
    name: 'Flutter',
    ambiguous: [
      {
        forms: ['flutter'],
        ahead: 'in using use used',
        behind: 'app apps widget widgets web plugin',
        inList: true,
      },
    ],
    alternatives: ['React Native', 'Swift', 'Kotlin'],
    facts: [
      {
        claim: 'does',
        wordings: [
          '(uses?|renders?|draws? with) (the )?(native|platform) (widgets|components|views|controls)',
        ],
        unless: ['platform views?'],
        fact: "Flutter draws its own widgets with its own engine, not the platform's.",
      },
    ],
  },
  {
    name: 'Electron',
    also: ['electron.js'],
    ambiguous: [{ forms: ['electron'], ahead: 'using', behind: 'app apps shell' }],
    alternatives: ['Flutter'],
  },
  {
    name: 'Hibernate',
    also: ['jpa'],
    spoken: ['j p a'],
    ambiguous: [
      {
        forms: ['hibernate'],
        ahead: 'with in using',
        behind: 'orm session cache entity entities mapping',
        inList: true,
      },
    ],
    alternatives: ['Spring Boot'],
    facts: [
      {
        claim: 'does',
        wordings: ['<prevents> <words>n ?(\\+|plus) ?(1|one)'],
        unless: ['fetch', 'join', 'batch', 'entity graph', 'when', 'we'],
        fact: 'Hibernate loads lazily, which is what makes N+1 queries; a fetch join or batch size avoids them.',
      },
    ],
  },
  { name: 'Selenium', alternatives: ['Playwright', 'Cypress'] },
  {
    name: 'Playwright',
    also: ['playwright tests'],
    spoken: ['play wright tests'],
    alternatives: ['Selenium', 'Cypress'],
  },
  { name: 'Cypress', alternatives: ['Playwright', 'Selenium'] },
  { name: 'NestJS', also: ['nest.js', 'fastify'], alternatives: ['Express', 'Spring Boot'] },
  { name: 'Quarkus', also: ['micronaut'], alternatives: ['Spring Boot'] },
  { name: 'Nuxt', alternatives: ['Next.js'] },
  { name: 'jQuery', spoken: ['j query', 'jay query'], alternatives: ['React', 'Vue'] },
]);
