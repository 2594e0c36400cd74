import lawful from '../../../assets/art/seals/lawful-1.svg?url';
import violation from '../../../assets/art/seals/violation-1.svg?url';
import { t } from '../../app/i18n.ts';
import { type CardKind, edgesOf } from '../../cards/letter.ts';
import type { MarkerSvg } from './marker.ts';

// The sheet in millimetres inside its margins, and the pupil's half: from the fold up, wide as the sheet.
const width = 186;
const height = 272;
const fold = 136.5;
const half = { x: width / 2, y: 65 };

/** Where an edge's answer stands: turned so that it is upright when its edge is up. */
const places = [
  `translate(${half.x} 30)`,
  `translate(${width - 26} ${half.y}) rotate(90)`,
  `translate(${half.x} 100) rotate(180)`,
  `translate(26 ${half.y}) rotate(-90)`,
];

function Edge({ letter, kind, place }: { letter: string; kind: CardKind; place: string }) {
  const isLawful = letter === 'A';
  const word = t(isLawful ? 'play.lawful' : 'play.violation');
  return (
    <g transform={place}>
      {kind === 'verdict' ? (
        <>
          <image href={isLawful ? lawful : violation} x="-34" y="-14" width="22" height="28" />
          <text class="pr-card-word" x="-6" y="6" font-size="17">
            {word}
          </text>
        </>
      ) : (
        <>
          <text class="pr-card-letter" x="0" y="10" font-size="30" text-anchor="middle">
            {letter}
          </text>
          <text class="pr-card-small" x="0" y="19" font-size="6" text-anchor="middle">
            {word}
          </text>
        </>
      )}
    </g>
  );
}

interface AnswerCardProps {
  readonly seat: number;
  readonly kind: CardKind;
  readonly marker: MarkerSvg;
}

/**
 * A card on an A4 sheet, to be folded in the middle: below the marker for the camera, 120 mm wide; above, upside
 * down so that it is upright behind the marker, the pupil's side with the answers on its edges.
 */
export function AnswerCard({ seat, kind, marker }: AnswerCardProps) {
  return (
    <article class="pr-sheet pr-card" aria-label={t('print.cards.number', { n: seat })}>
      <svg class="pr-card-art" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        <g transform={`rotate(180 ${width / 2} ${fold / 2})`}>
          {edgesOf[kind].map(
            (letter, i) =>
              letter && <Edge key={letter} letter={letter} kind={kind} place={places[i] as string} />,
          )}
          <text class="pr-card-seat" x={half.x} y={half.y + 4} font-size="26" text-anchor="middle">
            {seat}
          </text>
          <text class="pr-card-small" x={half.x} y={half.y + 13} font-size="5" text-anchor="middle">
            {t('print.cards.up')}
          </text>
          <text class="pr-card-small" x={half.x} y="130" font-size="3.4" text-anchor="middle">
            {kind === 'letters' ? t('print.cards.legend') : t('print.unofficial')}
          </text>
        </g>
        <path class="pr-card-fold" d={`M0 ${fold}H${width}`} />
        <text class="pr-card-small" x="0" y={fold + 5} font-size="3.4">
          {t('print.cards.fold')}
        </text>
        <text class="pr-card-seat" x="9" y={height - 4} font-size="12" text-anchor="middle">
          {seat}
        </text>
        <text class="pr-card-small" x={width} y={height - 4} font-size="3.4" text-anchor="end">
          {t('print.cards.front')}
        </text>
      </svg>
      <div class="pr-card-marker" dangerouslySetInnerHTML={{ __html: marker(seat) }} />
    </article>
  );
}
