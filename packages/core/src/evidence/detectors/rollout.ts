import { cueDetector } from '../pattern.ts';
import { CLEAR, HINT, SURE } from '../strength.ts';

const ASKED =
  /how (did|do|would) (you|it) (launch|roll|ship|release|migrate|introduce|deploy)|launch it|migration|roll(ed)? ?-?out|canary|reach (the|its|your) users/;

/**
 * How it reached its users: stages, flags, a pilot, migration steps, a way back. No rollout: "we launched it",
 * and what a deployment pipeline does in general.
 */
export const rollout = cueDetector('rollout', [
  {
    strength: SURE,
    phrases: [
      '(rolled|rolling|roll|rolls) (it |them |this )?out|roll-?outs?',
      '(feature )?(flags?|toggles?|kill ?switch)',
      '(canary|canaries|blue-?green|dark launch|shadow (mode|run|traffic)|in (the )?shadow|dry ?-?run|phased|staged|in stages|in waves|waves?|in batches|big bang|pilots?(?! customer)|piloted|beta( users| testers)?|soft launch|early adopters)',
      '(side by side|in parallel|both (systems|versions|were running|running)|dual[ -]writ\\w+|double[ -]writ\\w+|strangler|parallel run)',
      'one (\\w+) (at a time|by one|after (the other|another))',
      'by(?<=\\b(?!little|bit|day|side|word|line|byte|case|release)(?<part>[a-z]+) by) \\k<part>',
      'old (\\w+ ){1,3}(stayed|kept|left|stays|remained|running) (<words>)?(open|on|running|plugged|alive|in place|in use|beside)',
      '<num> (\\w+ ){1,2}(got|had|received|ran|took|tried) (it|theirs|the new \\w+) [^;]{0,40}(the (other|rest|remaining|next)|then|all others)',
      '(smallest|friendliest|internal \\w+|staff|our own \\w+|small \\w+|volunteers|basement) (<words>)?first',
      '(the|a|our) (way back|fallback|escape hatch|back-?out)|fall(s|ing)? back to|fell back|switch(ed)? back|flip(ped)? back',
      '(switched|switch|flipped|moved|migrated) (it |them |everyone |everybody |users |traffic |one \\w+ )?(over|off|on (for|in|at|by|one|with|behind))',
      'cut-?over',
      '(to|on|for|with|at) <num> ?(percent|%) (of )?(the |our )?(users|traffic|requests|customers|fleet|devices|calls|sessions)',
    ],
    kinds: ['story'],
  },
  {
    strength: CLEAR,
    phrases: [
      '(went|go|goes|going|gone) live|go-live|launch(ed|es)?|shipp?ed|released',
      '(first|started|starting|start|began) (<words>)?(with|in|on) (<words>)?(one|two|three|four|five|six|ten|\\d+|a small|the small\\w*|a few|our|friendly|internal)',
      '(before|when|after) (we|i) (switched|migrated|moved|launched)',
      '(old|new) (one|system|version|controller|code|reader|engine|database|path) (<words>)?(switched off|kept|deleted|read-only|removed|obeyed|stayed|side)',
      '(stopped|paused|halted|held) (<words>)?(if|when|whenever|twice|once|for|there)',
      '(migration|cut over) (was|took|went)',
      '(and |so )*then (everyone|everybody|all (the|of)|the rest|the others|<num> (more|\\w+s))',
      '(old|previous) (one|system|version|server|path|table|process) (<words>)?(stayed|ran|kept|switched|was|were) (<words>)?(on|off|running|read-only|in place|until|for)',
    ],
    kinds: ['story'],
  },
  {
    strength: CLEAR,
    phrases: [
      '(we|it|they|i) (<adverb>)?(switched|stopped|moved|turned|started|went|came back|waited|ran both|paused)',
      '(^|and |so )(then|first|after that|once|next)(,| we| the| a| it| two| three| five| ten| only| i| one| with| for)',
      '(wave|checklist|go ?/? ?no-?go|dress rehearsal|rehearsals?|smallest|trained|training|the old (one|system)|the new (one|system)|all at once|at once)',
    ],
    whenAsked: ASKED,
    kinds: ['story'],
  },
  { strength: HINT, phrases: ['deploy(ed|s|ment)?'], kinds: ['story'] },
  {
    strength: CLEAR,
    phrases: [
      '(canary|blue-?green|feature flags?|flip (back|the)|roll(ed|s|ing)? (it )?(back|out)|rolling updates?)',
    ],
    kinds: ['knowledge', 'debug'],
  },
]);
