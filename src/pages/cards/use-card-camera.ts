import { useEffect, useRef, useState } from 'preact/hooks';
import { type Camera, openCamera } from '../../cards/device/camera.ts';
import { CameraError, type CameraFailure } from '../../cards/device/camera-error.ts';
import { openCardReader } from '../../cards/device/card-reader.ts';
import type { Reading } from '../../cards/settle-sightings.ts';

/** A frame that was read. */
export interface ReadFrame extends Reading {
  readonly width: number;
  readonly height: number;
}

type CameraState =
  | { readonly status: 'opening' }
  | { readonly status: 'on'; readonly camera: Camera }
  | { readonly status: 'failed'; readonly code: CameraFailure };

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/**
 * Keeps a camera on while the part is shown and reads its frames, one at a time, each of which `onFrame` is told.
 * The camera goes off when the part goes or `paused` is true. `retry` turns it on again after a failure.
 */
export function useCardCamera(
  lens: string | null,
  paused: boolean,
  onFrame: (frame: ReadFrame) => void,
): { state: CameraState; retry: () => void } {
  const [state, setState] = useState<CameraState>({ status: 'opening' });
  const [attempt, setAttempt] = useState(0);
  const tell = useRef(onFrame);
  tell.current = onFrame;
  useEffect(() => {
    if (paused) return;
    let gone = false;
    let camera: Camera | null = null;
    const fail = (code: CameraFailure) => {
      camera?.close();
      if (!gone) setState({ status: 'failed', code });
      gone = true;
    };
    const read = async () => {
      setState({ status: 'opening' });
      const opened = await openCamera(lens, () => fail('absent'));
      camera = opened;
      if (gone) return;
      setState({ status: 'on', camera });
      const reader = await openCardReader();
      while (!gone) {
        const image = camera.grab();
        if (image) {
          const { width, height } = image;
          // A reader that breaks down under a frame reads the next one elsewhere.
          const reading = await reader.readFrame(image).catch(() => null);
          if (reading && !gone) tell.current({ ...reading, width, height });
        }
        await nextFrame();
      }
      reader.close();
    };
    read()
      .catch((error: unknown) => fail(error instanceof CameraError ? error.code : 'taken'))
      .finally(() => gone && camera?.close());
    return () => {
      gone = true;
      camera?.close();
    };
  }, [lens, paused, attempt]);
  return { state, retry: () => setAttempt((n) => n + 1) };
}
