import { spanOfPlain } from '../../text/sentences.ts';
import type { ProbeContext } from '../probe-context.ts';
import { placesOf, saysNear } from '../wording/said.ts';

/** A system that somebody else runs and an answer depends on. */
export interface Neighbour {
  /** To stand within a sentence: "the mail provider", "Stripe". */
  readonly name: string;
  readonly asks: readonly [string, ...string[]];
}

type Asks = (name: string) => readonly [string, ...string[]];

const NEIGHBOURS: readonly (readonly [words: RegExp, asks: Asks])[] = [
  [
    /\b(?:payment (?:provider|gateway|processor|service provider)|psp|stripe|paypal|adyen|braintree|klarna|card (?:network|scheme|processor)|acquirer)\b/,
    (name) => [
      `What did you do when ${name} had taken the money and its reply never came?`,
      `What did ${name} do when you sent it the same payment twice after a timeout?`,
    ],
  ],
  [
    /\b(?:(?:e-?mail|mail|newsletter) (?:provider|service|gateway|vendor)|sendgrid|mailgun|postmark|mailchimp|smtp (?:server|relay))\b/,
    (name) => [
      `What did ${name} do when you sent it ten thousand at once: queue, throttle or drop?`,
      `How did you learn that ${name} had accepted a message and never delivered it?`,
    ],
  ],
  [
    /\b(?:(?:sms|text message|push) (?:gateway|provider|vendor)|twilio|apns|fcm)\b/,
    (name) => [
      `How did you learn that ${name} had accepted a message and never delivered it?`,
      `What did ${name} do when you sent it ten thousand at once: queue, throttle or drop?`,
    ],
  ],
  [
    /\b(?:core banking(?: system)?|bank(?:ing)? api|bank's (?:api|system|interface|side|gateway))\b/,
    (name) => [`What did ${name} do with a transfer that you sent twice after a timeout?`],
  ],
  [
    /\b(?:mainframe|as\/?400|core (?:insurance )?system|legacy (?:system|backend|service|core|api|database))\b/,
    (name) => [
      `How many calls a second did ${name} bear, and what did you do while it was away?`,
      `What did your side do while ${name} was in its nightly run?`,
    ],
  ],
  [
    /\b(?:sap|salesforce|netsuite|hubspot|servicenow|erp(?: system)?|crm(?: system)?)\b/,
    (name) => [
      `What did you do with a record that ${name} refused, and who found the two out of step?`,
      `When ${name} and your side disagreed, which one was right, and how did you find out?`,
    ],
  ],
  [
    /\b(?:identity provider|idp|okta|single sign-on|sso)\b/,
    (name) => [`What could people still do while ${name} was out of reach?`],
  ],
  [
    /\b(?:openai|model provider|maps api|google maps|geocod\w+ (?:api|service|provider)|translation (?:api|service|provider))\b/,
    (name) => [`What did you do when ${name} throttled you, and what did a user see meanwhile?`],
  ],
  [
    /\b(?:(?:carrier|courier|shipping)(?:'s)? (?:api|system|interface))\b/,
    (name) => [`What did you do when ${name} got slow in the busiest week?`],
  ],
  [
    /\b(?:(?:third[- ]party|3rd[- ]party|external|upstream|downstream|partner(?:'s)?|vendor(?:'s)?|supplier(?:'s)?|provider(?:'s)?|agency's|government) (?:api|service|system|interface|endpoint|feed|provider|registry))\b/,
    (name) => [
      `What did your side do when ${name} got slow rather than went down?`,
      `How would you have noticed that ${name} had changed its format without a word?`,
    ],
  ],
  [
    /\b(?:[a-z]+ team's (?:service|api|system|backend|database|queue|platform))\b/,
    (name) => [
      `What did your side do when ${name} got slow rather than went down?`,
      `How did you hear of a change in ${name}: before it came, or after?`,
    ],
  ],
];

/** What one of them must have: most sentences have nothing of it, and are then read no further. */
const SIGN =
  /provider|gateway|processor|psp|stripe|paypal|adyen|braintree|klarna|scheme|network|acquirer|service|vendor|sendgrid|mailgun|postmark|mailchimp|smtp|twilio|apns|fcm|bank|mainframe|400|system|legacy|sap|salesforce|netsuite|hubspot|erp|crm|okta|idp|sso|sign-on|openai|maps|api|interface|endpoint|feed|registry|backend|database|queue|platform|side/;

/** As their makers write them. */
const BRANDS: Readonly<Record<string, string>> = Object.fromEntries(
  'Stripe PayPal Adyen Braintree Klarna SendGrid Mailgun Postmark Mailchimp Twilio APNs FCM SAP Salesforce NetSuite HubSpot ServiceNow Okta OpenAI'
    .split(' ')
    .concat('Google Maps')
    .map((name) => [name.toLowerCase(), name]),
);
const ACRONYM = /\b(?:crm|erp|sso|psp|api|sms|idp|smtp)\b/g;
/** Then it was told what the neighbour did, or it is nobody else's. */
const TOLD =
  /\b(?:time[d]? ?-?outs?|retr(?:y|ies|ied|ying)|rate[- ]limit\w*|throttl\w*|429|circuit|back-?off|fall ?-?backs?|idempoten\w*|dead[- ]letter|reconcil\w*|out of step|was (?:down|slow)|is slow|went down|outage|nightly|replac\w+|migrat\w+|rewrote|rewrite|get rid|moved off|instead of)\b/;
/** Then it is the neighbour that calls and the speaker who answers. */
const CALLS_US =
  /^ (?:then |also |only )?(?:gives?|gave|calls?|called|sends?|sent|asks?|asked|waits?|posts?|pushes|pushed|expects?|polls?|requests?|approves?|approved)\b|\b(?:waits? for|calls|called|asks|asked) (?:us|our)\b/;
const MOST = 2;

/** The systems of others that an exchange names and of whose bad days it tells nothing, in order. */
export function findNeighbours(context: ProbeContext): readonly Neighbour[] {
  const out: Neighbour[] = [];
  for (const place of placesOf(context)) {
    const { turn, sentence } = place;
    if (!SIGN.test(sentence.plain)) continue;
    for (const [words, asks] of NEIGHBOURS) {
      const match = words.exec(sentence.plain);
      if (match === null || saysNear(place, TOLD)) continue;
      if (isToldOf(context, match[0])) continue;
      const { start, end } = spanOfPlain(sentence, match.index, match.index + match[0].length);
      const name = nameOf(turn.text.slice(start, end));
      if (out.length < MOST && !out.some((other) => other.name === name))
        out.push({ name, asks: isCaller(sentence.plain, match) ? asksOfCaller(name) : asks(name) });
    }
  }
  return out;
}

/** Its bad days may be told of where it is named again. */
function isToldOf(context: ProbeContext, name: string): boolean {
  return placesOf(context).some(({ sentence: { plain } }) => plain.includes(name) && TOLD.test(plain));
}

function isCaller(plain: string, match: RegExpExecArray): boolean {
  return CALLS_US.test(plain.slice(match.index + match[0].length));
}

function asksOfCaller(name: string): readonly [string, ...string[]] {
  return [
    `What did ${name} do when your answer came too late, and how did you hear of it?`,
    `What did you answer ${name} while your own side was down?`,
  ];
}

function nameOf(said: string): string {
  const own = said.replace(/\s+/g, ' ').replaceAll(/[“”"\n]/g, '');
  const brand = BRANDS[own.toLowerCase()];
  if (brand !== undefined) return brand;
  const low = /^\p{Lu}\p{Ll}/u.test(own) ? own.charAt(0).toLowerCase() + own.slice(1) : own;
  return `the ${low.replace(ACRONYM, (word) => word.toUpperCase())}`;
}
