import { cueDetector } from '../pattern.ts';
import { CLEAR, HINT, SURE } from '../strength.ts';

const ASKED =
  /health|monitor|signal|incident|outage|on-?call|stability|alert|threshold|detect|drift|debug|check next|find the cause|what is wrong|prove it|flaky|deal with it/;

/**
 * How its health was known in use: logs, metrics, traces, alarms, thresholds, on-call, detection, rollback,
 * debugging in production. No operations: "we monitored it closely", or a tool named in a list.
 */
export const operations = cueDetector('operations', [
  {
    strength: SURE,
    phrases: [
      '(alert|alerts|alerted|alerting|alarm|alarms|pager|paged|pages (somebody|someone|us|the|me|whoever)|paging|on-?call|on call|runbook|playbook)',
      '(error (rate|budget|ratio)|slos?|slis?|heartbeat|watchdog|health ?checks?|consumer lag|queue depth|s l os?)',
      '(it|that|this|alarm|alert|which) (<adverb>)?(fired|fires|tripped|trips|rang|rings|went off|goes off)',
      '(we|i|you|could|can|to|then|had to) (<adverb>)?(rolled|roll) (it |that |them |us )?back',
      '(get|gets|got|getting|sends?|sent) (<words>)?(sms|a message|a call|a text|the phone|paged|an e-?mail|a page)',
      '(post-?mortems?|root cause|steady state|error logs?|audit log|on duty|control chart|inspection|logbook)',
      '(page|call|wake|warn|ping|notify) (if|when|us|me|somebody|someone)',
      '(drops?|falls?|rises?|goes|is|are|stays?|sits?|climbs?|more than|less than) (<words>)?(over|above|below|under|past|than) (<words>)?<num> [^.;]{0,50}(we|i|somebody|someone|it|page|message|call|sms|alarm|stop|for <num>)',
    ],
  },
  {
    strength: CLEAR,
    phrases: [
      '(dashboards?|metrics?|traces?|tracing|logs|log lines?|access log|the log|logging|logged|profiler?|profiles?|profiled|telemetry|gauge|counter for|graphs? (showed|said|of|for|shows))',
      '(monitor|monitors|monitored|monitoring|observability)',
      '(p ?(50|75|90|95|99)|percentile)(?<!(target|goal|require\\w+|objective|promised?|agreed|contract|needed|must|had to|wanted)[^;]{0,40}) (<words>)?(over|above|under|below|is|was|at|of)',
      '(we|i|you) (<adverb>)?(watch|watched|look at|look for|looked in|track|tracked|checked|compare|compared|count|counted|detect|detected) (<words>)?(for|if|whether|the|how|per|every|each|rate|errors?)',
      'thresholds?',
      '(checksums?|reconcil\\w+|diffs? (it|them|the)|silent)',
      '(detect|detects|detected|detection)',
    ],
  },
  {
    strength: CLEAR,
    phrases: ['more than <num>'],
    whenAsked: ASKED,
    kinds: ['story'],
  },
  {
    strength: CLEAR,
    phrases: [
      "(i|you|we|would|'d|then|first|and|to) (<adverb>)?(check|checked|look|looked|find|compare|compared|verify|inspect|run|ran|grep|measure|reproduce|see|ask|watch|open|take|filter)",
      '(command|log|logs|error|errors|port|process|lag|metric|graph|tab)',
    ],
    whenAsked: ASKED,
    kinds: ['knowledge', 'debug'],
  },
  { strength: HINT, phrases: ['(production|uptime|availability)'], whenAsked: ASKED },
]);
