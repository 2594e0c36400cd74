import { useEffect, useState } from 'preact/hooks';
import blink from '../../assets/art/owl/blink.svg?url';
import cheer from '../../assets/art/owl/cheer.svg?url';
import doubt from '../../assets/art/owl/doubt.svg?url';
import idle from '../../assets/art/owl/idle.svg?url';
import look from '../../assets/art/owl/look.svg?url';
import stampup from '../../assets/art/owl/stampup.svg?url';
import wave from '../../assets/art/owl/wave.svg?url';
import { still as stillSignal } from '../app/view-signals.ts';

const poses = { idle, look, doubt, stampup, cheer, wave };

export type OwlPose = keyof typeof poses;

/** Blinks 120 ms every 3–6 s, sometimes looks around for a second instead; moods without spare lids stand. */
function useGlance(alive: boolean): 'rest' | 'blink' | 'look' {
  const [glance, setGlance] = useState<'rest' | 'blink' | 'look'>('rest');
  useEffect(() => {
    if (!alive) return setGlance('rest');
    let timer = 0;
    const rest = () => {
      setGlance('rest');
      timer = window.setTimeout(act, 3000 + Math.random() * 3000);
    };
    const act = () => {
      const looking = Math.random() < 0.35;
      setGlance(looking ? 'look' : 'blink');
      timer = window.setTimeout(rest, looking ? 1100 : 120);
    };
    rest();
    return () => window.clearTimeout(timer);
  }, [alive]);
  return glance;
}

/** 慧慧. Decoration: what she feels is said in words elsewhere. Stands still where motion is unwanted. */
export function Owl({ mood, class: name = '' }: { mood: OwlPose; class?: string }) {
  const still = stillSignal.value;
  const [waving, setWaving] = useState(mood === 'wave');
  useEffect(() => {
    if (mood !== 'wave') return setWaving(false);
    setWaving(true);
    if (still) return;
    const timer = window.setTimeout(() => setWaving(false), 3200);
    return () => window.clearTimeout(timer);
  }, [mood, still]);
  const pose: OwlPose = mood === 'wave' && !waving ? 'idle' : mood;
  const glance = useGlance(!still && pose === 'idle');
  const moving = !still && waving ? ' pg-owl-waving' : '';
  return (
    <span class={`pg-owl ${name}${moving}`} aria-hidden="true">
      <img src={poses[pose]} alt="" hidden={glance !== 'rest'} />
      {pose === 'idle' && !still && (
        <>
          <img src={blink} alt="" hidden={glance !== 'blink'} />
          <img src={look} alt="" hidden={glance !== 'look'} />
        </>
      )}
    </span>
  );
}
