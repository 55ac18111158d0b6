import { withThemeByDataAttribute } from '@storybook/addon-themes';
import type { Preview } from '@storybook/react-vite';
import { configure } from 'storybook/test';
import '../packages/react/src/theme/index.css';

// What comes late may take its time on a busy machine.
configure({ asyncUtilTimeout: 10_000 });

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [
    withThemeByDataAttribute({ themes: { light: 'light', dark: 'dark' }, defaultTheme: 'light' }),
    // The toolbar's language and theme are those of the part shown.
    (Story, { args, globals }) => {
      const locale = globals['locale'] === 'zh-CN' ? 'zh-CN' : 'en';
      document.documentElement.lang = locale;
      return <Story args={{ ...args, locale, theme: globals['theme'] === 'dark' ? 'dark' : 'light' }} />;
    },
  ],
  globalTypes: {
    locale: {
      description: 'Language',
      toolbar: {
        icon: 'globe',
        items: [
          { value: 'en', title: 'English' },
          { value: 'zh-CN', title: '简体中文' },
        ],
      },
    },
  },
  initialGlobals: { locale: 'en' },
  // A story that axe finds fault with fails.
  parameters: { a11y: { test: 'error' } },
};

export default preview;
