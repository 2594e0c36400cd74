interface Option<T> {
  readonly value: T;
  readonly label: string;
  /** The language the label is written in, if not the page's. */
  readonly lang?: string;
}

interface ChoiceRowProps<T> {
  readonly name: string;
  readonly legend: string;
  readonly hint?: string;
  readonly value: T;
  readonly options: readonly Option<T>[];
  readonly onChange: (value: T) => void;
}

/** One setting: a group of radio buttons drawn as paper tabs. */
export function ChoiceRow<T extends string | number | boolean>(props: ChoiceRowProps<T>) {
  const { name, legend, hint, value, options, onChange } = props;
  const hintId = `pg-hint-${name}`;
  return (
    <fieldset class="pg-choice" aria-describedby={hint ? hintId : undefined}>
      <legend>{legend}</legend>
      <div class="pg-choice-row">
        {options.map((option) => (
          <label key={String(option.value)} class={option.value === value ? 'pg-on' : ''} lang={option.lang}>
            <input
              type="radio"
              name={name}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
      {hint && (
        <p id={hintId} class="pg-choice-hint">
          {hint}
        </p>
      )}
    </fieldset>
  );
}
