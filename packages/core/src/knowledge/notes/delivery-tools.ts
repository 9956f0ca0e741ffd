import type { NotesByName } from './technology-note.ts';

/** How code is built and brought out. */
export const deliveryToolNotes: NotesByName = {
  'GitHub Actions': {
    limit: 'shared runners start from nothing each time',
    trouble: 'slow pipelines and secrets within reach of third-party actions',
    ask: 'How long did a pipeline take from push to production, and which step took the most?',
    breaksAt: 'the queue for runners',
    versus: {
      'GitLab CI': 'runs on your own machines as a matter of course',
      Jenkins: 'does anything that you can script',
    },
  },
  'GitLab CI': {
    limit: 'a pipeline is as quick as its runners and caches',
    trouble: 'slow pipelines and a queue for runners',
    ask: 'How long did a pipeline take from push to production, and which step took the most?',
    breaksAt: 'the queue for runners',
    versus: { 'GitHub Actions': 'has more ready-made steps', Jenkins: 'does anything that you can script' },
  },
  Jenkins: {
    limit: 'one controller holds the jobs, plugins and credentials',
    trouble: 'plugins that broke at an update',
    ask: 'Could you have built the controller anew from code, and how long would that have taken?',
    breaksAt: 'the one controller',
    versus: {
      'GitHub Actions': 'has no controller to look after',
      'GitLab CI': 'keeps the pipeline beside the code',
    },
  },
  CircleCI: {
    limit: 'minutes are billed and secrets lie with somebody else',
    trouble: 'the bill and flaky tests',
    ask: 'How long did a pipeline take, and what did a rerun of a flaky test cost?',
    breaksAt: 'the bill for minutes',
  },
  'Argo CD': {
    limit: 'it makes a cluster match Git and tests nothing',
    trouble: 'changes by hand that were undone, or drifted',
    ask: 'How did you roll back at night: in Git, or by hand?',
    versus: {
      'GitHub Actions': 'needs nothing that runs in the cluster',
      Helm: 'needs nothing that runs in the cluster',
    },
  },
  Bazel: {
    limit: 'every dependency has to be declared',
    trouble: 'rules for languages off the beaten path',
    ask: 'What was the cache hit rate, and who looked after the rules?',
    breaksAt: 'the remote cache',
  },
  LaunchDarkly: {
    limit: 'a flag that stays is a branch in the code for ever',
    trouble: 'flags that were never removed',
    ask: 'Which value did a flag have when the service was out of reach, and who removed old flags?',
  },
  Gradle: {
    limit: 'a build is a program, and as slow as it is written',
    trouble: 'slow configuration and cache misses',
    ask: 'How long did a build with no change take, and what missed the cache?',
    versus: { Maven: 'is the same in every project', Bazel: 'guarantees what a cache hit means' },
  },
  Git: {
    limit: 'large binaries stay in every clone',
    trouble: 'branches that lived too long',
    ask: 'How long did a branch live on average before it was merged?',
  },
};
