import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { CardIcon } from './card-icon.tsx';

interface PhotoChoiceProps {
  readonly children: ComponentChildren;
  readonly disabled?: boolean;
  readonly onPhoto: (file: File) => void;
}

/** A button that takes a photo, or lets one be chosen: it needs no permission and no secure page. */
export function PhotoChoice({ children, disabled = false, onPhoto }: PhotoChoiceProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        class="pg-btn pg-btn-ink"
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
