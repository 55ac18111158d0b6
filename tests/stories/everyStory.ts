// Every story of the repository, to be shown one by one in a page without Storybook.
import { composeStories, setProjectAnnotations, type Meta, type StoryObj } from '@storybook/react-vite';
import preview from '../../.storybook/preview.js';

type Stories = Readonly<Record<string, StoryObj>> & { readonly default: Meta };

setProjectAnnotations([preview]);

const modules = {
  ...import.meta.glob<Stories>('../../packages/*/src/**/*.stories.tsx', { eager: true }),
  ...import.meta.glob<Stories>('../../.storybook/**/*.stories.tsx', { eager: true }),
};

/** A story, by its title and name. */
export interface Shown {
  readonly name: string;
  /** Renders and plays it. */
  readonly run: () => Promise<void>;
}

/** Stories in the order of their files; with globals, they are shown in that language or theme, and not played. */
export function everyStory(globals?: Readonly<Record<string, string>>): readonly Shown[] {
  return Object.values(modules).flatMap((module) => {
    const composed = composeStories(globals ? unplayed(module, globals) : module);
    return Object.values(composed).map((story) => ({
      name: `${module.default.title} / ${story.storyName}`,
      run: () => story.run(),
    }));
  });
}

/** The same stories in other globals, as they look before anybody does anything. */
function unplayed(module: Stories, globals: Readonly<Record<string, string>>): Stories {
  const stories = Object.entries(module).map(([name, story]) => [
    name,
    name === 'default'
      ? { ...story, play: undefined }
      : { ...story, play: undefined, globals: { ...story.globals, ...globals } },
  ]);
  return parseStories(Object.fromEntries(stories));
}

function parseStories(stories: unknown): Stories {
  return stories as Stories;
}
