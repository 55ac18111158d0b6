/** Why a command could not run. Each line says what is wrong and what to do. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly lines: readonly string[];
  /** The command was called wrongly: its usage helps. */
  readonly isUsage: boolean;

  constructor(lines: readonly string[], { isUsage = false }: { readonly isUsage?: boolean } = {}) {
    super(lines[0] ?? '');
    this.lines = lines;
    this.isUsage = isUsage;
  }
}

const mostListed = 50;

/** The first lines of a long list, and how many more there are. */
export function firstOf(lines: readonly string[]): readonly string[] {
  const more = lines.length - mostListed;
  return more > 0 ? [...lines.slice(0, mostListed), `… and ${more} more.`] : lines;
}
