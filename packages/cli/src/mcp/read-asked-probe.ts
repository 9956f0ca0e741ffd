import type { Probe } from '@sounding/core';
import type { z } from 'zod';
import type { askedProbeField } from './fields.ts';
import type { Passage } from './gate.ts';

/** A follow-up as an assistant tells of it, for the engine to read. Its quotes are in its text. */
export function readAskedProbe(given: z.infer<typeof askedProbeField>, { asRead }: Passage): Probe {
  const { text, kind, because, dimension, subject, sharper } = given;
  return {
    kind,
    text: asRead(text),
    because: asRead(because),
    ...(dimension === undefined ? {} : { dimension }),
    ...(subject === undefined ? {} : { subject: asRead(subject) }),
    ...(sharper === undefined ? {} : { sharper }),
  };
}

/** A follow-up as an assistant gets it: without the offsets, which point into texts that it does not hold. */
export function toPlainProbe({ quotes: _, ...probe }: Probe): Omit<Probe, 'quotes'> {
  return probe;
}
