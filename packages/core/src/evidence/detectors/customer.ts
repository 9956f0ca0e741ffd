import { cueDetector } from '../pattern.ts';
import { CLEAR, HINT } from '../strength.ts';

const USERS =
  '(users?|customers?|clients?|patients?|nurses?|doctors?|drivers?|players?|students?|teachers?|operators?|analysts?|developers|designers?|testers|managers?|passengers?|captains?|parents?|mothers?|kids?|families|households?|technicians?|mechanics?|installers?|handlers?|dispatchers?|planners?|buyers?|sellers?|merchants?|shops|stores|receptionists?|clerks?|accountants?|guests?|travellers?|farmers?|agents?|reviewers?|editors?|readers?|scientists?|residents?|citizens?|tenants?|pharmacists?|surgeons?|vets?|visitors?|subscribers?|callers?|firefighters?|cashiers?|couriers?|riders?|chefs?|supervisors?|employees|lawyers?|traders?|donors?|volunteers?|clinics?|hospitals?|schools?|branches|depots?|crews?|pilots|chief|porter|support|sales|marketing|finance|the business)';

const PEOPLE = `(${USERS}|people|somebody|someone|everybody|everyone|nobody|half of them|some of them|all of them|(a|the|one) (guy|man|woman|lady|person|kid)|teams|staff|colleagues|workers)`;

const PAIN_OR_GAIN =
  "(complain\\w*|wait(ed|s|ing)?|los(e|es|t|ing)|angry|upset|annoyed|frustrated|happy|unhappy|hat(e|ed|es)|lov(e|ed|es)|lik(e|ed|es) (it|that|the)|suffer\\w*|struggl\\w+|stuck|stand(s|ing)? (there|around|in)|spend(s|ing)?|spent|wast(e|ed|es|ing)|gave up|give up|abandon\\w*|cancel\\w*|left (at|before|without|because|halfway|the (page|site|basket|queue|form|app))|walked (away|out)|dropped out|afraid|scared|confused|blind|locked out|felt|feels|trust(ed)?|missed|asked for|cried|laughed|swore|grumbled|(can't|couldn't|cannot|could not|had to|has to|have to|needs? to|needed to|wants?|wanted( to)?|don't|didn't|doesn't) [a-z]+|phone[ds]? (us|support|in)|call(ed|s|ing)? (us|support|in|me)|get(s|ting)? (sick|paid|the wrong|nothing|cut off|lost|a list|it in)|sleep|die[ds]?|hurt|save[ds]? (them|half|an?|about|time)|noticed|relied|rely)";

/**
 * Who uses it or is hurt by it, with a want, a pain or a gain. No customer: users that are only counted
 * ("we have many users"), and the speaker's own team building it.
 */
export const customer = cueDetector('customer', [
  {
    strength: CLEAR,
    phrases: [
      `${USERS} ([\\w',-]+ ){0,4}${PAIN_OR_GAIN}`,
      `${PEOPLE} (who |that |just |still |already |really |often |always |usually |would |could |was |were |are |is |had |have |never |also )*${PAIN_OR_GAIN}`,
      `(so that|so|because|for|lets?|makes? it easy for|allows?|help(s|ed)?) (the |our |a |an )?${USERS} (can|could|to|had|were|who|know|knows|get|see|sees|use|has|have)`,
      "(the |our |some |many |most |few |all |those |these |of )[a-z]+(ers|ors|ists|ians|men|wives|ants|ees) (who |that |just |really |often |always |usually |would |could |also |then )*(complain\\w*|want(ed)?|hated?|loved?|liked?|asked|waited|were (happy|angry|upset|afraid|tired|stuck|annoyed)|needed|lost (money|time|work|trust)|trust(ed)?|gave up|didn't (want|trust|know)|don't (want|trust|know)|had to|felt|said)",
      "(they|he|she) (<adverb>)?(complained|loved? it|hated? it|trust(ed)?|don't trust|gave up|couldn't (see|reproduce|work|get|find)|didn't want|don't want|felt|waited|were (happy|angry|upset|annoyed)|was (happy|angry|upset|annoyed|not happy))",
      '(the |our |some |many |most |few |all |those |these |of |one |a |an )[a-z]+(ers?|ors?|ists?|ians?|men|man|wives|ants?|ees?|teams?|people|desk) (who |that |just |really |often |always |usually |would |could |also |then |still |on \\w+ |in \\w+ |at \\w+ )*(is|are|was|were|gets?|got|goes|types?|typed|opens?|opened|reads?|sees?|saw|knows?|pays?|pushing|standing|staring|looking at|walk\\w*|drives?|drove|sit|sits|sat) (very |really |still |just |a |the |it |this |nothing |no |on |in |at )*(upset|unwell|blind|alone|wrong|slow|screen|spinner|line|machine|counter|dark|phone|money|help|late|tired|afraid|waiting|stuck|lost|private)',
      "(them|they|him|her|people|patients|customers|users) (<words>)?(can't|couldn't|cannot|don't|didn't|doesn't|had to|lose|lost|need|needed|complain\\w*|wait\\w*|trust\\w*|asked|said|forget|forgot|suffer\\w*)",
      '(complaints?|support (tickets?|calls?)|churn(ed)?|satisfaction)',
      `${USERS} (<words>)?(said|told|asked|says|called|thanked|put it)`,
      '(who|people|those) (use|used|read|run|ran|buy|bought|work with) (it|this|them|the)',
      '(hurt|pain|annoying|painful|nice|easier|harder|useless|embarrassing|dangerous|worse|bad|wrong) (for|to) (the |our |a )?[a-z]+s',
    ],
    kinds: ['story'],
  },
  { strength: CLEAR, phrases: ['as an? [^,.;]{3,60}, i (want|need|would like|can|could|expect|am able)'] },
  {
    strength: HINT,
    phrases: ['(the|our|their|for|my) (users|customers|clients|end users)'],
    kinds: ['story'],
  },
  {
    strength: HINT,
    phrases: [
      `(${USERS}|people|he|she)(?<!my \\w+) [^.;]{0,60}(\\w+n't|not|never|had to|have to|has to|wants?|wanted|needs?|needed|said|ask\\w*)`,
      'managers?|complain\\w*',
    ],
    kinds: ['story'],
  },
]);
