/**
 * An exact decimal number as text: an optional `-`, digits without leading zeros, a fraction without trailing zeros,
 * no exponent; never `-0`.
 */
export type Decimal = string;

/** A decimal as a whole number of units of 10^-scale. */
interface Scaled {
  readonly units: bigint;
  readonly scale: number;
}

const pattern = /^-?\d{1,60}(?:\.\d{1,60})?$/;

/**
 * Reads a decimal from text or from a JSON number.
 *
 * @returns The canonical decimal; undefined for anything else: other types, NaN, exponents in text, more than 60 digits.
 */
export function parseDecimal(input: unknown): Decimal | undefined {
  if (typeof input === 'number') return parseNumber(input);
  if (typeof input !== 'string' || input.length > 122 || !pattern.test(input)) return undefined;
  return format(scaled(input));
}

/** A JSON number as its shortest text says it, the exponent written out. */
function parseNumber(number: number): Decimal | undefined {
  if (!Number.isFinite(number)) return undefined;
  const [text = '', exponent] = String(number).split('e');
  if (exponent === undefined) return format(scaled(text));
  const { units, scale } = scaled(text);
  const shifted = scale - Number(exponent);
  if (Math.abs(shifted) > 60) return undefined;
  return shifted >= 0 ? format({ units, scale: shifted }) : format({ units: units * 10n ** BigInt(-shifted), scale: 0 });
}

/** -1, 0 or 1, as the first is less than, equal to or greater than the second. */
export function compareDecimals(one: Decimal, other: Decimal): -1 | 0 | 1 {
  const [a, b] = aligned(one, other);
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The exact sum. */
export function addDecimals(one: Decimal, other: Decimal): Decimal {
  const [a, b, scale] = aligned(one, other);
  return format({ units: a + b, scale });
}

/** The exact difference. */
export function subtractDecimals(from: Decimal, taken: Decimal): Decimal {
  const [a, b, scale] = aligned(from, taken);
  return format({ units: a - b, scale });
}

/** The exact product. */
export function multiplyDecimals(one: Decimal, other: Decimal): Decimal {
  const a = scaled(one);
  const b = scaled(other);
  return format({ units: a.units * b.units, scale: a.scale + b.scale });
}

/** The quotient, rounded half-even to `scale` decimals; undefined for a zero divisor. */
export function divideDecimals(dividend: Decimal, divisor: Decimal, scale: number): Decimal | undefined {
  const [a, b] = aligned(dividend, divisor);
  return b === 0n ? undefined : format({ units: halfEven(a * 10n ** BigInt(scale), b), scale });
}

/** Rounded half-even to `scale` decimals, at least 0. */
export function roundDecimal(decimal: Decimal, scale: number): Decimal {
  const { units, scale: own } = scaled(decimal);
  return own <= scale ? format({ units, scale: own }) : format({ units: halfEven(units, 10n ** BigInt(own - scale)), scale });
}

/** The quotient of whole numbers, ties to the even neighbour. */
function halfEven(dividend: bigint, divisor: bigint): bigint {
  const negative = dividend < 0n !== divisor < 0n;
  const a = dividend < 0n ? -dividend : dividend;
  const b = divisor < 0n ? -divisor : divisor;
  const twice = (a % b) * 2n;
  const up = twice > b || (twice === b && (a / b) % 2n === 1n);
  const quotient = a / b + (up ? 1n : 0n);
  return negative ? -quotient : quotient;
}

function scaled(decimal: Decimal): Scaled {
  const [whole = '0', fraction = ''] = decimal.split('.');
  return { units: BigInt(whole + fraction), scale: fraction.length };
}

function aligned(one: Decimal, other: Decimal): readonly [bigint, bigint, number] {
  const a = scaled(one);
  const b = scaled(other);
  const scale = Math.max(a.scale, b.scale);
  return [a.units * 10n ** BigInt(scale - a.scale), b.units * 10n ** BigInt(scale - b.scale), scale];
}

function format({ units, scale }: Scaled): Decimal {
  const negative = units < 0n;
  const digits = (negative ? -units : units).toString().padStart(scale + 1, '0');
  const cut = digits.length - scale;
  const fraction = digits.slice(cut).replace(/0+$/, '');
  return `${negative ? '-' : ''}${digits.slice(0, cut)}${fraction === '' ? '' : `.${fraction}`}`;
}
