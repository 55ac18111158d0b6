import { businessLoan } from '@askless/catalog/business-loan';
import type { Section } from '@askless/core';

/** Each of the register's questions stands where the catalogue asks about the same; owners come last, apart. */
export const registerLayout: readonly Section[] = [
  extended('loan', ['register.revolvingKind', 'register.amountUsd', 'register.purposes', 'register.purposeOther']),
  extended('operations', ['register.revenueUsd']),
  extended('monitoring', ['register.ownershipStatus', 'principalOwners']),
];

function extended(section: string, items: readonly string[]): Section {
  const base = businessLoan.layout.find(({ id }) => id === section)?.items ?? [];
  return { id: section, items: [...base, ...items] };
}
