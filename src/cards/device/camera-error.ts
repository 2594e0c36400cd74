/**
 * Why there is no live picture. `insecure`: this address or browser gives pages no camera at all; `refused`: the
 * user or the device's settings said no; `absent`: there is no camera; `taken`: another program holds it.
 */
export type CameraFailure = 'insecure' | 'refused' | 'absent' | 'taken';

/** A camera that could not be turned on. */
export class CameraError extends Error {
  constructor(readonly code: CameraFailure) {
    super(`camera: ${code}`);
  }
}

/** What a rejection of `getUserMedia` means. */
export function cameraFailureOf(error: unknown): CameraFailure {
  switch (error instanceof Error || error instanceof DOMException ? error.name : '') {
    case 'NotAllowedError':
    case 'SecurityError':
      return 'refused';
    case 'NotFoundError':
    case 'OverconstrainedError':
      return 'absent';
    default:
      return 'taken';
  }
}
