/**
 * Remembers what a pure function gave for an object, as long as the object lives: states never change, and a view of
 * one is asked for by every player.
 */
export function perState<K extends object, T>(compute: (key: K) => T): (key: K) => T {
  const known = new WeakMap<K, { readonly value: T }>();
  return (key) => {
    const found = known.get(key);
    if (found) return found.value;
    const value = compute(key);
    known.set(key, { value });
    return value;
  };
}
