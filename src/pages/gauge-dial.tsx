import { useEffect, useState } from 'preact/hooks';
import { gauge } from '../app/app.ts';
import { t, type UiKey } from '../app/i18n.ts';
import { gaugeMinimum } from '../rules/gauge.ts';
import './styles/gauge-dial.css';
import { still as stillSignal } from '../app/view-signals.ts';

/** How far the needle turns at either end, in degrees from upright. */
const reach = 78;

const polar = (radius: number, degrees: number) => {
  const angle = ((degrees - 90) * Math.PI) / 180;
  return `${(150 + radius * Math.cos(angle)).toFixed(1)} ${(150 + radius * Math.sin(angle)).toFixed(1)}`;
};
const arc = (from: number, to: number) => `M${polar(120, from)}A120 120 0 0 1 ${polar(120, to)}`;
const ticks = Array.from({ length: 25 }, (_, i) => {
  const degrees = -90 + i * 7.5;
  return `M${polar(139, degrees)}L${polar(i % 4 === 0 ? 147 : 143, degrees)}`;
}).join('');

/** The gauge over the player's recent marks: the needle is the lean of the marks, 慧眼 lights apart from it. */
export function GaugeDial() {
  const { spots, shown, needle, lean, sharp } = gauge.value;
  const still = stillSignal.value;
  const [resting, setResting] = useState(!still);
  useEffect(() => {
    const timer = window.setTimeout(() => setResting(false), 500);
    return () => window.clearTimeout(timer);
  }, []);
  const angle = resting ? -reach - 8 : needle * reach;
  const leanText = t(`gauge.${lean}` as UiKey);
  const word = shown ? leanText : t('gauge.more', { n: gaugeMinimum - spots });
  const label = shown
    ? `${t('gauge.title')}${t('gauge.last', { n: spots })} ${leanText}${sharp ? t('gauge.lit') : ''}`
    : word;
  return (
    <div class="pg-gauge">
      <svg viewBox="0 0 300 190" role="img" aria-label={label}>
        <defs>
          <pattern
            id="pg-gauge-dots"
            width="4"
            height="4"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(30)"
          >
            <circle cx="2" cy="2" r="1" fill="#16233D" />
          </pattern>
        </defs>
        <g fill="none" stroke-width="27" opacity={shown ? 1 : 0.45}>
          <path stroke="#B9C0C9" d={arc(-90, -25.5)} />
          <path stroke={sharp && shown ? '#BC8C3B' : '#3A4661'} d={arc(-21.6, 21.6)} />
          <path stroke="#D9C9A6" d={arc(25.5, 90)} />
          <path stroke="url(#pg-gauge-dots)" d={arc(25.5, 90)} />
          <path stroke="#E9DFC8" stroke-width="1.6" d={ticks} />
        </g>
        <text class="pg-gauge-sharp" x="150" y="36" fill={sharp && shown ? '#16233D' : '#E9DFC8'}>
          {t('gauge.sharp')}
        </text>
        <text class="pg-gauge-end" x="30" y="178">
          {t('gauge.looseEnd')}
        </text>
        <text class="pg-gauge-end" x="270" y="178">
          {t('gauge.strictEnd')}
        </text>
        <text class="pg-gauge-last" x="150" y="178">
          {shown && t('gauge.last', { n: spots })}
        </text>
        {shown && (
          <g class="pg-gauge-needle" style={{ transform: `rotate(${angle.toFixed(1)}deg)` }}>
            <path fill="#FCF7EC" d="m143 150 7-100 7 100Z" />
            <circle cx="150" cy="150" r="10" fill="#FCF7EC" />
            <circle cx="150" cy="150" r="4" fill="#BC8C3B" />
          </g>
        )}
      </svg>
      <p class="pg-gauge-word" aria-hidden="true">
        {word}
      </p>
    </div>
  );
}
