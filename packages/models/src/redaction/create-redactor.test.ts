import { findTermsSaid } from '@sounding/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRedactor } from './create-redactor.ts';

/** A text redacted by itself. */
const redact = (text: string, terms: readonly string[] = []) =>
  createRedactor(terms, [text]).redact(text).text;

describe('terms', () => {
  it.each([
    ['We built Falcon.', 'We built [TERM_1].'],
    ['FALCON, falcon and Falcon', '[TERM_1], [TERM_1] and [TERM_1]'],
    ["Falcon's queue and two Falcons", "[TERM_1]'s queue and two [TERM_1]s"],
    [
      'falcon_db, FalconDb, falconApi and FALCON_URL',
      '[TERM_1]_db, [TERM_1]Db, [TERM_1]Api and [TERM_1]_URL',
    ],
    ['the acmefalconry', 'the acme[TERM_1]ry'],
    ['so fal con was slow', 'so [TERM_1] was slow'],
    ['f\u00adalcon and fa\u200blcon', '[TERM_1] and [TERM_1]'],
    ['ＦＡＬＣＯＮ and Fálcon', '[TERM_1] and [TERM_1]'],
    ['**Fal**con', '**Fal**con'],
  ])('makes %j %j', (text, expected) => {
    expect(redact(text, ['Falcon'])).toBe(expected);
  });

  it.each([
    ['the blue bird, Blue-Bird, BLUE_BIRD, blue.bird and BlueBird', 5],
    ['bluebird and BLUEBIRDS', 2],
    ['myBlueBirdTest', 1],
    ['Blue\n  Bird', 1],
    ['the **Blue** Bird', 1],
    ['a blue car and a bird', 0],
  ])('finds a name of two words in %j %d times', (text, times) => {
    expect(redact(text, ['Blue Bird']).match(/\[TERM_1\]/g) ?? []).toHaveLength(times);
  });

  it('finds the word that gives a longer name away, and not the one that anybody says', () => {
    expect(redact('The project was Falcon, or Project Falcon in full.', ['Project Falcon'])).toBe(
      'The project was [TERM_1B], or [TERM_1] in full.',
    );
  });

  it('leaves short terms within other words alone', () => {
    expect(redact('The tenant has an ant, and ANT is ours.', ['ant'])).toBe(
      'The tenant has an [TERM_1], and [TERM_1] is ours.',
    );
    expect(redact('an S3 bucket, spoken as s three', ['S3'])).toBe('an [TERM_1] bucket, spoken as [TERM_1]');
  });

  it('numbers a term by its place in the settings, whatever the text', () => {
    expect(redact('Osprey only', ['Falcon', 'Osprey'])).toBe('[TERM_2] only');
  });

  it('replaces what two terms share as one, and puts it back', () => {
    const redactor = createRedactor(['Blue Bird', 'Bird House'], ['In the Blue Bird House.']);
    const { text } = redactor.redact('In the Blue Bird House.');
    expect(text).toBe('In the [TERM_3].');
    expect(redactor.restore(text)).toBe('In the Blue Bird House.');
  });

  it('finds a short term that another one leaves alone', () => {
    expect(redact('the acmefalcon and the tenant', ['Acme', 'Falcon'])).toBe(
      'the [TERM_1][TERM_2] and the tenant',
    );
  });

  it('is not misled by terms that placeholders are made of', () => {
    expect(redact('The key of the term', ['term', 'key', 'TERM_1'])).toBe('The [TERM_2] of the [TERM_1]');
  });
});

describe('what is detected', () => {
  it.each([
    ['Mail anna.lee+x@acme.io or ANNA.LEE+X@acme.io.', 'Mail [EMAIL_1] or [EMAIL_1].'],
    ['db-1.prod.internal, then api.acme.com', '[HOST_1], then [HOST_2]'],
    ['on orders.corp and printer.local:9100', 'on [HOST_1] and [HOST_2]:9100'],
    ['see https://wiki.acme.dev/pages/1?a=b', 'see https://[HOST_1]/pages/1?a=b'],
    ['postgres://app:hunter2@db.internal:5432/x', 'postgres://[KEY_1]:5432/x'],
    ['http://localhost:8080/x', 'http://[HOST_1]:8080/x'],
    ['10.0.0.1, 192.168.0.0/16 and 1.2.3.4', '[IP_1], [IP_2] and [IP_3]'],
    ['fe80::1ff:fe23:4567:890a and ::1', '[IP_1] and [IP_2]'],
    ['AKIAIOSFODNN7EXAMPLE', '[KEY_1]'],
    ['sk-ant-api03-abcdefghijklmnop123', '[KEY_1]'],
    ['ghp_16C7e42F292c6912E7710c838347Ae178B4a', '[KEY_1]'],
    ['eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.dBjftJeZ4CVP', '[KEY_1]'],
    ['password=hunter2 and token: "abc-def-1"', 'password=[KEY_1] and token: "[KEY_2]"'],
    ['DB_PASSWORD=swordfish;', 'DB_PASSWORD=[KEY_1];'],
    ['the password is hunter22', 'the password is [KEY_1]'],
    ['Authorization: Bearer q8Zk2Lm9Xw4Tr7Yv1Bn6', 'Authorization: Bearer [KEY_1]'],
    ['id 3f2504e0-4f89-11d3-9a0c-0305e82c3301', 'id [KEY_1]'],
    ['sum 9e107d9d372bb6826bd81d3542a419d6', 'sum [KEY_1]'],
    ['a -----BEGIN RSA PRIVATE KEY-----\nMIIE\n-----END RSA PRIVATE KEY----- b', 'a [KEY_1] b'],
  ])('replaces what is confidential in %j', (text, expected) => {
    expect(redact(text)).toBe(expected);
  });

  it.each([
    'We used Node.js, ASP.NET, Socket.IO and Next.js, e.g. for the page, i.e. the front.',
    'It was done.It broke. then we moved it.so what, we fixed it.And it held.',
    'See main.py, README.md, build.sh, index.ts and data.v2.json.',
    'Version 1.2.3 of v2.10, 99.9% and 4.5 ms at 12:30:45, 3:1, 10/10.',
    'std::vector and a::b in C++; react@18.2.0; request.user.id is set.',
    'The token is checked, the secret: we rotate it. The key was that password resets were slow.',
    'order-service-payment-gateway-v2-production and getUserByIdAndUpdateWithRetryPolicy',
    'A very-long-kebab-case-name-for-a-service/with/a/path and snake_case_name_of_a_table_2024',
    'p99 went from 240 ms to 40 ms at 4,200 requests a second for 212,000 meters.',
    'Half the team (3 of 6) wrote @Transactional methods; email us at the desk.',
  ])('leaves %j alone', (text) => {
    expect(redact(text)).toBe(text);
  });
});

describe('a redactor', () => {
  it('says what it replaced, and how often', () => {
    const texts = ['Falcon and falcon at db.internal', 'falcon again'];
    const redactor = createRedactor(['Falcon'], texts);
    for (const text of texts) redactor.redact(text);
    expect(redactor.replaced()).toEqual([
      { placeholder: '[TERM_1]', kind: 'term', times: 3 },
      { placeholder: '[HOST_1]', kind: 'host', times: 1 },
    ]);
  });

  it('numbers what it detects by all texts, not by which is redacted first', () => {
    const redactor = createRedactor([], ['a.internal', 'b.internal']);
    expect(redactor.redact('b.internal').text).toBe('[HOST_2]');
    expect(redactor.redact('A.INTERNAL').text).toBe('[HOST_1]');
  });

  it("keeps a placeholder of the person's own apart from its own", () => {
    const text = 'We wrote [TERM_1] in the template, TERM_2 too, and Falcon is ours.';
    const redactor = createRedactor(['Falcon'], [text]);
    const redacted = redactor.redact(text);
    expect(redacted.text).toBe('We wrote [TERM_2] in the template, [TERM_3] too, and [TERM_1] is ours.');
    expect(redactor.restore(redacted.text)).toBe(text);
  });

  it('puts back what a model wrote without brackets, and leaves what it made up', () => {
    const redactor = createRedactor(['Falcon'], ['Falcon']);
    expect(redactor.restore('TERM_1 (that is [term_1]) and [TERM_9]')).toBe(
      'Falcon (that is Falcon) and [TERM_9]',
    );
  });

  it('counts a placeholder that is touched whole', () => {
    const text = 'Our Falcon queue';
    const { toOriginal, text: redacted } = createRedactor(['Falcon'], [text]).redact(text);
    const at = redacted.indexOf('TERM');
    expect(toOriginal({ start: at, end: at + 2 })).toEqual({ start: 4, end: 10 });
    expect(toOriginal({ start: 0, end: redacted.length })).toEqual({ start: 0, end: text.length });
    expect(toOriginal({ start: at + 1, end: redacted.length })).toEqual({ start: 4, end: text.length });
  });
});

const TERMS = ['Falcon', 'Blue Bird', 'ant', 'Über-Ziel', 'K8', 'Çelik', 'ΩMega', '青鳥'];
const glue = fc.constantFrom(' ', ', ', '. ', '-', '_', '\n', '; ', ' (', ') ', "'s ", '  ', '\t', '/');
const plain = fc.constantFrom('we', 'queue', 'of', '40 ms', 'Redis', 'so', 'the', 'words', 'important', 'x');
const asSaid = fc
  .tuple(fc.constantFrom(...TERMS), fc.constantFrom('as', 'upper', 'lower', 'joined', 'snake'))
  .map(([term, how]) => {
    if (how === 'upper') return term.toUpperCase();
    if (how === 'lower') return term.toLowerCase();
    return how === 'joined' ? term.replace(/[ -]/g, '') : how === 'snake' ? term.replace(/[ -]/g, '_') : term;
  });
const other = fc.constantFrom(
  'anna@acme.io',
  'db.internal',
  '10.0.0.1',
  'password=x1y2z3',
  '[TERM_2]',
  '[KEY_1]',
  'AKIAIOSFODNN7EXAMPLE',
);
const texts = fc
  .array(fc.tuple(fc.oneof(plain, plain, asSaid, other), glue), { maxLength: 25 })
  .map((parts) => parts.flat().join(''));

/** Letters and figures alone, of what stands between placeholders: by means of its own. */
const wordsOf = (text: string) =>
  text
    .split(/\[[A-Z]+_\d+[A-Z]*\]/)
    .map((piece) => ` ${piece.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')} `);

describe('whatever the text', () => {
  it('lets no term survive, in any case and however its words are parted', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const redacted = redact(text, TERMS);
        for (const piece of wordsOf(redacted)) {
          for (const term of TERMS) {
            const said = term.toLowerCase().replace(/[ -]/g, ' ');
            expect(piece).not.toContain(` ${said} `);
            expect(piece).not.toContain(` ${said.replace(' ', '')} `);
            if (said.length >= 5) expect(piece.replaceAll(' ', '')).not.toContain(said.replace(' ', ''));
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('finds all that the search for terms said finds', () => {
    const any = fc.oneof(texts, fc.string({ unit: 'grapheme', maxLength: 60 }));
    const name = fc.oneof(fc.constantFrom(...TERMS), fc.string({ minLength: 1, maxLength: 8 }));
    fc.assert(
      fc.property(any, fc.array(name, { maxLength: 4 }), fc.nat(60), (around, terms, at) => {
        const text = `${around.slice(0, at)} ${terms.join(' ')} ${around.slice(at)}`;
        for (const piece of redact(text, terms).split(/\[[A-Z]+_\d+[A-Z]*\]/)) {
          expect(findTermsSaid(piece, terms)).toEqual([]);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('maps every span to the original that it stands for', () => {
    fc.assert(
      fc.property(texts, fc.nat(300), fc.nat(60), (text, from, length) => {
        const { text: redacted, toOriginal } = createRedactor(TERMS, [text]).redact(text);
        const start = Math.min(from, redacted.length);
        const end = Math.min(redacted.length, start + length);
        const span = toOriginal({ start, end });
        expect(span.start).toBeLessThanOrEqual(span.end);
        expect(span.end).toBeLessThanOrEqual(text.length);
        // Each unit by itself: the same unit, or all that its placeholder stands for.
        const holes = [...redacted.matchAll(/\[(?:TERM|EMAIL|HOST|IP|KEY)_\d+[A-Z]*\]/g)];
        let covered = start < end ? span.start : span.end;
        for (let at = start; at < end; at++) {
          const one = toOriginal({ start: at, end: at + 1 });
          const hole = holes.find(({ 0: name, index }) => index <= at && at < index + name.length);
          if (hole === undefined) expect(text.slice(one.start, one.end)).toBe(redacted[at]);
          else expect(one).toEqual(toOriginal({ start: hole.index, end: hole.index + hole[0].length }));
          expect(one.start).toBeLessThanOrEqual(covered);
          covered = one.end;
        }
        expect(covered).toBe(span.end);
      }),
      { numRuns: 400 },
    );
  });

  it('puts back what it took out, where each thing is written in one way', () => {
    const written = fc
      .array(
        fc.tuple(fc.oneof(plain, fc.constantFrom(...TERMS), other), fc.constantFrom(' ', ', ', '. ', '\n')),
        {
          maxLength: 25,
        },
      )
      .map((parts) => parts.flat().join(''));
    fc.assert(
      fc.property(written, (text) => {
        const redactor = createRedactor(TERMS, [text]);
        expect(redactor.restore(redactor.redact(text).text)).toBe(text);
      }),
      { numRuns: 400 },
    );
  });

  it('leaves a text without anything confidential as it is, to the last unit', () => {
    const harmless = fc
      .array(fc.tuple(plain, fc.constantFrom(' ', ', ', '\n', '  ', ' – ', '\u00a0')), { maxLength: 30 })
      .map((parts) => parts.flat().join(''));
    fc.assert(
      fc.property(harmless, (text) => {
        expect(redact(text, TERMS)).toBe(text);
      }),
    );
  });

  it('takes a long text in no time that would be noticed twice', () => {
    const text = `${'We moved 40 ms of the falcon queue to db.internal. '.repeat(800)}${'a.'.repeat(2_000)}${'@x'.repeat(500)}`;
    expect(redact(text, TERMS)).not.toContain('falcon');
  });
});
