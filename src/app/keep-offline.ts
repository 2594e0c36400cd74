/**
 * Keeps the site for offline play, where the browser can (a secure page) and the reader did not ask to save
 * data. Waits until the page has loaded and is quiet: the first visit pays nothing for it. Never rejects.
 */
export async function keepOffline(script: string): Promise<void> {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  if (!('serviceWorker' in navigator) || connection?.saveData) return;
  if (document.readyState !== 'complete') {
    await new Promise((resolve) => addEventListener('load', resolve, { once: true }));
  }
  await new Promise((resolve) => setTimeout(resolve, 3000));
  try {
    await navigator.serviceWorker.register(script, { scope: './' });
  } catch {
    // Without it the site works as before, only not offline.
  }
}
