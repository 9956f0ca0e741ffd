import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spanOfPlain, splitSentences } from './sentences.ts';
import { toWellFormedText } from './well-formed.ts';

const cut = (text: string): string[] => splitSentences(text).map((sentence) => sentence.text);

describe('splitSentences on punctuated text', () => {
  it.each([
    ['We had 2.5 GB. It fit.', ['We had 2.5 GB.', 'It fit.']],
    ['Version 1.2.3 broke. We went back.', ['Version 1.2.3 broke.', 'We went back.']],
    ['Use a queue, e.g. Kafka, i.e. a log. Fine.', ['Use a queue, e.g. Kafka, i.e. a log.', 'Fine.']],
    ['Redis vs. Postgres took approx. 3 days.', ['Redis vs. Postgres took approx. 3 days.']],
    [
      'Dr. Kay asked. No. 7 failed. I said no. We left.',
      ['Dr. Kay asked.', 'No. 7 failed.', 'I said no.', 'We left.'],
    ],
    ['Node.js calls foo.bar() here. Done.', ['Node.js calls foo.bar() here.', 'Done.']],
    ['It ran... and then it stopped... We looked.', ['It ran... and then it stopped...', 'We looked.']],
    ['He said "stop." We did (at last.) Then home.', ['He said "stop."', 'We did (at last.)', 'Then home.']],
    ['"Why?" she asked. Nobody knew!', ['"Why?" she asked.', 'Nobody knew!']],
    ['we did it. then it broke. ok', ['we did it.', 'then it broke.', 'ok']],
    ['Rebuilt at 3 a.m. in 20 minutes. Good.', ['Rebuilt at 3 a.m. in 20 minutes.', 'Good.']],
    ['It takes 140 ms. The rest waits.', ['It takes 140 ms.', 'The rest waits.']],
    [
      'That was plan B. Then we went on with J. Smith.',
      ['That was plan B.', 'Then we went on with J. Smith.'],
    ],
    ['我们用了队列。它很快！好吗？是', ['我们用了队列。', '它很快！', '好吗？', '是']],
    ['यह पहला है। यह दूसरा है।', ['यह पहला है।', 'यह दूसरा है।']],
    ['It works \u{1F680}. Ship it \u{1F389}', ['It works \u{1F680}.', 'Ship it \u{1F389}']],
  ])('%j', (text, expected) => {
    expect(cut(text)).toEqual(expected);
  });

  it('breaks at headings, bullets, list numbers, blank lines and CRLF', () => {
    const text = '# Launch\r\n\r\n- one cluster\r\n- two regions\r\n\r\n1. Bigger batches.\r\n2. Move it.';
    expect(cut(text)).toEqual([
      '# Launch',
      '- one cluster',
      '- two regions',
      '1. Bigger batches.',
      '2. Move it.',
    ]);
  });

  it('keeps a sentence together that an editor wrapped', () => {
    const text =
      'The importer reads every file twice, because the first pass\nonly counts the rows. Then it stops.';
    expect(cut(text)).toHaveLength(2);
  });

  it('gives nothing for nothing', () => {
    expect(cut('')).toEqual([]);
    expect(cut(' \n\t ')).toEqual([]);
  });
});

describe('splitSentences on unpunctuated speech', () => {
  const speech =
    'so we had this import job that ran every night and it took about six hours and um the support team could not see new orders until noon ' +
    'so i looked at the profile and it was parsing the same file forty times because every rule opened it again but the vendor would not ' +
    'change the format so in the end i wrote a small reader that keeps the rows in memory and now it takes eleven minutes';

  it('cuts into units of a handful to forty words at the joints of speech', () => {
    const units = cut(speech);
    expect(units.length).toBeGreaterThan(4);
    for (const unit of units) {
      const words = unit.split(' ').length;
      expect(words).toBeGreaterThanOrEqual(6);
      expect(words).toBeLessThanOrEqual(40);
    }
    expect(units.join(' ')).toBe(speech);
    expect(units.some((unit) => unit.startsWith('so i looked'))).toBe(true);
  });

  it('never parts a preposition or article from what follows', () => {
    for (const unit of cut(speech)) expect(unit).not.toMatch(/ (?:the|a|of|to|in|every)$/);
  });

  it('cuts a run-on sentence of punctuated text likewise', () => {
    const runOn = `Short one. ${speech}. Another short one.`;
    expect(cut(runOn).length).toBeGreaterThan(5);
  });
});

describe('plain', () => {
  const plain = (text: string): string =>
    splitSentences(text)
      .map((sentence) => sentence.plain)
      .join(' | ');

  it.each([
    ['So, um, this was, uh, slow.', 'so, this was, slow.'],
    ['It’s “fine” – really', 'it\'s "fine" - really'],
    ['- **Bold** and `code` and ~~gone~~', 'bold and code and gone'],
    ['## Results', 'results'],
    ['1. First thing', 'first thing'],
    ['see [the notes](https://example.org/a) now', 'see the notes now'],
    ['snake_case_name and 2*3 stay', 'snake_case_name and 2*3 stay'],
    ["the the queue, it's, it's full", "the queue, it's full"],
    ['we had we had two nodes', 'we had two nodes'],
    ['I, uh, I wrote it', 'i wrote it'],
    ['and, you know, it broke', 'and, it broke'],
    ['do you know the limit', 'do you know the limit'],
    ['it was like two hundred rows', 'it was two hundred rows'],
    ['it looks like a bug', 'it looks like a bug'],
    ['f f mpeg is very very slow', 'f f mpeg is very very slow'],
    ['pro- production went down', 'production went down'],
    ['a  \t b\u00A0c', 'a b c'],
    ['a gap of 3 mm in the ER', 'a gap of 3 mm in the er'],
  ])('%j', (text, expected) => {
    expect(plain(text)).toBe(expected);
  });

  it('maps every unit back, also where lower case grows', () => {
    const [sentence] = splitSentences('İİ um STOP \u{10400} now');
    if (sentence === undefined) throw new Error('no sentence');
    const at = sentence.plain.indexOf('stop');
    const span = spanOfPlain(sentence, at, at + 4);
    expect(sentence.text.slice(span.start, span.end)).toBe('STOP');
    const pair = sentence.plain.indexOf('\u{10428}');
    expect(spanOfPlain(sentence, pair, pair + 1)).toEqual(spanOfPlain(sentence, pair, pair + 2));
  });
});

const words = fc.constantFrom(
  'we',
  'um',
  'so',
  'and',
  'the',
  'the',
  'like',
  'you know',
  'i mean',
  '1.2.3',
  'e.g.',
  'Dr.',
  '- ',
  '**',
  '`',
  '\n',
  '\r\n',
  '. ',
  '...',
  '? ',
  '#',
  '\u{1F600}',
  '\u0301',
  '\u202E',
  '\uD83D',
  '\uDE00',
  '\0',
  'İ',
  '。',
  'مرحبا',
  '40',
  '](x)',
  '[',
  '_a_',
  'pro-',
  'production',
  '\u00A0',
  '\u200B',
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(words, { maxLength: 150 }).map((list) => list.join(' ')),
  fc.array(words, { maxLength: 80 }).map((list) => list.join('')),
);

describe('any string at all', () => {
  it('is covered by ordered, disjoint, non-empty sentences that slice to their text', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const text = toWellFormedText(raw);
        let at = 0;
        splitSentences(text).forEach((sentence, i) => {
          expect(sentence.index).toBe(i);
          expect(sentence.start).toBeGreaterThanOrEqual(at);
          expect(text.slice(at, sentence.start).trim()).toBe('');
          expect(sentence.end).toBeGreaterThan(sentence.start);
          expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
          expect(sentence.text.trim()).toBe(sentence.text);
          at = sentence.end;
        });
        expect(text.slice(at).trim()).toBe('');
      }),
      { numRuns: 400 },
    );
  });

  it('has a plain form whose every slice leads back into its sentence, never to half a pair', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (raw, a, b) => {
        const text = toWellFormedText(raw);
        for (const sentence of splitSentences(text)) {
          const { plain, plainStarts } = sentence;
          expect(plainStarts).toHaveLength(plain.length + 1);
          for (let i = 0; i <= plain.length; i++) {
            expect(plainStarts[i]).toBeGreaterThanOrEqual(
              i === 0 ? sentence.start : (plainStarts[i - 1] ?? 0),
            );
            expect(plainStarts[i]).toBeLessThanOrEqual(sentence.end);
          }
          expect(plain).not.toMatch(/^\s|\s$|\s\s/);
          const from = a % (plain.length + 1);
          const span = spanOfPlain(sentence, from, from + (b % (plain.length + 1 - from)));
          expect(span.start).toBeGreaterThanOrEqual(sentence.start);
          expect(span.end).toBeLessThanOrEqual(sentence.end);
          expect(span.end).toBeGreaterThanOrEqual(span.start);
          expect(/\p{Surrogate}/u.test(text.slice(span.start, span.end))).toBe(false);
        }
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    'a',
    '9',
    '.',
    'a.',
    '- ',
    '*',
    '`',
    ' ',
    '\n',
    '[',
    '](x) ',
    'um ',
    'the ',
    'a-',
    '"',
    '>',
    '。',
    '\u{1F600}',
  ])('survives forty thousand units of %j', (piece) => {
    const text = piece.repeat(40_000 / piece.length);
    const sentences = splitSentences(text);
    const covered = sentences.reduce((sum, { text: own }) => sum + own.replaceAll(/\s/g, '').length, 0);
    expect(covered).toBe(text.replaceAll(/\s/g, '').length);
  });
});
