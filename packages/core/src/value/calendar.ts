const daysIn = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether a text is a day of the Gregorian calendar, `YYYY-MM-DD`, from the year 1000. */
export function isDate(text: string): boolean {
  const [, year, month, day] = /^([1-9]\d{3})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  return year !== undefined && Number(day) >= 1 && Number(day) <= daysInMonth(Number(year), Number(month));
}

/** Whether a text is a month, `YYYY-MM`. */
export function isMonth(text: string): boolean {
  return /^[1-9]\d{3}-(?:0[1-9]|1[0-2])$/.test(text);
}

/** Whether a text is a day of some year, `MM-DD`; 29 February is one. */
export function isMonthDay(text: string): boolean {
  return isDate(`2024-${text}`);
}

/** A day some days, months or years later; the last day of a shorter month. */
export function laterDay(day: string, count: number, unit: 'day' | 'month' | 'year'): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  if (unit === 'day') return new Date(Date.UTC(year, month - 1, date + count)).toISOString().slice(0, 10);
  const months = year * 12 + month - 1 + (unit === 'month' ? count : count * 12);
  const [toYear, toMonth] = [Math.floor(months / 12), (months % 12) + 1];
  return [toYear, toMonth, Math.min(date, daysInMonth(toYear, toMonth))]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

function daysInMonth(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : (daysIn[month - 1] ?? 0);
}
