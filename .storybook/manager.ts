import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming/create';

// Guides come first, and what is shown has more room than what is said of it.
addons.setConfig({
  theme: create({ base: 'light', brandTitle: 'Askless' }),
  sidebar: { showRoots: false },
  layout: { bottomPanelHeight: 200 },
});
