import { withThemeByDataAttribute } from '@storybook/addon-themes';
import type { Preview } from '@storybook/react-vite';

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [
    withThemeByDataAttribute({ themes: { light: 'light', dark: 'dark' }, defaultTheme: 'light' }),
    (Story, { globals }) => {
      document.documentElement.lang = globals['locale'] === 'zh-CN' ? 'zh-CN' : 'en';
      return <Story />;
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
