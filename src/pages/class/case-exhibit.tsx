import { useEffect, useMemo, useRef } from 'preact/hooks';
import { exhibitWords } from '../../app/exhibit-words.ts';
import { language, t } from '../../app/i18n.ts';
import type { SpotHeat } from '../../classroom/heat-of.ts';
import { Exhibit } from '../../exhibits/exhibit.tsx';
import type { SpotSeal } from '../../exhibits/exhibit-props.ts';
import type { PublicBundle } from '../../rules/bundle.ts';
import { HeatLayer } from './heat-layer.tsx';
import { sealOfVerdict } from './seal-of-verdict.ts';

interface CaseExhibitProps {
  readonly bundle: PublicBundle;
  /** The spot the class is at. */
  readonly spot: string | null;
  /** Revealed spots with the marks they got. */
  readonly heat: readonly SpotHeat[];
  /** Seals put on by teams at the board, not yet judged. */
  readonly marks: Readonly<Record<string, SpotSeal>>;
  readonly byTeam: boolean;
}

/** What `claim` shows: the turn whose cards are judged, all of them between questions. */
function turnOf({ level: { exhibit } }: PublicBundle, spot: string | null): number | undefined {
  if (exhibit.kind !== 'hearing') return undefined;
  const at = exhibit.turns.findIndex((turn) => turn.cards.some((card) => card.id === spot));
  return at < 0 ? 0 : at;
}

const ignore = () => {};

/** The exhibit of a case in print for the last row, scrolled to the spot in question. Nothing in it is pressed. */
export function CaseExhibit({ bundle, spot, heat, marks, byTeam }: CaseExhibitProps) {
  const holder = useRef<HTMLDivElement>(null);
  const { level, appTypeName, place } = bundle;
  const ids = useMemo(() => level.spots.map((one) => one.id), [level]);
  const lang = language.value;
  const words = useMemo(exhibitWords, [lang]);
  const seals = useMemo(() => {
    const shown = heat.map((one) => [one.spot, sealOfVerdict(bundle, one.spot, one.verdict)] as const);
    return { ...marks, ...Object.fromEntries(shown) };
  }, [bundle, heat, marks]);
  useEffect(() => {
    const find = (name: string) => spot && holder.current?.querySelector(`[data-${name}="${spot}"]`);
    // A request is read from its card: the small one in the tray only says which.
    const card = find('card');
    const row = card || find('spot');
    if (row) row.scrollIntoView({ block: card ? 'start' : 'center' });
    // Between questions the exhibit is seen from its top.
    else holder.current?.parentElement?.scrollTo(0, 0);
  }, [spot]);
  return (
    <div class="pg-cl-exhibit" ref={holder}>
      <span class="pg-cl-number">{t('play.exhibitNo', { n: place.exhibit })}</span>
      <Exhibit
        exhibit={level.exhibit}
        spots={ids}
        closed={ids}
        selected={spot}
        seals={seals}
        onSelect={ignore}
        thread={
          level.exhibit.kind === 'map'
            ? { nodes: [], complete: true, running: null, snapped: null }
            : undefined
        }
        turn={turnOf(bundle, spot)}
        appTypeName={appTypeName ?? undefined}
        words={words}
      />
      {heat.length > 0 && <HeatLayer heat={heat} holder={holder} byTeam={byTeam} />}
    </div>
  );
}
