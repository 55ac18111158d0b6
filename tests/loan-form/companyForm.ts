import { LoanForm } from '../../packages/react/src/LoanForm.js';
import type { OnSubmit } from '../../packages/react/src/session/index.js';
import { company, registryKnows } from './company.js';

const onSubmit: OnSubmit = () => undefined;

/** What the stories of a part begin with: a small company's form, of which the registry knows a little. */
export const companyForm = {
  component: LoanForm,
  args: { ...company, asOf: '2026-11-23', known: registryKnows, onSubmit },
  parameters: { layout: 'fullscreen' },
};
