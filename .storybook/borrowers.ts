import { cfpb1071 } from '@askless/adapters/cfpb-1071/business-loan';
import { reference } from '@askless/adapters/reference/business-loan';
import { businessLoan } from '@askless/catalog/business-loan';
import { personas } from '@askless/catalog/personas';
import type { Stage } from '@askless/core';
import { compileForm } from '@askless/core/define';
import type { LoanFormProps } from '@askless/react';

const formats = { reference: [reference], 'reference-cfpb-1071': [reference, cfpb1071] };
const compiled = new Map<string, LoanFormProps['form']>();

/** The catalogue's form with its words, joined to formats once. */
function catalogueForm(named: string): Required<Pick<LoanFormProps, 'form' | 'formats' | 'texts'>> {
  const bindings = named === 'reference' ? formats.reference : formats['reference-cfpb-1071'];
  const form = compiled.get(named) ?? compileForm(businessLoan, bindings);
  compiled.set(named, form);
  return { form, formats: bindings, texts };
}

const texts: NonNullable<LoanFormProps['texts']> = {
  en: async () => (await import('@askless/catalog/business-loan/texts/en')).texts,
  'zh-CN': async () => (await import('@askless/catalog/business-loan/texts/zh-CN')).texts,
};

/** The whole form for the borrower, the formats and the stage that the toolbar or a story names. */
export function asBorrower(globals: Readonly<Record<string, unknown>>): LoanFormProps {
  const persona = personas.find(({ id }) => id === globals['persona']);
  return {
    ...catalogueForm(String(globals['formats'])),
    stage: stages.find((stage) => stage === globals['stage']) ?? 'application',
    asOf: persona?.asOf ?? '2026-11-23',
    known: persona ? { profile: persona.profile } : {},
  };
}

const stages: readonly Stage[] = ['information', 'application', 'dueDiligence', 'approval', 'contract', 'postLoan'];
