import type { FormatField, IntakeFormat } from '@askless/core';

/** A format that judges by some of its rules only. */
export function onlyRules(format: IntakeFormat, rules: ReadonlySet<string>): IntakeFormat {
  const isKept = ({ rule }: { readonly rule: string | readonly string[] }): boolean =>
    [rule].flat().some((one) => rules.has(one));
  return {
    ...format,
    fields: format.fields.map((field): FormatField => ({
      ...field,
      rules: (field.rules ?? []).filter(isKept),
      conditions: (field.conditions ?? []).filter(isKept),
    })),
    rules: (format.rules ?? []).filter(isKept),
  };
}
