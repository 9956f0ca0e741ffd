import type { Dimension } from '@sounding/core';
import { type PointerEvent, useMemo, useState } from 'react';

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
      preview: (next) => setPreviewed((before) => (sameSelection(before, next) ? before : next)),
      select(selection) {
        setPreviewed(null);
        setSelected(selection);
      },
    }),
    [selected, previewed],
  );
}

/**
 * Handlers that preview `own` while a mouse is over an element. Only a moving mouse counts: when the page
 * scrolls by itself, whatever comes to lie under a resting one was not pointed at.
 */
export function previewOnHover(selection: SelectionHandle, own: Selection) {
  return {
    onPointerMove(event: PointerEvent) {
      if (event.pointerType === 'mouse' && (event.movementX !== 0 || event.movementY !== 0)) {
        selection.preview(own);
      }
    },
    onPointerLeave: () => selection.preview(null),
  };
}

/** True when both show the same thing. */
export function sameSelection(a: Selection | null, b: Selection | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
