type Shareful = Navigator & { canShare?: (data: ShareData) => boolean };

const dataOf = (picture: Blob, name: string): ShareData => ({
  files: [new File([picture], name, { type: 'image/png' })],
});

/** True where the system takes a picture to pass on. */
export function canSend(picture: Blob, name: string): boolean {
  try {
    const { canShare, share } = navigator as Partial<Shareful>;
    return Boolean(share && canShare?.call(navigator, dataOf(picture, name)));
  } catch {
    return false;
  }
}

/** Hands the picture to the system's share sheet. False if that failed; a reader who closes the sheet has done nothing wrong. */
export async function sendPicture(picture: Blob, name: string): Promise<boolean> {
  try {
    await navigator.share(dataOf(picture, name));
    return true;
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError';
  }
}
