import { userEvent, within } from 'storybook/test';

/** In a story: opens one part of the application, from the list that narrow boxes fold away. */
export async function openPart(canvasElement: HTMLElement, name: string | RegExp): Promise<void> {
  const canvas = within(canvasElement);
  const link = await canvas.findByRole('link', { name, hidden: true });
  const toggle = canvasElement.querySelector<HTMLElement>('.askless-nav-toggle');
  if (toggle?.checkVisibility()) await userEvent.click(toggle);
  await userEvent.click(link);
}
