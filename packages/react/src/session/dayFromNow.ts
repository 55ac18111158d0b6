/**
 * The calendar day where the borrower is: today, for hosts that give no `asOf`, or so many days later.
 *
 * @returns As `2026-11-26`.
 */
export function dayFromNow(days = 0): string {
  const day = new Date();
  day.setDate(day.getDate() + days);
  const part = (number: number): string => String(number).padStart(2, '0');
  return `${day.getFullYear()}-${part(day.getMonth() + 1)}-${part(day.getDate())}`;
}
