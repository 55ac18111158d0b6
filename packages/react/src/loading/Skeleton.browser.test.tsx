import { cleanup, render } from '@testing-library/react';
import { expect, it, onTestFinished } from 'vitest';
import '../theme/index.css';
import { Skeleton } from './Skeleton.js';

it('what comes within 300 ms shows nothing of itself, then its shape', () => {
  const { container } = render(
    <div className="askless">
      <Skeleton />
    </div>,
  );
  onTestFinished(cleanup);
  const sheet = container.querySelector('[aria-busy=true]');
  const [holding] = sheet?.getAnimations() ?? [];
  if (!sheet || !holding) throw new Error('Nothing is held back.');
  holding.pause();
  const visibleAt = (milliseconds: number): string => {
    holding.currentTime = milliseconds;
    return getComputedStyle(sheet).visibility;
  };
  expect([0, 299, 300].map(visibleAt)).toEqual(['hidden', 'hidden', 'visible']);
});
