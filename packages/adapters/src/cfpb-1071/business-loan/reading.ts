import type { Reading } from '../../record/index.js';

/** The register is kept in US dollars, whatever the application was in. */
export const registerReading: Reading = {
  amount_applied_for: { question: 'loan.amount', besides: { 'loan.currency': 'USD' } },
  gross_annual_revenue: { question: 'operations.revenueLastYear', besides: { 'loan.currency': 'USD' } },
};
