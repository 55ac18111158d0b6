import { businessLoan } from '@askless/catalog/business-loan';
import { defineReference } from './defineReference.js';

/** The reference format bound to the catalogue's business loan form. */
export const reference = defineReference(businessLoan);
