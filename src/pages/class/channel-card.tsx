import { language } from '../../app/i18n.ts';
import { loadLibrary } from '../../app/level-files.ts';
import { useFile } from '../use-file.ts';

/** The channel a class's letter goes to; nothing while the library can't be had, since the letter stands by itself. */
export function ChannelCard({ id }: { id: string }) {
  const lang = language.value;
  const [file] = useFile(() => loadLibrary(lang), [lang]);
  const found = file.status === 'ready' && file.value.channels.find((one) => one.id === id);
  if (!found) return null;
  return (
    <div class="pg-card pg-cl-channel">
      <h3>{found.name}</h3>
      <p>{found.reach}</p>
      <p>{found.takes}</p>
    </div>
  );
}
