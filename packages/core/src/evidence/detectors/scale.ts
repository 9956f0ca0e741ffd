import { cueDetector } from '../pattern.ts';
import { CLEAR, HINT, SURE } from '../strength.ts';

/**
 * Load or size as it grows: the bottleneck, the capacity, what gives at ten times. No scale: a size that just
 * is (that is a number), and "it scales".
 */
export const scale = cueDetector('scale', [
  {
    strength: SURE,
    phrases: [
      '(bottlenecks?|saturat\\w+|capacity|headroom|tops? out|topped out|maxed out|max(es)? out|scal(es|ed|ing) (with|linearly|out|up|to|on|by))',
      '(\\d+ ?x|<num> times|ten-?fold|hundred-?fold|double|triple|twice) (<words>)?(the |that |our |as )?(load|traffic|volume|users|data|requests|readings|customers|size|many|orders|queue)',
      '(at|with|for|by) (\\d+ ?x|(ten|hundred|\\d+|three|four|five|twenty) times)',
      'if (we|it|they|the \\w+|this|that|traffic|load) (<adverb>)?(double|doubles|doubled|triple|grow|grows|grew|go to|went to|sign|get to|reach|have more than)',
      "(past|above|beyond|over|around|after|from) (about |around |roughly |maybe |i think |i'd guess,? |say |a )*<num> [^.;]{0,60}(breaks?|won't|stops?|no longer|would|expect|not|is when|start|starts|becomes?|i'd|we'd|runs? out|falls? over)",
      '(breaks?|gives?|goes|dies|falls over|runs out|to break|to go|to give) (first|at <about><num>)',
      '(first thing|the first one|what) (<words>)?(breaks?|to break|gives|hurts)',
      '(grows?|growing|grew) (with|as|linearly|by|every|per|faster|quadratically|too|more|forever|from)',
      '(auto-?scal\\w+|scales? horizontally|horizontally|stateless|shard\\w*|hot (key|partition|spot))',
    ],
  },
  {
    strength: CLEAR,
    phrases: [
      '(replicas?|partition(s|ed|ing)?)',
      '(more|bigger|add|adds|another) (nodes?|machines?|servers?|pods?|instances?|workers?|consumers?|cores?|executors?|benches|people|shards?|disks?)',
      '(a|per) (second|sec) (per|a|each)',
      '(limit|ceiling|cap) (is|at|of|was) (<words>)?<num>',
      'throughput|in flight|quadratic|exponential\\w*|linearly|resource usage|memory (usage|consumption)|exhaust(s|ion)|exhausted (the|its|our|all)',
      '(handles?|handled|carry|carries|takes?|serves?) (up to|at most|no more than) (<words>)?(a|per) (second|minute|hour|day)',
      "(no longer|doesn't|won't|still|does not|will not|would not|wouldn't) (<adverb>)?(fits?|keeps? up|be enough)",
      '(queue|backlog|table|log|index|disk|memory|state|file) (<words>)?(grows?|grew|fills?|filled|backs? up|piles? up|explodes?|gets? (big|bigger|large|full))',
      'twice (as many|as much|the)|per (node|shard|core|partition|executor|machine)|one thread|single[- ]threaded|hot (row|spot|shard)',
      "(past|above|beyond|over|around)(,| about| around| roughly| maybe| i'd guess| i think| i guess| say)* <num> [^.;]{0,60}(becomes?|won't|will not|would|fills?|breaks?|stops?|slow\\w*|keeps up|takes?)",
      '(is where|where) (this|it|that) (stops|ends|breaks|gives|hurts)|under load|at (peak|full) load|in the worst (drill|case|hour|minute|night)|so it grows|gets slower',
      '(millions|thousands|hundreds of thousands|tens of thousands) of (<words>)?(points|rows|messages|users|requests|records|events|parts|readings)',
      '(signed|joins?|add|adds|added|buy|buys|opens?) (<words>)?(second|more|another|big|bigger|<num>) (<words>)?(customers?|clients?|bank|shops?|ships?|scanners?|users|sites|hospitals?|factory|plants?|lines?)',
      '(kept|keeps) (growing|creeping|getting)',
      '(ran|runs|run|running) out of',
      '(at|with) <num> (<words>)?(customers|users|a second|per second|rows|requests|servers|nodes|meters|machines|orders)',
    ],
  },
  {
    strength: HINT,
    phrases: ['scal(e|es|able|ability)'],
    whenAsked: /10x|100x|times|scale|load|grow/,
  },
]);
