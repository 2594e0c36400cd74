interface LabelledProps {
  readonly label: string;
  readonly value?: string | undefined;
  readonly note: string | undefined;
}

/** A label, with a value at the right end of its line, and a smaller note under both. */
export function Labelled({ label, value, note }: LabelledProps) {
  return (
    <span class="ex-labelled">
      <span class="ex-label-line">
        <span class="ex-label">{label}</span> {value ? <span class="ex-value">{value}</span> : null}
      </span>{' '}
      {note ? <span class="ex-note">{note}</span> : null}
    </span>
  );
}
