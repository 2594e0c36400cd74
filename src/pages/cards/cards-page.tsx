import '../styles/more.css';
import '../styles/cards.css';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { t } from '../../app/i18n.ts';
import type { CardKind, Letter } from '../../cards/letter.ts';
import { PageBar } from '../page-bar.tsx';
import { PageFrame } from '../page-frame.tsx';
import { CardCamera } from './card-camera.tsx';
import { CardIcon } from './card-icon.tsx';
import { CardPhoto } from './card-photo.tsx';
import { CardsSetup } from './cards-setup.tsx';
import { TallyBoard } from './tally-board.tsx';

type Step = 'setup' | 'camera' | 'photo' | 'tally';

/** A usual class. */
const usualSize = 45;

/** A phone that reads a class's cards by itself and shows the tallies to key into the board. It keeps nothing. */
export function CardsPage() {
  const [step, setStep] = useState<Step>('setup');
  const [kind, setKind] = useState<CardKind>('verdict');
  const [size, setSize] = useState(usualSize);
  const [way, setWay] = useState<'camera' | 'photo'>('camera');
  const [answers, setAnswers] = useState<ReadonlyMap<number, Letter>>(new Map());
  const seats = useMemo(() => Array.from({ length: size }, (_, index) => index + 1), [size]);
  useEffect(() => {
    scrollTo(0, 0);
    if (step !== 'setup') document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }, [step]);
  const read = (next: 'camera' | 'photo') => {
    setWay(next);
    setStep(next);
  };
  const begin = (next: 'camera' | 'photo') => {
    setAnswers(new Map());
    read(next);
  };
  const onAnswer = (seat: number, letter: Letter | null) =>
    setAnswers((before) => {
      const after = new Map(before);
      if (letter === null) after.delete(seat);
      else after.set(seat, letter);
      return after;
    });
  const reading = { seats, kind, answers, onAnswer, onDone: () => setStep('tally') };
  return (
    <PageFrame name="cards">
      <PageBar to={{ page: 'home' }}>{step !== 'setup' && t(`cards.${kind}Size`, { n: size })}</PageBar>
      <h1 class={step === 'setup' ? 'pg-more-title' : 'pg-cards-title'} tabIndex={-1}>
        {t(`cards.${step}Title`)}
      </h1>
      {step === 'setup' && (
        <>
          <p class="pg-more-lead">{t('cards.lead')}</p>
          <CardsSetup kind={kind} size={size} onKind={setKind} onSize={setSize} />
          <button type="button" class="pg-btn pg-btn-ink pg-more-go" onClick={() => begin('camera')}>
            <CardIcon id="camera" />
            {t('cards.byCamera')}
          </button>
          <button type="button" class="pg-btn pg-cards-second" onClick={() => begin('photo')}>
            <CardIcon id="photo" />
            {t('cards.byPhoto')}
          </button>
          <p class="pg-more-small">{t('cards.privacy')}</p>
        </>
      )}
      {step === 'camera' && <CardCamera {...reading} onPhoto={() => read('photo')} />}
      {step === 'photo' && <CardPhoto {...reading} />}
      {step === 'tally' && (
        <>
          <TallyBoard kind={kind} seats={seats} answers={answers} />
          <div class="pg-actions">
            <button type="button" class="pg-btn" onClick={() => read(way)}>
              {t('cards.readMore')}
            </button>
            <button type="button" class="pg-btn pg-btn-ink" onClick={() => begin(way)}>
              {t('cards.nextSpot')}
            </button>
          </div>
          <p class="pg-more-small">{t('cards.keepsNothing')}</p>
        </>
      )}
    </PageFrame>
  );
}
