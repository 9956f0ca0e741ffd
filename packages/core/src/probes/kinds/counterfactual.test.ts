import { describe, expect, it } from 'vitest';
import { counterfactual } from './counterfactual.ts';
import { firstProbe } from './exchange.suite.ts';
import { describeProbe } from './probe.suite.ts';

const SCANNER = 'The ferry leaves at nine, so the gates had to be quick.';

describeProbe('counterfactual', counterfactual, {
  asks: [
    [`${SCANNER} We were six engineers and built the turnstile service.`, /You were six\. With half as many/],
    [
      `${SCANNER} There were two of us, and we built the turnstile service.`,
      /You were two\. With ten people/,
    ],
    [`${SCANNER} We had nine weeks for the turnstile service.`, /nine weeks/],
    [`${SCANNER} We had a budget of 90,000 euros for it.`, /a tenth of the 90,000 euros/],
    [`${SCANNER} A ticket must be read within 80 ms.`, /a tenth of the 80 ms/],
    ['We keep the tickets in Redis. It opens the gate.', /Redis/],
    ['The turnstile service opens the gate.', /the turnstile service/],
    ['People walk on and off all day long.', /half of the people/],
    [
      'You would put a lock around the counter, so that no two threads write it.',
      { kind: 'knowledge', question: 'How do you make a counter safe for threads?' },
      /putting a lock around the counter/,
    ],
  ],
  none: [],
});

describe('the probe of kind counterfactual', () => {
  it.each([
    'We asked six people from the harbour office, and they were pleased. The turnstile service was done.',
    'It ran for nine weeks in the harbour. The turnstile service opens the gate.',
    'A ticket costs 90,000 lira. The turnstile service opens the gate.',
  ])('takes no figure for a condition of the work in: %s', (answer) => {
    expect(firstProbe(counterfactual, answer)?.text).toContain('the turnstile service');
  });
});
