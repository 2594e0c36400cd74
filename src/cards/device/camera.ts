import type { ColourImage } from '../grey-image.ts';
import { CameraError, cameraFailureOf } from './camera-error.ts';

/** A lens the device has. */
export interface Lens {
  readonly id: string;
  /** As the device names it; empty where it does not say. */
  readonly label: string;
}

/** A camera that is on. Its frames stay in memory and are gone with the next. */
export interface Camera {
  /** The lenses there are, this one included. */
  readonly lenses: readonly Lens[];
  readonly lens: string;
  readonly hasTorch: boolean;
  /** Turns the lamp on or off, where there is one. */
  setTorch(on: boolean): Promise<void>;
  /** The picture of this moment; null until the first has come. */
  grab(): ColourImage | null;
  /** Turns the camera off. */
  close(): void;
}

/** The torch is not in the DOM's types yet. */
interface TorchCapabilities extends MediaTrackCapabilities {
  readonly torch?: boolean;
}

async function openStream(lens: string | null): Promise<MediaStream> {
  const devices = navigator.mediaDevices as MediaDevices | undefined;
  if (!devices?.getUserMedia) throw new CameraError('insecure');
  const which = lens ? { deviceId: { exact: lens } } : { facingMode: { ideal: 'environment' } };
  try {
    return await devices.getUserMedia({
      audio: false,
      video: { ...which, width: { ideal: 1920 }, height: { ideal: 1080 } },
    });
  } catch (error) {
    throw new CameraError(cameraFailureOf(error));
  }
}

async function playing(stream: MediaStream): Promise<HTMLVideoElement> {
  const video = document.createElement('video');
  video.muted = true;
  video.playsInline = true;
  video.srcObject = stream;
  await video.play();
  return video;
}

async function lensesOf(): Promise<Lens[]> {
  const devices = await navigator.mediaDevices.enumerateDevices().catch(() => []);
  return devices
    .filter((device) => device.kind === 'videoinput' && device.deviceId !== '')
    .map(({ deviceId, label }) => ({ id: deviceId, label }));
}

/**
 * Turns a camera on: the lens of this id, else one that looks away from the user, at 1080p if it can. `onLost` is
 * called if it is unplugged later on. Rejects with a `CameraError` that says what is in the way.
 */
export async function openCamera(lens: string | null, onLost: () => void): Promise<Camera> {
  const stream = await openStream(lens);
  const close = () => {
    for (const track of stream.getTracks()) track.stop();
  };
  const track = stream.getVideoTracks()[0];
  const video = await playing(stream).catch((error: unknown) => {
    close();
    throw new CameraError(cameraFailureOf(error));
  });
  const lenses = await lensesOf();
  track?.addEventListener('ended', onLost);
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  const capabilities = (track?.getCapabilities?.() ?? {}) as TorchCapabilities;
  return {
    lenses,
    lens: track?.getSettings().deviceId ?? '',
    hasTorch: capabilities.torch === true,
    async setTorch(on) {
      await track?.applyConstraints({ advanced: [{ torch: on } as MediaTrackConstraintSet] });
    },
    grab() {
      const { videoWidth: width, videoHeight: height } = video;
      if (!context || width === 0 || height === 0) return null;
      canvas.width = width;
      canvas.height = height;
      context.drawImage(video, 0, 0);
      return context.getImageData(0, 0, width, height);
    },
    close() {
      close();
      video.srcObject = null;
      canvas.width = 0;
    },
  };
}
