import { describeMove } from './move.suite.ts';

describeMove('rejection', {
  specific: [
    'What ruled it out was the cold: below minus 20 the glue let go.',
    'We ran it for two weeks on one line, and the reject rate said no.',
    'I tried a shared cache, but it took 900 ms after every restart.',
    'Finance said no, because the licence was 60,000 a year.',
    'We looked at polling the meters. But half of them sleep for an hour, so the data was never there.',
    { text: 'so the vendor box was out because it could not run without the internet', mode: 'spoken' },
    { text: 'I would not raise the timeout, because the queue behind it fills up.', kind: 'debug' },
  ],
  vague: ['Kafka was heavy, so no.', 'It was overkill.'],
  none: [
    'We looked at a lock. The index refused the second booking row.',
    'It rejected the duplicate requests.',
    'The delay fell from 14 minutes to 40 seconds.',
    'The vendor delivered the pumps in March.',
    'Nothing was rejected and there were no alternatives.',
  ],
});
