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

interface Otherwise {
  /** The language or theme they are shown in, over their own. */
  readonly globals: Readonly<Record<string, string>>;
  /** Whether what a borrower does is done: it is written for one language. */
  readonly isPlayed: boolean;
}

/** Stories in the order of their files, as they are or otherwise. */
export function everyStory(otherwise?: Otherwise): readonly Shown[] {
  return Object.values(modules).flatMap((module) => {
    const composed = composeStories(otherwise ? shownOtherwise(module, otherwise) : module);
    return Object.entries(composed).map(([name, story]) => ({
      name: `${module.default.title} / ${name}`,
      run: () => story.run(),
    }));
  });
}

function shownOtherwise(module: Stories, { globals, isPlayed }: Otherwise): Stories {
  const still = isPlayed ? {} : { play: undefined };
  const stories = Object.entries(module).map(([name, story]) => [
    name,
    name === 'default' ? { ...story, ...still } : { ...story, ...still, globals: { ...story.globals, ...globals } },
  ]);
  return parseStories(Object.fromEntries(stories));
}

function parseStories(stories: unknown): Stories {
  return stories as Stories;
}
