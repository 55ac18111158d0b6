/** The calendar day where the borrower is: the one place that reads the clock, for hosts that give no `asOf`. */
export function today(): string {
  const now = new Date();
  const part = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
}
