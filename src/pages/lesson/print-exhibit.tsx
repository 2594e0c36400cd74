import { exhibitWords } from '../../app/exhibit-words.ts';
import { Exhibit } from '../../exhibits/exhibit.tsx';
import type { Exhibit as ExhibitData } from '../../rules/exhibit-schema.ts';

const ignore = () => {};

/** An exhibit on paper: its chosen spots bear numbers in reading order, nothing can be chosen. */
export function PrintExhibit({ exhibit, spots }: { exhibit: ExhibitData; spots: readonly string[] }) {
  return (
    <div class="pr-exhibit">
      <Exhibit
        exhibit={exhibit}
        spots={spots}
        closed={spots}
        selected={null}
        seals={{}}
        onSelect={ignore}
        numbers={Object.fromEntries(spots.map((id, i) => [id, i + 1]))}
        words={exhibitWords()}
      />
    </div>
  );
}
