import { t } from '../../app/i18n.ts';

interface CountStepperProps {
  /** What is counted. */
  readonly name: string;
  readonly sign: string;
  readonly value: number;
  readonly max: number;
  readonly onChange: (value: number) => void;
}

/** A number by large steps, or typed; 0 to `max`. */
export function CountStepper({ name, sign, value, max, onChange }: CountStepperProps) {
  const clamp = (n: number) => (Number.isFinite(n) ? Math.min(max, Math.max(0, Math.round(n))) : value);
  return (
    <li class="pg-cl-stepper">
      <b aria-hidden="true">{sign}</b>
      <span class="pg-cl-stepper-name">{name}</span>
      <button
        type="button"
        class="pg-btn"
        aria-label={t('board.less', { name })}
        disabled={value <= 0}
        onClick={() => onChange(clamp(value - 1))}
      >
        −
      </button>
      <input
        class="pg-input"
        type="number"
        inputMode="numeric"
        min={0}
        max={max}
        aria-label={t('board.countOf', { name })}
        value={value}
        onChange={(event) => {
          const next = clamp(Number(event.currentTarget.value));
          event.currentTarget.value = `${next}`;
          onChange(next);
        }}
      />
      <button
        type="button"
        class="pg-btn"
        aria-label={t('board.more', { name })}
        disabled={value >= max}
        onClick={() => onChange(clamp(value + 1))}
      >
        +
      </button>
    </li>
  );
}
