import { inCategory } from '../technology.ts';

/** Versioning, building, testing and releasing. */
export const ci = inCategory('ci', [
  {
    name: 'Git',
    ambiguous: [
      {
        forms: ['git'],
        ahead: 'in use used using',
        behind:
          'repo repos repository commit commits branch branches history bisect rebase lfs push hook hooks blame',
        inList: true,
      },
    ],
    facts: [
      {
        claim: 'does',
        wordings: [
          'revert (deletes?|removes?|erases?) <words>(commits?|history)',
          '<is> (a )?<words>centrali[sz]ed( version control)?',
          '<is> <words>(good|great|fine|efficient) (at|for|with) (large|big|huge) (binary )?(files|binaries)',
        ],
        unless: ['lfs', 'annex', 'server'],
        fact: 'Git is distributed; revert adds a commit that undoes another, and large binaries swell every clone.',
      },
    ],
  },
  {
    name: 'GitHub Actions',
    also: ['github action'],
    spoken: ['git hub actions'],
    alternatives: ['GitLab CI', 'Jenkins', 'CircleCI'],
  },
  {
    name: 'GitLab CI',
    also: ['gitlab'],
    spoken: ['git lab', 'git lab c i'],
    alternatives: ['GitHub Actions', 'Jenkins'],
  },
  { name: 'Jenkins', spoken: ['jenkins pipeline', 'jinkins'], alternatives: ['GitHub Actions', 'GitLab CI'] },
  {
    name: 'CircleCI',
    also: ['circle ci'],
    spoken: ['circle c i'],
    alternatives: ['GitHub Actions', 'Jenkins'],
  },
  {
    name: 'Argo CD',
    also: ['argocd', 'gitops'],
    spoken: ['argo c d', 'git ops'],
    alternatives: ['GitHub Actions', 'Helm'],
    facts: [
      {
        claim: 'does',
        wordings: [
          '<is> (a )?push[- ]based',
          'uses? (a )?push model',
          '(builds?|runs?) <words>(images?|unit tests|tests)',
        ],
        unless: ['hooks?', 'analysis'],
        fact: 'Argo CD pulls: it makes the cluster match Git, and builds or tests nothing.',
      },
    ],
  },
  { name: 'Bazel', spoken: ['bazle', 'bayzel'] },
  { name: 'LaunchDarkly', spoken: ['launch darkly'] },
  {
    name: 'Maven',

    ambiguous: [{ forms: ['maven'], ahead: 'with using', behind: 'build central plugin', inList: true }],
    alternatives: ['Bazel'],
  },
  { name: 'Gradle', alternatives: ['Maven', 'Bazel'] },
  {
    name: 'Buildkite',
    also: ['teamcity'],
    spoken: ['build kite', 'team city'],
    alternatives: ['Jenkins', 'CircleCI'],
  },
  {
    name: 'Flux',
    also: ['fluxcd'],
    ambiguous: [{ forms: ['flux'], behind: 'cd controller', ahead: 'gitops' }],
    alternatives: ['Argo CD'],
  },
  { name: 'GitHub', spoken: ['git hub'], alternatives: ['GitLab CI'] },
]);
