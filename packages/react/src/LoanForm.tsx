import { LoanFormProvider, type LoanFormProviderProps } from './LoanFormProvider.js';
import { FormFrame } from './parts/index.js';

/** What a form is shown with. Each can change at any time; what the borrower has said stays, but for another `draftId` or form. */
export interface LoanFormProps extends LoanFormProviderProps {}

/**
 * A loan application on screen: it asks only what is still missing, says why, keeps each answer, and submits. With children, they
 * stand in the place of its layout.
 */
export function LoanForm({ children = <FormFrame />, ...props }: LoanFormProps) {
  return <LoanFormProvider {...props}>{children}</LoanFormProvider>;
}
