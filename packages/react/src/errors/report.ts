import { createContext } from 'react';
import type { AsklessError } from './asklessError.js';

/** Tells the host of an error that does not end the form. */
export type Report = (error: AsklessError) => void;

/** Nobody listens outside of a form. */
export const ReportContext = createContext<Report>(() => undefined);
