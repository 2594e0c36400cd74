import { useEffect, useState } from 'preact/hooks';
import { type KeptClass, loadClass } from './load-class.ts';

/** A class on its way from the device, here, unknown to it, or not to be read because storage is refused. */
export type ClassFile = KeptClass | 'loading' | 'missing' | 'refused';

/** The class of an id, read once. */
export function useClass(id: string): ClassFile {
  const [file, setFile] = useState<ClassFile>('loading');
  useEffect(() => {
    let current = true;
    setFile('loading');
    loadClass(id).then(
      (found) => current && setFile(found ?? 'missing'),
      () => current && setFile('refused'),
    );
    return () => {
      current = false;
    };
  }, [id]);
  return file;
}
