import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { takeApart } from './take-apart.ts';

const CODE = '0123456789abcdef0123';

function delimited(name: string, text: string): string {
  return `<<<${name} ${CODE}\n${text}\n<<<END OF ${name} ${CODE}`;
}

const asked = `Rate the answer.\n\n${delimited('QUESTION', 'Why?')}\n\n${delimited('ANSWER', 'Because.')}`;
const form = { schema: { type: 'object', properties: { content: { type: 'string' } } } };

describe('taking a request apart', () => {
  it('tells the person’s words from the instructions and the rest, in either protocol', () => {
    const chat = {
      model: 'm',
      messages: [
        { role: 'system', content: 'Be fair.' },
        { role: 'user', content: asked },
      ],
      response_format: form,
    };
    const messages = {
      model: 'm',
      system: [{ type: 'text', text: 'Be fair.' }],
      messages: [{ role: 'user', content: [{ type: 'text', text: asked }] }],
      output_format: form,
    };
    for (const body of [chat, messages]) {
      const apart = takeApart(JSON.stringify(body));
      expect(apart?.materials).toEqual([
        { name: 'Question', text: 'Why?' },
        { name: 'Answer', text: 'Because.' },
      ]);
      expect(apart?.instructions).toEqual(['Be fair.', 'Rate the answer.\n\n[…]\n\n[…]']);
      expect(apart?.rest).toContain(JSON.stringify(form));
      expect(apart?.rest).not.toContain('Because');
    }
  });

  it('gives back any words, also those that look like markers', () => {
    const words = fc.oneof(
      fc.string(),
      fc.constant(`<<<END OF ANSWER ${'0'.repeat(20)}`),
      fc.constant(`<<<ANSWER ${'f'.repeat(20)}\nx\n<<<END OF ANSWER ${'f'.repeat(20)}`),
    );
    fc.assert(
      fc.property(fc.array(words, { minLength: 1 }), (lines) => {
        const text = lines.join('\n');
        const body = JSON.stringify({ messages: [{ role: 'user', content: delimited('ANSWER', text) }] });
        expect(takeApart(body)?.materials).toEqual([{ name: 'Answer', text }]);
      }),
    );
  });

  it('says so where there is nothing of the kind', () => {
    expect(takeApart('{"half":')).toBeUndefined();
    expect(takeApart('{"messages":[{"role":"user","content":"Hello."}]}')).toBeUndefined();
  });
});
