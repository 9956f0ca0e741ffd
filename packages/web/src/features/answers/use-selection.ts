import type { Dimension } from '@sounding/core';
import { useMemo, useState } from 'react';

/** What the reader is looking at: a dimension with its quotes, or a sentence with what it earned. */
export type Selection =
  | { readonly kind: 'dimension'; readonly dimension: Dimension }
  | { readonly kind: 'sentence'; readonly index: number };

/** A selection that stays, and a preview under the pointer or the focus that passes. */
export interface SelectionHandle {
  /** The preview where there is one, else what is selected. */
  readonly shown: Selection | null;
  readonly selected: Selection | null;
  select(selection: Selection | null): void;
  preview(selection: Selection | null): void;
}

/** Holds what is selected on the feedback page. */
export function useSelection(): SelectionHandle {
  const [selected, setSelected] = useState<Selection | null>(null);
  const [previewed, setPreviewed] = useState<Selection | null>(null);
  return useMemo(
    () => ({
      shown: previewed ?? selected,
      selected,
      preview: setPreviewed,
      select(selection) {
        setPreviewed(null);
        setSelected(selection);
      },
    }),
    [selected, previewed],
  );
}

/** True when both show the same thing. */
export function sameSelection(a: Selection | null, b: Selection | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
