import { describeMove } from './move.suite.ts';

describeMove('lesson', {
  specific: [
    'In hindsight I should have asked the night shift before we drew the first screen.',
    'Since then we weigh every part before it leaves the bench.',
    'Next time I would count how often it happens before I build a model for it.',
    'I underestimated the paperwork, and that cost us a month.',
    { text: 'looking back the mistake was that we switched both pumps on the same night', mode: 'spoken' },
  ],
  vague: ['We learned a lot.', 'Lessons were learned.'],
  none: [
    'There were no lessons.',
    'I would do it in exactly the same way again, it was the right decision.',
    'He learned about the strike on the radio.',
    'Students take four lessons a week.',
  ],
});
