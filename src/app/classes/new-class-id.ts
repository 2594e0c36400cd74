const signs = '0123456789abcdefghijklmnopqrstuvwxyz';

/** A random id for a class: 12 signs, 0–9 and a–z. */
export function newClassId(): string {
  const numbers = [...crypto.getRandomValues(new Uint8Array(12))];
  return numbers.map((n) => signs[n % signs.length]).join('');
}
