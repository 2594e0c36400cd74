/** How long the browser may take to begin reading what it saves. */
const readingMs = 60_000;

/** Hands a file to the browser to be saved: made here, sent nowhere. */
export function saveFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), readingMs);
}
