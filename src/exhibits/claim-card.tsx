import { Spot } from './spot.tsx';

interface ClaimCardProps {
  readonly id: string;
  /** What kind of card it is; steps have none. */
  readonly caption?: string;
  readonly title: string;
  readonly text: string;
}

/** A printed card that may hold or not: a piece of evidence, a legal basis, a first step. */
export function ClaimCard({ id, caption, title, text }: ClaimCardProps) {
  const own = [caption, title, text].filter((part) => part !== undefined).join(' ');
  return (
    <Spot id={id} own={own} class="ex-claim-card">
      {caption ? <span class="ex-claim-caption">{caption}</span> : null}{' '}
      <span class="ex-claim-title">{title}</span> <span class="ex-claim-text">{text}</span>
    </Spot>
  );
}
