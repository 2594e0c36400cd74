import { t } from '../../app/i18n.ts';
import type { Figure } from '../../classroom/stats/figure.ts';

interface FigureLineProps {
  readonly name: string;
  readonly figure: Figure;
  readonly show: (value: number) => string;
  /** What a value means, in a sentence. */
  readonly say: (value: number) => string;
}

/** A figure with how many it rests on and what it means; or why there is none. */
export function FigureLine({ name, figure, show, say }: FigureLineProps) {
  const { value, n } = figure;
  return (
    <div class="pg-rep-figure">
      <dt>{name}</dt>
      <dd>
        {value === null ? (
          <span>{t(`report.none.${figure.why}`)}</span>
        ) : (
          <>
            <strong>{show(value)}</strong> <span class="pg-rep-n">{t('report.n', { n })}</span>
            <span class="pg-rep-says">{say(value)}</span>
          </>
        )}
      </dd>
    </div>
  );
}
