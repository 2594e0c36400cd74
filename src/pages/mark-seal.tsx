import closed from '../../assets/art/seals/mark-closed.svg?url';
import alarm from '../../assets/art/seals/mark-false-alarm.svg?url';
import lawful from '../../assets/art/seals/mark-lawful.svg?url';
import missed from '../../assets/art/seals/mark-missed.svg?url';
import pending from '../../assets/art/seals/mark-pending.svg?url';
import violation from '../../assets/art/seals/mark-violation.svg?url';

const marks = { hit: violation, miss: missed, falseAlarm: alarm, correctRelease: lawful, pending, closed };

/** A small mark seal: its shape alone tells the states apart. Always beside the word for it. */
export function MarkSeal({ kind }: { kind: keyof typeof marks }) {
  return <img class="pg-mark" src={marks[kind]} alt="" />;
}
