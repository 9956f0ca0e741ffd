import type { DoubtfulWord } from '@sounding/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CheckedWords } from '../assess-client.ts';
import {
  confirmWord,
  followText,
  isMendNewest,
  type Mending,
  mendWord,
  startMending,
  undoMend,
  withWords,
} from './mending.ts';
import { editBetween, moveSpan } from './move-span.ts';

const TEXT = 'We ran cuber netties and cough ka for Acme.';

function doubt(said: string, suggestion: string): DoubtfulWord {
  const start = TEXT.indexOf(said);
  return { start, end: start + said.length, why: 'technical', suggestions: [suggestion] };
}

const kubernetes = doubt('cuber netties', 'Kubernetes');
const kafka = doubt('cough ka', 'Kafka');
const acme = TEXT.indexOf('Acme');
const found: CheckedWords = {
  doubtful: [kubernetes, kafka],
  provisional: { dimensions: ['operations', 'alternatives'], words: [kubernetes, kafka] },
  restsOn: [
    { dimension: 'operations', word: kubernetes },
    { dimension: 'alternatives', word: kafka },
  ],
  confidential: [{ start: acme, end: acme + 4, term: 'Acme' }],
};
const checked: Mending = withWords(startMending(TEXT), TEXT, found);

/** What the places of a state say. */
function placesOf({ text, words, mended }: Mending) {
  return {
    doubtful: words?.doubtful.map((word) => text.slice(word.start, word.end)),
    confidential: words?.confidential.map((word) => text.slice(word.start, word.end)),
    mended: mended.map((word) => text.slice(word.start, word.end)),
  };
}

describe('mending', () => {
  it('puts the suggestion in place and moves what follows', () => {
    const mended = mendWord(checked, kubernetes, 'Kubernetes');
    expect(mended.text).toBe('We ran Kubernetes and cough ka for Acme.');
    expect(placesOf(mended)).toEqual({
      doubtful: ['cough ka'],
      confidential: ['Acme'],
      mended: ['Kubernetes'],
    });
    expect(mended.words?.provisional.dimensions).toEqual(['alternatives']);
  });

  it('takes mends back one by one, also after the person has written elsewhere', () => {
    const both = mendWord(mendWord(checked, kubernetes, 'Kubernetes'), { start: 22, end: 30 }, 'Kafka');
    expect(both.text).toBe('We ran Kubernetes and Kafka for Acme.');
    const later = followText(followText(both, `First. ${both.text}`), `First. ${both.text} And more.`);
    const once = undoMend(later);
    expect(once.text).toBe('First. We ran Kubernetes and cough ka for Acme. And more.');
    expect(undoMend(once).text).toBe(`First. ${TEXT} And more.`);
    expect(undoMend(undoMend(once)).text).toBe(`First. ${TEXT} And more.`);
  });

  it('is meant by an undo only while nothing was typed since', () => {
    expect(isMendNewest(checked)).toBe(false);
    const mended = mendWord(checked, kubernetes, 'Kubernetes');
    const both = mendWord(mended, { start: 22, end: 30 }, 'Kafka');
    expect([isMendNewest(both), isMendNewest(undoMend(both))]).toEqual([true, true]);
    const typed = followText(mended, `${mended.text} And more.`);
    expect(isMendNewest(typed)).toBe(false);
    expect(isMendNewest(followText(typed, mended.text))).toBe(true);
  });

  it('does not take back what the person has edited since', () => {
    const mended = mendWord(checked, kubernetes, 'Kubernetes');
    const edited = followText(mended, mended.text.replace('Kubernetes', 'Kubernites'));
    expect(edited.mended).toEqual([]);
    expect(undoMend(edited).text).toBe(edited.text);
  });

  it('asks no more about a word that was confirmed', () => {
    const kept = confirmWord(checked, kubernetes);
    expect(kept.text).toBe(TEXT);
    expect(placesOf(kept).doubtful).toEqual(['cough ka']);
    expect(kept.words?.provisional.dimensions).toEqual(['alternatives']);
    expect(kept.confirmed).toEqual([{ start: kubernetes.start, end: kubernetes.end }]);
  });

  it('goes on from what was confirmed before a reload, as the text moves', () => {
    const again = followText(startMending(TEXT, [kubernetes]), `So ${TEXT}`);
    expect(again.confirmed).toMatchObject([{ start: kubernetes.start + 3, end: kubernetes.end + 3 }]);
  });

  it('drops what was found in another text', () => {
    const moved = followText(startMending(TEXT), 'Something else.');
    expect(withWords(moved, TEXT, found).words).toBeNull();
  });
});

describe('moveSpan', () => {
  it('keeps to the words it stood on, whatever is edited beside them', () => {
    const texts = fc.tuple(fc.string(), fc.string(), fc.string(), fc.string(), fc.string());
    fc.assert(
      fc.property(texts, ([before, removed, added, word, behind]) => {
        const old = before + removed + word + behind;
        const next = before + added + word + behind;
        const start = before.length + removed.length;
        const moved = moveSpan({ start, end: start + word.length }, editBetween(old, next));
        if (moved !== null) expect(next.slice(moved.start, moved.end)).toBe(word);
      }),
    );
  });
});
