import { LoanForm } from '../../packages/react/src/LoanForm.js';
import { company, registryKnows } from './company.js';

/** What the stories of a part begin with: a small company's form, of which the registry knows a little. */
export const companyForm = {
  component: LoanForm,
  args: { ...company, asOf: '2026-11-23', known: registryKnows },
  parameters: { layout: 'fullscreen' },
};
