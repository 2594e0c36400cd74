import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { t } from '../../app/i18n.ts';
import type { SpotHeat } from '../../classroom/heat-of.ts';
import { halftonePath } from './halftone-path.ts';

interface HeatLayerProps {
  readonly heat: readonly SpotHeat[];
  /** What the exhibit lies in; the layer lies over it. */
  readonly holder: RefObject<HTMLElement | null>;
  /** True where teams give the marks, not pupils. */
  readonly byTeam: boolean;
}

interface Row {
  readonly heat: SpotHeat;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Whether it reaches the right edge, so that its tag stands outside. */
  readonly wide: boolean;
}

function rowsOf(holder: HTMLElement, heat: readonly SpotHeat[]): Row[] {
  const origin = holder.getBoundingClientRect();
  return heat.flatMap((one): Row[] => {
    const row = holder.querySelector(`[data-spot="${one.spot}"]`);
    if (!row) return [];
    const { left, top, width, height, right } = row.getBoundingClientRect();
    if (width === 0) return [];
    const wide = right - origin.left > origin.width * 0.75;
    return [{ heat: one, left: left - origin.left, top: top - origin.top, width, height, wide }];
  });
}

/** Where the class put its seals, as printer's dots over the rows, each with its count. Bars beside it say the same. */
export function HeatLayer({ heat, holder, byTeam }: HeatLayerProps) {
  const [rows, setRows] = useState<readonly Row[]>([]);
  useLayoutEffect(() => {
    const element = holder.current;
    if (!element) return;
    const measure = () => setRows(rowsOf(element, heat));
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    return () => watch.disconnect();
  }, [heat, holder]);
  const unit = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return (
    <div class="pg-cl-heat" aria-hidden="true">
      {rows.map(({ heat: one, left, top, width, height, wide }) => (
        <div
          key={one.spot}
          style={{ left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` }}
        >
          <svg width={width} height={height}>
            <title>{one.label}</title>
            <path
              d={halftonePath({
                width,
                height,
                share: one.n > 0 ? one.violation / one.n : 0,
                pitch: unit * 0.24,
              })}
            />
          </svg>
          {one.violation > 0 && (
            <span class={`pg-cl-tag${wide ? ' is-out' : ''}`}>
              {t(byTeam ? 'board.teams' : 'board.people', { n: one.violation })}
            </span>
          )}
        </div>
      ))}
    </div>
  );
}
