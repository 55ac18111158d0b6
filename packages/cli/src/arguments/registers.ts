import type { IntakeFormat, Text } from '@askless/core';

/** A format whose records are the lines of a CSV file, with what people call its fields. */
export interface Register {
  readonly format: IntakeFormat;
  readonly titles: Readonly<Record<string, Text>>;
}

/** The registers that come with the command, by their formats' ids. */
export const registers: Readonly<Record<string, () => Promise<Register>>> = {
  'cfpb-1071': async () => {
    const [{ cfpb1071 }, { fieldTitles }] = await Promise.all([
      import('@askless/adapters/cfpb-1071'),
      import('@askless/adapters/cfpb-1071/texts'),
    ]);
    return { format: cfpb1071, titles: fieldTitles };
  },
};
