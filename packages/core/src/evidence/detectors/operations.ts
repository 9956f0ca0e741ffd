import { cueDetector } from '../pattern.ts';
import { CLEAR, HINT, SURE } from '../strength.ts';

const ASKED =
  /healthy|monitor|production|alert|incident|on-?call|signal|threshold|stability|debug|check next|detect|outage|identify/;

/**
 * How its health was known in use: logs, metrics, traces, alarms, thresholds, on-call, detection, rollback,
 * debugging in production. No operations: "we monitored it closely", or a tool named in a list.
 */
export const operations = cueDetector('operations', [
  {
    strength: SURE,
    phrases: [
      '(alert|alerts|alerted|alerting|alarm|alarms|pager|paged|pages (somebody|someone|us|the|me|whoever)|paging|on-?call|on call|runbook|playbook)',
      '(error (rate|budget|ratio)|slos?|slis?|heartbeat|watchdog|health ?checks?|canar(y|ies)|consumer lag|queue depth)',
      '(page|call|wake|warn|ping|notify) (if|when|us|me|somebody|someone)',
      '(rolls?|rolled|rolling) (it |that |them |us )?back|rollback',
      '(fired|fires|tripped|trips|rang|went off|goes off) ',
      '(drops?|falls?|rises?|goes|is|are|stays?|sits?|climbs?|more than|less than) (<words>)?(over|above|below|under|past|than) (<words>)?<num> [^.;]{0,50}(we|i|somebody|someone|it|page|message|call|sms|alarm|stop|for <num>)',
      '(post-?mortem|incident|outage)',
    ],
  },
  {
    strength: CLEAR,
    phrases: [
      '(dashboards?|metrics?|traces?|tracing|logs|log lines?|access log|the log|logging|logged|profiler?|profiles?|profiled|telemetry|gauge|counter for|graphs? (showed|said|of|for|shows))',
      '(monitor|monitors|monitored|monitoring|observability)',
      '(p ?(50|75|90|95|99)|percentile) (<words>)?(over|above|under|below|is|was|at|of)',
      '(we|i|you) (<adverb>)?(watch|watched|look at|look for|looked in|track|tracked|checked|compare|compared|count|counted|detect|detected) (<words>)?(for|if|whether|the|how|per|every|each|rate|errors?)',
      'thresholds?',
      '(checksums?|reconcil\\w+|diffs? (it|them|the)|silent)',
      '(detect|detects|detected|detection)',
      '(slack|sms|ticket|phone call) ',
    ],
  },
  {
    strength: CLEAR,
    phrases: [
      '(check|look|checked|looked|see|find|compare|verify|inspect|run|grep|measure|reproduce)',
      'if (it|the|this|there|more|something|any)',
      '(when|whenever) (it|the|this|something)',
      '(error|errors|timeout|logs?|failed|fails)',
      'more than <num>',
    ],
    whenAsked: ASKED,
  },
  { strength: HINT, phrases: ['(production|uptime|availability)'], whenAsked: ASKED },
]);
