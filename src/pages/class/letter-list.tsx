import type { Letter } from '../../classroom/letters.ts';
import type { PublicBundle } from '../../rules/bundle.ts';
import { answerWords } from './answer-words.ts';

interface LetterListProps {
  readonly letters: readonly Letter[];
  readonly bundle: PublicBundle | null;
  readonly spot: string | null;
}

/** What each letter stands for. All look alike: nothing points at an answer. */
export function LetterList({ letters, bundle, spot }: LetterListProps) {
  return (
    <ul class={`pg-cl-letters${letters.length === 2 ? ' is-two' : ''}`}>
      {letters.map((one) => (
        <li key={one.letter}>
          <b>{one.letter}</b>
          <span>{answerWords(one, bundle, spot)}</span>
        </li>
      ))}
    </ul>
  );
}
