// The one file for pages without a build: `<script type="module" src="askless-form.js">`.
import { defineContent } from './element.js';

defineContent({
  forms: {
    'business-loan': {
      load: async () => (await import('@askless/catalog/business-loan')).businessLoan,
      texts: {
        en: async () => (await import('@askless/catalog/business-loan/texts/en')).texts,
        'zh-CN': async () => (await import('@askless/catalog/business-loan/texts/zh-CN')).texts,
      },
    },
  },
  formats: {
    reference: async () => (await import('@askless/adapters/reference/business-loan')).reference,
    'cfpb-1071': async () => (await import('@askless/adapters/cfpb-1071/business-loan')).cfpb1071,
  },
});
