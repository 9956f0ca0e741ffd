import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { varyLead, withoutLead } from './vary-lead.ts';

const quoted = fc.constantFrom('it scales', 'we took $1', 'nobody saw it');
const led = fc
  .tuple(quoted, fc.constantFrom('You said Q.', 'Take Q.', 'Let me go back to Q.', 'One thing you said: Q.'))
  .map(([quote, lead]) => `${lead.replace('Q', () => `“${quote}”`)} Who noticed first?`);

describe('varyLead', () => {
  it('opens five follow-ups in five ways, and changes neither what is quoted nor what is asked', () => {
    fc.assert(
      fc.property(fc.array(led, { minLength: 1, maxLength: 5 }), (texts) => {
        const out: string[] = [];
        for (const text of texts) out.push(varyLead(text, out));
        expect(new Set(out.map((text) => text.split('“')[0])).size).toBe(texts.length);
        expect(out.map(withoutLead)).toEqual(texts.map(withoutLead));
        expect(out.map((text) => /“.*”/.exec(text)?.[0])).toEqual(
          texts.map((text) => /“.*”/.exec(text)?.[0]),
        );
      }),
    );
  });

  it('names no thing a third time', () => {
    const asks = [
      'What was wrong with the step journal?',
      'When would you replace the step journal?',
      'Did the step journal go live at once?',
      'Where did your own part of the step journal end?',
      'You said “we wrote the step journal”. Who read it?',
    ];
    const out: string[] = [];
    for (const text of asks) out.push(varyLead(text, out));
    expect(out.slice(2)).toEqual([
      'Did what you built go live at once?',
      'Where did your own part end?',
      'You said “we wrote the step journal”. Who read it?',
    ]);
  });

  it('leaves alone what leads with no passage', () => {
    expect(varyLead('Who noticed first?', ['Who noticed first?'])).toBe('Who noticed first?');
  });
});
