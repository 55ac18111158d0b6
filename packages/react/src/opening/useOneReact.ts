import { useId } from 'react';
import { AsklessError } from '../errors/index.js';

/** An id of this form's own, which tells also whether React renders it: with two copies of React the hooks of one don't know the other. */
export function useOneReact(): string {
  try {
    return useId();
  } catch (cause) {
    throw new AsklessError(
      'two-reacts',
      'The hooks of React do not work here: the page has two copies of React, or <LoanForm> was called as a function. Have one copy (npm ls react; in Vite resolve.dedupe: ["react", "react-dom"]), and render it as an element.',
      { cause },
    );
  }
}
