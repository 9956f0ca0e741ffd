import type { Detector } from '../finding.ts';
import { alternative } from './alternative.ts';
import { constraint } from './constraint.ts';
import { customer } from './customer.ts';
import { decision } from './decision.ts';
import { lesson } from './lesson.ts';
import { limitation } from './limitation.ts';
import { number } from './number.ts';
import { operations } from './operations.ts';
import { outcome } from './outcome.ts';
import { ownership } from './ownership.ts';
import { rejection } from './rejection.ts';
import { rollout } from './rollout.ts';
import { scale } from './scale.ts';
import { scopedOut } from './scoped-out.ts';
import { tradeoff } from './tradeoff.ts';

/** Every detector. A new one is one file beside this and one line here. */
export const ALL_DETECTORS: readonly Detector[] = [
  constraint,
  alternative,
  rejection,
  tradeoff,
  decision,
  number,
  limitation,
  outcome,
  customer,
  ownership,
  operations,
  scale,
  rollout,
  lesson,
  scopedOut,
];
