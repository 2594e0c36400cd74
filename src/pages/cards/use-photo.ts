import { useEffect, useRef, useState } from 'preact/hooks';
import { type CardReader, openCardReader } from '../../cards/device/card-reader.ts';
import { loadPhoto } from '../../cards/device/load-photo.ts';
import type { PhotoReading } from '../../cards/read-photo.ts';

/** A photo on its way to being read. */
export type PhotoState =
  | { readonly status: 'none' }
  | { readonly status: 'reading' }
  | {
      readonly status: 'read';
      readonly reading: PhotoReading;
      readonly width: number;
      readonly height: number;
    }
  /** The file is no picture that this browser knows. */
  | { readonly status: 'unreadable' };

/** Reads one photo after another. The pixels are gone once they were read; `clear` forgets what they showed. */
export function usePhoto(): { photo: PhotoState; read: (file: Blob) => Promise<void>; clear: () => void } {
  const [photo, setPhoto] = useState<PhotoState>({ status: 'none' });
  const reader = useRef<Promise<CardReader> | null>(null);
  // A photo chosen later, or the end of the part, makes an earlier answer stale.
  const turn = useRef(0);
  useEffect(
    () => () => {
      turn.current += 1;
      void reader.current?.then((opened) => opened.close());
    },
    [],
  );
  const read = async (file: Blob) => {
    turn.current += 1;
    const mine = turn.current;
    const show = (next: PhotoState) => mine === turn.current && setPhoto(next);
    show({ status: 'reading' });
    try {
      const image = await loadPhoto(file);
      const { width, height } = image;
      reader.current ??= openCardReader();
      show({ status: 'read', reading: await (await reader.current).readPhoto(image), width, height });
    } catch {
      show({ status: 'unreadable' });
    }
  };
  const clear = () => {
    turn.current += 1;
    setPhoto({ status: 'none' });
  };
  return { photo, read, clear };
}
