import type { Assessment, Dimension, Span } from '@sounding/core';
import { formatClock, formatCount } from '../../lib/format.ts';
import type { PlacedEvidence } from './answer-layout.ts';
import type { Voice } from './axis/voice.ts';
import { DimensionDetail } from './dimension-detail.tsx';
import { PlayFrom } from './play-from.tsx';
import type { ReadingsBesides } from './readings/shown-reading.ts';
import { SentenceDetail } from './sentence-detail.tsx';
import { dimensionOf, type SelectionHandle, sentenceOf } from './use-selection.ts';

/** Beside the text: a dimension with its quotes and its next point, a sentence with what it earned, or what else is shown. */
export function Inspector({
  selection,
  text,
  assessment,
  placed,
  sentences,
  provisional,
  besides,
  voice,
  onJump,
}: {
  selection: SelectionHandle;
  text: string;
  assessment: Assessment;
  placed: readonly PlacedEvidence[];
  sentences: readonly Span[];
  provisional: readonly Dimension[];
  besides: ReadingsBesides;
  voice: Voice | undefined;
  onJump: (offset: number) => void;
}) {
  const { shown } = selection;
  const dimension = dimensionOf(shown);
  if (dimension !== null) {
    return (
      <DimensionDetail
        name={dimension}
        assessment={assessment}
        text={text}
        provisional={provisional.includes(dimension)}
        other={besides.differing.includes(dimension) ? besides.other : undefined}
        voice={voice}
        onQuote={({ start, end }) => {
          selection.select({ kind: 'quote', dimension, start, end });
          onJump(start);
          voice?.play({ start, end });
        }}
      />
    );
  }
  if (shown?.kind === 'passages') {
    const [first] = shown.spans;
    return (
      <div className="flex flex-col gap-2">
        <h3 className="text-sm font-semibold">{shown.title}</h3>
        <p className="text-sm text-muted">{formatCount(shown.spans.length, 'passage')} lit in the text.</p>
        {first && <PlayFrom voice={voice} span={first} />}
      </div>
    );
  }
  const sentence = sentences[sentenceOf(shown) ?? -1];
  if (sentence !== undefined) {
    return (
      <SentenceDetail
        title={shown?.kind === 'moment' ? `At ${formatClock(shown.seconds)}` : 'This sentence'}
        span={sentence}
        text={text}
        assessment={assessment}
        placed={placed}
        voice={voice}
      />
    );
  }
  return (
    <p className="text-sm text-muted">
      Choose a dimension to see its quotes in the answer, or a sentence to see what it earned.
      {voice?.timed && ' Choose a moment on the time axis to see what was said then.'}
    </p>
  );
}
