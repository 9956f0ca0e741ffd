import { assess } from '@sounding/core';
import { describe, expect, it } from 'vitest';
import { answerToMarkdown } from './answer-to-markdown.ts';

const question = 'Walk me\nthrough a system you built.';
const text =
  'We had six weeks and 400 requests a second to serve with three people.\n\nWe weighed a broker against a plain table, and I ran both for a week; the broker lost 12 messages when its disk filled, so we took the table. It now handles 900 a second, and it would give at about 2,000.';
const assessment = assess({ text, mode: 'typed' }, { text: question, kind: 'story' }, { assessmentId: 'a' });

describe('answerToMarkdown', () => {
  it('holds the question on one line, the answer as given, the vote and every quote', () => {
    const markdown = answerToMarkdown({ question, text, mode: 'typed', assessment });
    expect(markdown.split('\n')[0]).toBe('# Walk me through a system you built.');
    expect(markdown).toContain(`\n\n${text}\n\n`);
    expect(markdown).toContain(`**${assessment.overall} of 5: `);
    const quotes = Object.values(assessment.dimensions).flatMap((d) => d.evidence.map((e) => e.quote));
    expect(quotes.length).toBeGreaterThan(0);
    for (const quote of quotes) expect(markdown).toContain(quote.replace(/\s+/g, ' '));
    expect(markdown.endsWith('\n')).toBe(true);
  });

  it('leaves out what was not asked', () => {
    expect(assessment.dimensions.coverage.points).toBeNull();
    expect(answerToMarkdown({ question, text, mode: 'typed', assessment })).not.toContain('Coverage');
  });

  it('holds the delivery with its targets', () => {
    const spoken = assess(
      { text, mode: 'spoken', seconds: 40 },
      { text: question, kind: 'story' },
      { assessmentId: 'a' },
    );
    const markdown = answerToMarkdown({ question, text, mode: 'spoken', assessment: spoken });
    expect(markdown).toContain(`- Words: ${spoken.delivery.words} (aim: `);
    expect(markdown).toContain('- Time: 0:40 (aim: 1:30–2:00)');
  });

  it('gives the reason, and no points, where there is no assessment', () => {
    const empty = assess({ text: '', mode: 'typed' }, { text: question }, { assessmentId: 'a' });
    const markdown = answerToMarkdown({ question, text: '', mode: 'typed', assessment: empty });
    expect(markdown).toContain('Not assessed. The answer is empty.');
    expect(markdown).not.toMatch(/of 5|of 3/);
  });
});
