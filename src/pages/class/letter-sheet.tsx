import type { PublicBundle } from '../../rules/bundle.ts';
import { fillBlanks } from '../../rules/letter.ts';

/** The letter a claim ends in, its blanks left to be written by hand; null for cases without one. */
export function LetterSheet({ bundle }: { bundle: PublicBundle }) {
  const { exhibit } = bundle.level;
  if (exhibit.kind !== 'hearing') return null;
  const { letter } = exhibit;
  return (
    <div class="pg-card pg-cl-letter">
      <h2>{fillBlanks(letter.title, {})}</h2>
      <p>{fillBlanks(letter.addressee, {})}</p>
      {letter.paragraphs.map((one) => (
        <p key={one.id}>{fillBlanks(one.text, {})}</p>
      ))}
    </div>
  );
}
