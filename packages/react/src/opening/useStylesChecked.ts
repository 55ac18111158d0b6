import { useEffect, useRef } from 'react';
import { AsklessError, type Report } from '../errors/index.js';

/** A variable that each style sheet of this package sets. */
const sign = '--askless-measure';

/** Reports a form without its style sheet, once it is shown: where nothing is laid out there is nothing to see. */
export function useStylesChecked(report: Report) {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = root.current;
    if (!element || element.getClientRects().length === 0) return;
    if (getComputedStyle(element).getPropertyValue(sign) === '')
      report(
        new AsklessError(
          'missing-styles',
          "The style sheet of @askless/react is not on the page: the form has no layout, and what only screen readers should get is shown. Add import '@askless/react/styles.css', or a link to it.",
        ),
      );
  }, [report]);
  return root;
}
