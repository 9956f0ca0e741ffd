import type { DeliveryDescription, Dimension, Stretch, Timing } from '@sounding/core';
import { useMemo } from 'react';
import { formatClock } from '../../../lib/format.ts';
import { PACE_TARGET } from '../delivery-judgement.ts';
import type { AxisProps } from './axis-props.ts';
import { axisLabels, type Hit, leftOnAxis, placeOnAxis } from './lanes.ts';
import { paceHeight, paceLine } from './pace-line.ts';
import { wavePath } from './wave-path.ts';

/** What the lanes are given besides what the axis shows. */
export interface LanesProps extends AxisProps {
  readonly timing: Timing | undefined;
  readonly delivery: DeliveryDescription;
  /** Length of the axis in seconds. */
  readonly total: number;
  readonly peaks: Float32Array | undefined;
  /** When what is shown was said. */
  readonly stretches: readonly Stretch[];
  readonly chosen: Dimension | null;
}

/** The lanes from the figures down to the last dimension. Nothing in them takes the focus: the slider around them does. */
export function AxisLanes(props: LanesProps) {
  const { voice, timing, lanes, delivery, total, peaks, chosen, shown } = props;
  const wave = useMemo(() => (peaks === undefined ? '' : wavePath(peaks)), [peaks]);
  const isShown = (hit: Hit) => shown.some((span) => span.start === hit.start && span.end === hit.end);
  return (
    <>
      <div className="axis-lane">
        {axisLabels(total).map(({ at, mark, wide, narrow }) => (
          <span
            key={at}
            className="axis-tick"
            data-mark={mark || undefined}
            data-wide={wide}
            data-narrow={narrow}
            style={{ left: leftOnAxis(at, total) }}
          >
            {formatClock(at)}
          </span>
        ))}
      </div>
      {voice !== undefined && (
        <div className="axis-lane" data-tall>
          {peaks !== undefined && (
            <svg aria-hidden="true" viewBox={`0 0 ${peaks.length} 2`} preserveAspectRatio="none">
              <path className="axis-wave" d={wave} />
            </svg>
          )}
        </div>
      )}
      {timing !== undefined && (
        <>
          <div className="axis-lane">
            {delivery.pauses.map((pause) => (
              <span key={pause.from} className="axis-bar" style={placeOnAxis(pause, total)} />
            ))}
          </div>
          <div className="axis-lane">
            {delivery.fillers.map(({ start, from }) =>
              from === undefined ? null : (
                <span
                  key={start}
                  className="axis-bar"
                  data-kind="filler"
                  style={{ left: leftOnAxis(from, total) }}
                />
              ),
            )}
          </div>
          <div className="axis-lane" data-middle>
            <svg aria-hidden="true" viewBox={`0 0 ${total} 1`} preserveAspectRatio="none">
              <rect
                className="axis-pace-target"
                x="0"
                width={total}
                y={paceHeight(PACE_TARGET[1])}
                height={paceHeight(PACE_TARGET[0]) - paceHeight(PACE_TARGET[1])}
              />
              <polyline className="axis-pace" points={paceLine(delivery.paceByWindow)} />
            </svg>
          </div>
          {lanes.map(({ dimension, hits }) => (
            <div key={dimension} className="axis-lane">
              {hits.map((hit, at) => (
                <span
                  key={`${hit.start}-${hit.end}`}
                  className="axis-bar"
                  data-kind="hit"
                  data-lane={dimension}
                  data-at={at}
                  data-against={hit.against || undefined}
                  data-shown={(dimension === chosen && isShown(hit)) || undefined}
                  style={placeOnAxis(hit, total)}
                />
              ))}
            </div>
          ))}
        </>
      )}
    </>
  );
}
