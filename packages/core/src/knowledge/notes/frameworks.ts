import type { NotesByName } from './technology-note.ts';

/** Frameworks for pages, phones and servers. */
export const frameworkNotes: NotesByName = {
  React: {
    limit: 'a change of state renders the whole subtree unless told otherwise',
    trouble: 'needless renders and a bundle that grew',
    ask: 'Which component rendered too often, and how did you find it?',
    breaksAt: 'long lists and the size of the bundle',
    versus: {
      Vue: 'tracks what depends on what by itself',
      Angular: 'brings routing and forms along',
      Svelte: 'ships far less code',
    },
  },
  'React Native': {
    limit: 'what the platform has and the framework lacks is written twice',
    trouble: 'upgrades and native modules',
    ask: 'What did the last upgrade cost, and which part did you write natively?',
    versus: {
      Flutter: 'draws the same on both platforms',
      Swift: 'follows the platform at once',
      Kotlin: 'follows the platform at once',
    },
  },
  Angular: {
    limit: 'it asks for its own way of doing everything',
    trouble: 'change detection and bundle size',
    ask: 'What triggered change detection most often, and how did you cut it?',
    versus: { React: 'has the larger choice of libraries', Vue: 'is quicker to learn' },
  },
  Vue: {
    limit: 'reactivity follows what was read while rendering',
    trouble: 'reactive objects that were too large',
    ask: 'Which data did you keep out of reactivity, and why?',
    versus: { React: 'is easier to hire for', Svelte: 'ships less code' },
  },
  'Next.js': {
    limit: 'what is rendered where, and cached for how long, is easy to get wrong',
    trouble: 'stale caches and slow server rendering',
    ask: 'Which pages were rendered on the server, and how did one get out of the cache?',
    breaksAt: 'the rendering on each request',
    versus: { React: 'can be served as plain files' },
  },
  Redux: {
    limit: 'every action passes through one store in memory',
    trouble: 'server data that went stale in the store',
    ask: 'What lived in the store that the server really owned?',
  },
  'Node.js': {
    limit: 'one thread runs all the JavaScript',
    trouble: 'a blocked event loop and memory leaks',
    ask: 'What was the longest that the event loop was blocked, and by what?',
    breaksAt: 'the one thread that runs the JavaScript',
    versus: {
      Go: 'uses all cores from one process',
      Java: 'uses all cores from one process',
      Python: 'has the libraries for data',
    },
  },
  Django: {
    limit: 'each request holds a worker while it waits',
    trouble: 'N+1 queries and slow migrations',
    ask: 'How many queries did the slowest page make, and how did a migration run on the largest table?',
    breaksAt: 'the workers that wait for the database',
    versus: {
      FastAPI: 'waits for slow calls without holding a worker',
      Flask: 'brings nothing that you do not need',
    },
  },
  Flask: {
    limit: 'it brings no structure, and each request holds a worker',
    trouble: 'extensions and context that leaked between requests',
    ask: 'How many workers ran, and what did a slow call outside do to them?',
    breaksAt: 'the workers that wait',
    versus: { Django: 'brings migrations, admin and accounts', FastAPI: 'checks requests by their types' },
  },
  FastAPI: {
    limit: 'one blocking call stops every request of the process',
    trouble: 'blocking calls in async handlers',
    ask: 'Which call blocked the event loop, and how did you find it?',
    breaksAt: 'the event loop, by one blocking call',
    versus: { Django: 'brings migrations, admin and accounts', Flask: 'has no event loop to block' },
  },
  Rails: {
    limit: 'each request holds a thread, and memory grows with processes',
    trouble: 'N+1 queries and memory that grows',
    ask: 'How many queries did the slowest page make, and which index did it lack?',
    breaksAt: 'the database connections of all workers',
    versus: { Django: 'comes with the libraries for data', Laravel: 'is cheaper to host' },
  },
  'Spring Boot': {
    limit: 'it starts slowly, and by default each request holds a thread',
    trouble: 'exhausted thread and connection pools',
    ask: 'How large were the thread pool and the connection pool, and which one ran out first?',
    breaksAt: 'the connection pool',
    versus: {
      'Node.js': 'waits without holding a thread',
      '.NET': 'does much the same with less configuration',
    },
  },
  '.NET': {
    limit: 'a blocked thread pool starves everything',
    trouble: 'thread pool starvation from blocking calls',
    ask: 'Where did you block on async code, and what did the thread pool do?',
    breaksAt: 'the thread pool',
    versus: { 'Spring Boot': 'has the larger choice of libraries' },
  },
  Flutter: {
    limit: 'it draws its own widgets and carries its engine along',
    trouble: 'dropped frames and platform plugins',
    ask: 'Which screen dropped frames, and how did you find out what took the time?',
    versus: {
      'React Native': 'uses the widgets of the platform',
      Swift: 'follows the platform at once',
      Kotlin: 'follows the platform at once',
    },
  },
  Electron: {
    limit: 'every application carries a whole browser',
    trouble: 'memory and updates',
    ask: 'How much memory did it take after a day, and what could a page reach of the machine?',
  },
  Hibernate: {
    limit: 'what SQL it sends is decided far from where it is written',
    trouble: 'N+1 queries and lazy loading outside a session',
    ask: 'How did you see the SQL that it sent, and which mapping made the most of it?',
    breaksAt: 'the number of queries for one page',
  },
  Playwright: {
    limit: 'a browser test is slow and needs the whole system up',
    trouble: 'flaky tests',
    ask: 'Which share of runs failed for no reason, and what did you do with such a test?',
    versus: {
      Cypress: 'is easier to debug in the browser',
      Selenium: 'has bindings for more languages and browsers',
    },
  },
  Cypress: {
    limit: 'a test runs inside the one browser tab it tests',
    trouble: 'flaky tests',
    ask: 'Which share of runs failed for no reason, and what did you do with such a test?',
    versus: { Playwright: 'drives several tabs and browsers' },
  },
  Selenium: {
    limit: 'waiting for the page is up to the test',
    trouble: 'flaky tests',
    ask: 'Which share of runs failed for no reason, and what did you do with such a test?',
    versus: { Playwright: 'waits for elements by itself', Cypress: 'waits for elements by itself' },
  },
};
