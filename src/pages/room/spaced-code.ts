/** A code as it is read out: in two threes. */
export const spacedCode = (code: string): string => `${code.slice(0, 3)} ${code.slice(3)}`;
