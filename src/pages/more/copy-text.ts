/**
 * Copies a text; true if it is on the clipboard. Where the browser refuses, as on a plain-http page, the text
 * of `shown` is selected instead, so that the reader can copy it by hand.
 */
export async function copyText(text: string, shown: HTMLElement | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const selection = getSelection();
    if (shown && selection) {
      selection.removeAllRanges();
      const range = document.createRange();
      range.selectNodeContents(shown);
      selection.addRange(range);
    }
    return false;
  }
}
