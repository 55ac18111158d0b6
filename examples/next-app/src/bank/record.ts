import record from './record.json';

/** What the bank knows of the borrower who has signed in. */
export const known: unknown = record;

/** The day on which the page is made. The sample borrower's records are of one day; a bank takes today. */
export const { asOf } = record;
