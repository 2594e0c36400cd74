/** A share 0–1 in per cent, without decimals; a dash where there is none. */
export const percent = (share: number | null): string =>
  share === null ? '–' : `${Math.round(share * 100)}%`;

/** A number with two decimals and a true minus sign. */
export const decimal = (value: number): string =>
  value
    .toFixed(2)
    .replace(/^-0\.00$/, '0.00')
    .replace('-', '−');

/** A change: as `decimal`, with its sign either way. */
export function signed(value: number): string {
  const text = decimal(value);
  return text.startsWith('−') || text === '0.00' ? text : `+${text}`;
}
