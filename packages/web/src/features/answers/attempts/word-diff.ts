import { diffArrays } from 'diff';

/** A run of words that both texts have, or only the later one (`added`), or only the earlier one (`removed`). */
export interface DiffRun {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Blanks, words and single signs. A figure such as 2,000 or 99.9 is one word, so that it is never half new. */
const TOKEN = /\s+|[\p{L}\p{N}]+(?:[.,:/'’-][\p{L}\p{N}]+)*|./gsu;

/**
 * Compares two texts word by word. The runs that are not `added` join to the earlier text, those that are not
 * `removed` to the later one. Neighbouring changes are one: a blank alone does not part them.
 */
export function diffTexts(before: string, after: string): readonly DiffRun[] {
  const parts = diffArrays(before.match(TOKEN) ?? [], after.match(TOKEN) ?? []).map(
    ({ value, added, removed }) => ({ text: value.join(''), added, removed }),
  );
  const runs: DiffRun[] = [];
  let removed = '';
  let added = '';
  const flush = () => {
    if (removed !== '') runs.push({ kind: 'removed', text: removed });
    if (added !== '') runs.push({ kind: 'added', text: added });
    removed = '';
    added = '';
  };
  for (const [at, part] of parts.entries()) {
    if (part.removed) removed += part.text;
    else if (part.added) added += part.text;
    else if (at > 0 && at < parts.length - 1 && part.text.trim() === '') {
      removed += part.text;
      added += part.text;
    } else {
      flush();
      runs.push({ kind: 'same', text: part.text });
    }
  }
  flush();
  return runs;
}
