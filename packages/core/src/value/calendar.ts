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

function daysInMonth(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : (daysIn[month - 1] ?? 0);
}
