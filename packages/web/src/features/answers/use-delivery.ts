import { type DeliveryDescription, describeDelivery } from '@sounding/core';
import { useMemo } from 'react';
import type { ShownAnswer } from './shown-answer.ts';

/** How an answer was delivered, in full. Only for what comes after the first paint: it reads the whole text once more. */
export function useDelivery({ text, mode, seconds, timing, assessment }: ShownAnswer): DeliveryDescription {
  return useMemo(
    () =>
      describeDelivery({
        text,
        mode,
        ...(seconds === undefined ? {} : { seconds }),
        ...(timing === undefined ? {} : { timing }),
        assessment,
      }),
    [text, mode, seconds, timing, assessment],
  );
}
