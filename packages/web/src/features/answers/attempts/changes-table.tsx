import type { BeforeAfter, ChangeVerdict } from '@sounding/core';
import { dimensionTitle } from '../../../lib/dimension-words.ts';
import { formatClock } from '../../../lib/format.ts';
import { groups } from '../../../lib/rubric-words.ts';
import { Icon } from '../../../ui/icon.tsx';
import type { ComparedAnswers } from '../readings/compare-stored.ts';
import { signed } from './change-words.ts';

const verdicts = {
  better: { icon: 'check', word: 'better', color: 'text-good' },
  worse: { icon: 'warning', word: 'worse', color: 'text-warn' },
  same: { icon: undefined, word: 'same', color: 'text-muted' },
  'no-real-change': { icon: undefined, word: 'no real change', color: 'text-muted' },
} as const;

/**
 * Vote, points and lengths of two attempts in rows. Points of two engines stand side by side without a verdict; seconds are
 * there where both were spoken, for writing takes its own time.
 */
export function ChangesTable({ compared }: { compared: ComparedAnswers | undefined }) {
  const { comparison, first, second } = compared ?? {};
  const changes = comparison?.comparable ? comparison : undefined;
  return (
    <table className="w-full max-w-[44rem] text-sm">
      <thead className="text-xs text-muted">
        <tr>
          <th scope="col" className="py-1 text-left font-normal">
            <span className="sr-only">What</span>
          </th>
          <th scope="col" className="py-1 pl-3 text-right font-normal">
            Before
          </th>
          <th scope="col" className="py-1 pl-3 text-right font-normal">
            After
          </th>
          <th scope="col" className="py-1 pl-4 text-left font-normal">
            Change
          </th>
        </tr>
      </thead>
      <tbody className="divide-y divide-line border-y border-line">
        <Row name="Vote" before={first?.overall} after={second?.overall} verdict={changes?.overall.verdict} />
        {groups
          .flatMap((group) => group.dimensions)
          .map((name) => {
            const from = first?.dimensions[name].points ?? null;
            const to = second?.dimensions[name].points ?? null;
            if (from === null && to === null) return null;
            return (
              <Row
                key={name}
                name={dimensionTitle(name)}
                before={from}
                after={to}
                verdict={changes?.dimensions[name]?.verdict}
              />
            );
          })}
        {comparison && <LengthRow name="Words" lengths={comparison.words} format={String} />}
        {comparison && <LengthRow name="Seconds" lengths={comparison.seconds} format={formatClock} />}
      </tbody>
    </table>
  );
}

function Row({
  name,
  before,
  after,
  verdict,
}: {
  name: string;
  before: number | null | undefined;
  after: number | null | undefined;
  verdict: ChangeVerdict | undefined;
}) {
  const look = verdict === undefined ? undefined : verdicts[verdict];
  return (
    <tr>
      <th scope="row" className="py-1 text-left font-normal">
        {name}
      </th>
      <td className="py-1 pl-3 text-right font-mono">{before ?? '–'}</td>
      <td className="py-1 pl-3 text-right font-mono">{after ?? '–'}</td>
      <td className={`py-1 pl-4 ${look?.color ?? 'text-muted'}`}>
        {look?.icon && <Icon name={look.icon} />} {look?.word ?? 'does not compare'}
      </td>
    </tr>
  );
}

function LengthRow({
  name,
  lengths: { before, after },
  format,
}: {
  name: string;
  lengths: BeforeAfter;
  format: (value: number) => string;
}) {
  if (before === undefined && after === undefined) return null;
  return (
    <tr>
      <th scope="row" className="py-1 text-left font-normal">
        {name}
      </th>
      <td className="py-1 pl-3 text-right font-mono">{before === undefined ? '–' : format(before)}</td>
      <td className="py-1 pl-3 text-right font-mono">{after === undefined ? '–' : format(after)}</td>
      <td className="py-1 pl-4 font-mono text-muted">
        {before !== undefined && after !== undefined && signed(Math.round(after) - Math.round(before))}
      </td>
    </tr>
  );
}
