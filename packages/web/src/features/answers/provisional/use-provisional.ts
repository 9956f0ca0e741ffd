import type { DoubtfulWord, Provisional, Span } from '@sounding/core';
import type { StoredAnswer } from '@sounding/core/contract';
import { useCallback, useEffect, useState } from 'react';
import type { AskedQuestion } from '../desk/asked-question.ts';
import { scorer } from '../scorer.ts';
import { keepConfirmed, readConfirmed } from './confirmed-words.ts';
import { wordCheckOf } from './word-check.ts';

/** What is known of the words that a spoken answer's points rest on. */
export interface ProvisionalHandle extends Provisional {
  /** `reading` while the scorer tries the other readings, `untold` where it could not. */
  readonly state: 'reading' | 'known' | 'untold';
  readonly confirmed: readonly Span[];
  /** That is what was said: the word is not asked about again. */
  confirm(word: DoubtfulWord): void;
}

const NONE: Provisional = { dimensions: [], words: [] };

/**
 * Finds which points of a spoken answer rest on words that may have been misheard. Of a typed one, none do. `question` is
 * the one it was scored on: the bank's own where there is one.
 */
export function useProvisional(answer: StoredAnswer, question: AskedQuestion): ProvisionalHandle {
  const [confirmed, setConfirmed] = useState(() => readConfirmed(answer.id));
  const [found, setFound] = useState<Provisional | 'untold' | null>(null);

  useEffect(() => {
    if (answer.mode !== 'spoken') return undefined;
    let current = true;
    const check = wordCheckOf(answer, question, confirmed);
    scorer.checkWords(check.input, check.question, check.terms).then(
      ({ provisional }) => current && setFound(provisional),
      () => current && setFound('untold'),
    );
    return () => {
      current = false;
    };
  }, [answer, question, confirmed]);

  const confirm = useCallback(
    ({ start, end }: DoubtfulWord) => {
      const next = [...confirmed, { start, end }];
      keepConfirmed(answer.id, next);
      setConfirmed(next);
    },
    [answer.id, confirmed],
  );

  const known = found === null || found === 'untold' ? NONE : found;
  const state = found === null ? 'reading' : found === 'untold' ? 'untold' : 'known';
  return { ...known, state, confirmed, confirm };
}
