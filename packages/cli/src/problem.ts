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
