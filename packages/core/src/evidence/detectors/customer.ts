import { cueDetector } from '../pattern.ts';
import { CLEAR, HINT } from '../strength.ts';

const GROUP =
  '(users?|customers?|clients?|people|patients?|nurses?|doctors?|drivers?|players?|students?|teachers?|operators?|analysts?|developers?|engineers?|designers?|testers?|managers?|support|sales|marketing|finance|legal|passengers?|pilots?|crews?|captains?|parents?|kids?|families|households?|technicians?|mechanics?|installers?|handlers?|dispatchers?|planners?|buyers?|sellers?|merchants?|shops?|stores?|receptionists?|clerks?|accountants?|auditors?|guests?|travellers?|farmers?|workers?|staff|agents?|reviewers?|editors?|readers?|scientists?|teams?|colleagues?|owners?|residents?|citizens?|tenants?|pharmacists?|pathologists?|surgeons?|vets?|visitors?|subscribers?|callers?|somebody|someone|everybody|everyone|a guy|a woman|a man|the business|desk|office|department|brigade|firefighters?|cashiers?|couriers?|riders?|warehouse|buyers?|chefs?|waiters?|foremen|foreman|supervisors?|inspectors?|controllers|gamers?|fans?|members?|employees?|hr|lawyers?|bankers?|traders?|brokers?|underwriters?|adjusters?|claimants?|voters?|donors?|volunteers?|he|she|they)';

const FEELING =
  "(complain(ed|s|ing|ts?)?|wait(ed|s|ing)?|lose|loses|lost|angry|upset|annoyed|frustrated|happy|unhappy|hated?|loved?|likes?|liked|want(s|ed)?|trust(ed)?|suffer(ed|s|ing)?|struggl(e|ed|es|ing)|stuck|stand(s|ing)?|can't|couldn't|cannot|could not|had to|has to|have to|needs?|needed|ask(ed|s|ing)?|call(ed|s|ing)?|phone(d|s)?|paid|pays?|spend(s|ing)?|spent|wast(e|ed|es|ing)|gave up|give up|abandon(ed|s)?|leave|left|cancel(led|s)?|afraid|scared|confused|blind|locked out|notice(d)?|felt|feels?|knows?|don't|doesn't|didn't|never|gets?|got|use[sd]?|sees?|saw|thought|says?|said|told|restart(ed)?|retyped?|rely|relied|missed|buy|bought|check(ed)?|look(ed|s|ing)?|stopped|get in|care|cares|sleep|die|died|hurt)";

/**
 * Who uses it or is hurt by it, with a want, a pain or a gain. No customer: users that are only counted
 * ("we have many users"), and the speaker's own team building it.
 */
export const customer = cueDetector('customer', [
  {
    strength: CLEAR,
    phrases: [
      `<a> (<words>)?${GROUP.replace('|he|she|they', '')} (who |that |just |still |already |really |often |actually |always |usually |would |could |was |were |are |is |had |have |then |now |never |also |both |on <words>|in <words>|at <words>|from <words>|of <words>)*${FEELING}`,
      `(users|customers|clients|people|patients|nurses|drivers|players|students|teachers|operators|analysts|developers|designers|managers|passengers|pilots|parents|technicians|mechanics|nobody|support|somebody|everybody|everyone|technicians|handlers|clinics|shops|stores|teams|staff|workers) (who |that |just |still |already |really |often |actually |always |usually |would |could |was |were |are |had |have |then |now |never |also |both |on <words>|in <words>|at <words>|from <words>)*${FEELING}`,
      '(complaints?|support (tickets?|calls?)|churn)',
      '(for|to) <a> (<words>)?(users?|customers?|clients?|patients?|nurses?|drivers?|players?|operators?|analysts?|teachers?|students?|passengers?|technicians?|pharmacists?|pathologists?|farmers?)',
    ],
    kinds: ['story'],
  },
  {
    strength: HINT,
    phrases: ['(the|our|their|for|my) (users|customers|clients|end users|business)'],
    kinds: ['story'],
  },
]);
