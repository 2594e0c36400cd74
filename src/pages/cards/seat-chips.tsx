interface SeatChipsProps {
  readonly seats: readonly number[];
  /** The accessible name of a seat's button. */
  readonly nameOf: (seat: number) => string;
  /** What stands under the number, if anything. */
  readonly noteOf?: (seat: number) => string;
  readonly onPick: (seat: number) => void;
}

/** Seats as buttons, by number. */
export function SeatChips({ seats, nameOf, noteOf, onPick }: SeatChipsProps) {
  return (
    <ul class="pg-seats">
      {seats.map((seat) => (
        <li key={seat}>
          <button type="button" aria-label={nameOf(seat)} onClick={() => onPick(seat)}>
            <b>{seat}</b>
            {noteOf && <span>{noteOf(seat)}</span>}
          </button>
        </li>
      ))}
    </ul>
  );
}
