import { useState } from 'preact/hooks';

interface CountFieldProps {
  readonly label: string;
  readonly value: number;
  readonly most: number;
  readonly onChange: (value: number) => void;
}

/** A number from 1 to `most`. What is no such number stays in the field and changes nothing. */
export function CountField({ label, value, most, onChange }: CountFieldProps) {
  const [text, setText] = useState(String(value));
  const valid = /^\d{1,3}$/.test(text) && Number(text) >= 1 && Number(text) <= most;
  return (
    <label class="pg-count pg-noprint">
      <span>
        {label} (1–{most})
      </span>
      <input
        class="pg-input"
        type="text"
        inputMode="numeric"
        autocomplete="off"
        maxLength={3}
        value={text}
        aria-invalid={!valid}
        onInput={(event) => {
          const typed = event.currentTarget.value.trim();
          setText(typed);
          const n = Number(typed);
          if (/^\d{1,3}$/.test(typed) && n >= 1 && n <= most) onChange(n);
        }}
      />
    </label>
  );
}
