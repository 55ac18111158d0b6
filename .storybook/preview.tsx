import type { Preview } from '@storybook/react-vite';
import { configure } from 'storybook/test';
import '../packages/react/src/theme/index.css';
import './stories.css';
import { inLanguage, toolbar, toolbarStart } from './toolbar.js';
import { asBorrower } from './borrowers.js';

// What comes late may take its time on a busy machine.
configure({ asyncUtilTimeout: 10_000 });

const preview: Preview = {
  decorators: [
    // The toolbar's settings are those of the form or control shown.
    (Story, { args, globals, parameters }) => {
      const { locale, theme, contrast, density, direction } = globals;
      document.documentElement.lang = String(locale);
      document.documentElement.dir = direction === 'auto' ? (locale === 'ar-XB' ? 'rtl' : 'ltr') : String(direction);
      document.documentElement.dataset['theme'] = String(theme);
      const borrower = parameters['catalogue'] === true ? asBorrower(globals) : {};
      return <Story args={inLanguage({ ...args, ...borrower, theme, contrast, density }, String(locale))} />;
    },
  ],
  globalTypes: toolbar,
  initialGlobals: toolbarStart,
  // A story that axe finds fault with fails.
  parameters: {
    a11y: { test: 'error' },
    options: {
      storySort: {
        order: [
          'Guides',
          ['Start', 'Embed', 'Theme', 'Words', 'Own controls and parts', 'Own layout'],
          'Loan form',
          'Design',
          'States',
          'Parts',
          'Controls',
          'For staff',
          'Check',
        ],
      },
    },
  },
};

export default preview;
