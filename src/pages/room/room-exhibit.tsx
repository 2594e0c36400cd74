import { useEffect, useMemo, useRef } from 'preact/hooks';
import { exhibitWords } from '../../app/exhibit-words.ts';
import { language } from '../../app/i18n.ts';
import { Exhibit } from '../../exhibits/exhibit.tsx';
import type { SpotSeal } from '../../exhibits/exhibit-props.ts';
import type { PublicBundle } from '../../rules/bundle.ts';

interface RoomExhibitProps {
  readonly bundle: PublicBundle;
  readonly selected: string | null;
  /** Spots that may be chosen. */
  readonly open: readonly string[];
  readonly seals: Readonly<Record<string, SpotSeal>>;
  readonly onSelect?: (spot: string) => void;
}

/** A map whose flow is known: the class follows no thread. */
const tied = { nodes: [], complete: true, running: null, snapped: null };
const ignore = () => {};

/** The turn of a hearing that the spot belongs to; undefined for other exhibits. */
function turnOf({ level: { exhibit } }: PublicBundle, spot: string | null): number | undefined {
  if (exhibit.kind !== 'hearing') return undefined;
  const at = exhibit.turns.findIndex((turn) => turn.cards.some((card) => card.id === spot));
  return at < 0 ? exhibit.turns.length : at;
}

/** The exhibit on a player's device, scrolled to the spot in question. */
export function RoomExhibit({ bundle, selected, open, seals, onSelect = ignore }: RoomExhibitProps) {
  const holder = useRef<HTMLDivElement>(null);
  const { level, appTypeName } = bundle;
  const ids = useMemo(() => level.spots.map((one) => one.id), [level]);
  const closed = useMemo(() => ids.filter((id) => !open.includes(id)), [ids, open.join(' ')]);
  const lang = language.value;
  const words = useMemo(exhibitWords, [lang]);
  const sealed = selected !== null && seals[selected] !== undefined;
  // A first mark opens the reasons, which take room from the exhibit.
  useEffect(() => {
    // A request lies on the stack as a card, read from its head; its small one in the tray is only a button.
    const card = selected && holder.current?.querySelector(`[data-card="${selected}"]`);
    const row = selected && holder.current?.querySelector(`[data-spot="${selected}"]`);
    if (card) card.scrollIntoView({ block: 'start' });
    else if (row) row.scrollIntoView({ block: 'center' });
  }, [selected, sealed]);
  return (
    <div class="pg-rm-exhibit" ref={holder}>
      <Exhibit
        exhibit={level.exhibit}
        spots={ids}
        closed={closed}
        selected={selected}
        seals={seals}
        onSelect={onSelect}
        thread={level.exhibit.kind === 'map' ? tied : undefined}
        turn={turnOf(bundle, selected)}
        appTypeName={appTypeName ?? undefined}
        words={words}
      />
    </div>
  );
}
