import { onTestFinished } from 'vitest';
import { cdp } from 'vitest/browser';

type Features = Readonly<Record<string, string>>;

/** Shows the page on another medium, or to a reader with other preferences, until the test has finished. */
export async function withMedia(media: 'screen' | 'print', features: Features = {}): Promise<void> {
  await cdp().send('Emulation.setEmulatedMedia', {
    media,
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
  onTestFinished(async () => {
    await cdp().send('Emulation.setEmulatedMedia', { media: '', features: [] });
  });
}
