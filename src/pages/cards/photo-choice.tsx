import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { CardIcon } from './card-icon.tsx';

interface PhotoChoiceProps {
  readonly children: ComponentChildren;
  /** True where it is the one thing to do next. */
  readonly first: boolean;
  readonly disabled?: boolean;
  readonly onPhoto: (file: File) => void;
}

/** A button that takes a photo, or lets one be chosen: it needs no permission and no secure page. */
export function PhotoChoice({ children, first, disabled = false, onPhoto }: PhotoChoiceProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        class={`pg-btn ${first ? 'pg-btn-ink' : ''}`}
        disabled={disabled}
        onClick={() => input.current?.click()}
      >
        <CardIcon id="camera" />
        {children}
      </button>
      <input
        ref={input}
        class="pg-file"
        type="file"
        accept="image/*"
        capture="environment"
        hidden
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          // So that the same photo can be chosen again.
          event.currentTarget.value = '';
          if (file) onPhoto(file);
        }}
      />
    </>
  );
}
