import type { Dimension, Span } from '@sounding/core';
import { type PointerEvent, useMemo, useState } from 'react';

/**
 * What the reader is looking at: a dimension with its quotes, one of those quotes, a sentence with what it earned,
 * a moment of the recording, or passages that something else on the page names, such as all fillers.
 */
export type Selection =
  | { readonly kind: 'dimension'; readonly dimension: Dimension }
  | ({ readonly kind: 'quote'; readonly dimension: Dimension } & Span)
  | { readonly kind: 'sentence'; readonly index: number }
  | {
      readonly kind: 'moment';
      readonly seconds: number;
      /** The sentence that was being said; null where that is not known. */
      readonly index: number | null;
    }
  | { readonly kind: 'passages'; readonly title: string; readonly spans: readonly Span[] };

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

/** The dimension that a selection is about, or one of whose quotes it is; null for all others. */
export function dimensionOf(selection: Selection | null): Dimension | null {
  return selection?.kind === 'dimension' || selection?.kind === 'quote' ? selection.dimension : null;
}

/** The sentence that a selection is: chosen itself, or said at the chosen moment; null for all others. */
export function sentenceOf(selection: Selection | null): number | null {
  return selection?.kind === 'sentence' || selection?.kind === 'moment' ? selection.index : null;
}
