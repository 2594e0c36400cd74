const msPerDay = 86_400_000;
/** China has one time zone and no summer time. */
const shanghaiOffset = 8 * 3_600_000;

/** The calendar day in Asia/Shanghai of a moment (ms since 1970 UTC), counted in days from 1970-01-01. */
export const shanghaiDay = (ms: number): number => Math.floor((ms + shanghaiOffset) / msPerDay);

/** The moment a day begins in Asia/Shanghai, in ms since 1970 UTC. The inverse of `shanghaiDay`. */
export const dayStart = (day: number): number => day * msPerDay - shanghaiOffset;

/** A day number as year, month 1–12 and day of the month. (Hinnant, civil_from_days.) */
export function civilOf(day: number): {
  readonly year: number;
  readonly month: number;
  readonly date: number;
} {
  const z = Math.floor(day) + 719_468;
  const era = Math.floor(z / 146_097);
  const ofEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * ofYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    date: ofYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

/** A day number as `YYYY-MM-DD`. */
export function dateOf(day: number): string {
  const { year, month, date } = civilOf(day);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

/** The day number of a `YYYY-MM-DD` date; null if it is none. */
export function dayOf(date: string): number | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (!parts) return null;
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const ofYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const yearOfEra = y - era * 400;
  const ofEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + ofYear;
  const number = era * 146_097 + ofEra - 719_468;
  return dateOf(number) === date ? number : null;
}
