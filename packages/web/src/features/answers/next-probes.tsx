import type { Probe, QuotedPassage } from '@sounding/core';
import { probeWord } from '../../lib/probe-words.ts';
import { QuotedText } from '../../ui/quoted-text.tsx';
import { Part } from './part.tsx';
import type { SelectionHandle } from './use-selection.ts';

/** What an interviewer would ask of this answer, each with its reason; a quote leads to its passage. */
export function NextProbes({
  probes,
  selection,
  onJump,
}: {
  probes: readonly Probe[];
  selection: SelectionHandle;
  onJump: (offset: number) => void;
}) {
  const show = ({ start, end, quote }: QuotedPassage) => {
    onJump(start);
    selection.select({ kind: 'passages', title: `“${quote}”`, spans: [{ start, end }] });
  };
  return (
    <Part title="What an interviewer would ask next">
      <ol className="flex flex-col gap-2 text-sm">
        {probes.map((probe) => (
          <li key={`${probe.kind} ${probe.text}`}>
            <p>
              <QuotedText text={probe.text} quotes={probe.quotes} onQuote={show} />
            </p>
            <p className="text-xs text-muted">
              <span className="font-medium">{probeWord(probe.kind)}</span>:{' '}
              <QuotedText text={probe.because} quotes={probe.quotes} onQuote={show} />
            </p>
          </li>
        ))}
      </ol>
    </Part>
  );
}
