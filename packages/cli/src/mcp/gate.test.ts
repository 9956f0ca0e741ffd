import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createGate } from './gate.ts';

const TERMS = ['Falcon', 'Acme', 'blue heron'];
const words = fc.array(
  fc.constantFrom(
    ...TERMS,
    ...['falcon_db', 'FALCON', 'we', 'rewrote', 'it', '40 ms', 'ops@acme.com', 'db1.corp.internal'],
    ...['[TERM_1]', '[EMAIL_1]', 'TERM_2', '10.0.0.7', '\n', '“', '”'],
  ),
  { maxLength: 14 },
);
const texts = words.map((parts) => parts.join(' '));
const SECRET = /falcon|acme|blue\s+heron|corp\.internal|10\.0\.0\.7/i;

describe('the gate of an assistant', () => {
  it('lets no term and no address out, in texts that the engine quotes or in our own', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(texts, { minLength: 1, maxLength: 4 }), async (given) => {
        const { asRead, outward } = await createGate(async () => TERMS).open();
        const read = given.map(asRead);
        for (const text of read) expect(text).not.toMatch(SECRET);
        const cut = read.map((text) => text.slice(Math.floor(text.length / 3)));
        expect(JSON.stringify(outward({ cut, ours: given }))).not.toMatch(SECRET);
      }),
    );
  });

  it('takes what it gave out for what it stands for, in this call and in later ones', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(texts, { minLength: 1, maxLength: 4 }), async (given) => {
        const gate = createGate(async () => TERMS);
        const first = await gate.open();
        const read = given.map(first.asRead);
        expect(read.map(first.asRead)).toEqual(read);
        const later = await gate.open();
        expect(read.map(later.asRead)).toEqual(read);
      }),
    );
  });

  it('changes nothing where nothing is confidential, and says what it replaced where something is', async () => {
    const gate = createGate(async () => TERMS);
    const plain = await gate.open();
    const text = 'We rewrote it in six weeks; p99 fell from 200 ms to 40 ms. “Fine”, they said.';
    expect(plain.asRead(text)).toBe(text);
    expect(plain.outward({ text })).toEqual({ text });
    expect(plain.replaced()).toEqual([]);
    const other = await gate.open();
    expect(other.asRead('Falcon, at 10.0.0.7')).toBe('[TERM_1], at [IP_1]');
    expect(other.replaced()).toEqual([
      { placeholder: '[TERM_1]', kind: 'term' },
      { placeholder: '[IP_1]', kind: 'ip' },
    ]);
  });

  it('leaves our own fixed words alone, also where one is a confidential term', async () => {
    const { outward } = await createGate(async () => ['scale']).open();
    const reply = { dimension: 'scale', notAsked: ['scale'], text: 'At that scale it broke.' };
    expect(outward(reply)).toEqual({ ...reply, text: 'At that [TERM_1] it broke.' });
  });

  it('goes by the terms of the moment, and opens for nothing where they cannot be read', async () => {
    let terms: readonly string[] = [];
    const gate = createGate(async () => terms);
    const asRead = async (text: string) => (await gate.open()).asRead(text);
    expect(await asRead('Falcon')).toBe('Falcon');
    terms = ['Falcon'];
    expect(await asRead('Falcon')).toBe('[TERM_1]');
    const broken = createGate(() => Promise.reject(new Error('damaged')));
    await expect(broken.open()).rejects.toThrow('damaged');
  });
});
