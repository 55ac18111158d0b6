import { AsklessFormElement } from './AsklessFormElement.js';

export { AsklessFormElement, type ErrorDetail, type SubmitDetail } from './AsklessFormElement.js';
export { defineContent, type ElementContent, type FormContent } from './element/index.js';

declare global {
  interface HTMLElementTagNameMap {
    'askless-form': AsklessFormElement;
  }
}

// Twice on one page, from two bundles, the first stays.
if (globalThis.customElements && !customElements.get('askless-form'))
  customElements.define('askless-form', AsklessFormElement);
