import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useForAWhile } from './useForAWhile.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const shown = () => renderHook(() => useForAWhile<string>(10_000));

test('what is set is given up when its time is over, not before', () => {
  const { result } = shown();
  act(() => result.current[1]('removed'));
  act(() => void vi.advanceTimersByTime(9_999));
  expect(result.current[0]).toBe('removed');
  act(() => void vi.advanceTimersByTime(1));
  expect(result.current[0]).toBeUndefined();
});

test('setting it again begins its time anew', () => {
  const { result } = shown();
  act(() => result.current[1]('one'));
  act(() => void vi.advanceTimersByTime(9_000));
  act(() => result.current[1]('other'));
  act(() => void vi.advanceTimersByTime(9_000));
  expect(result.current[0]).toBe('other');
});

test('it stays while it is held, and has its whole time once it is let go', () => {
  const { result } = shown();
  act(() => result.current[1]('removed'));
  act(() => result.current[2](true));
  act(() => void vi.advanceTimersByTime(60_000));
  expect(result.current[0]).toBe('removed');
  act(() => result.current[2](false));
  act(() => void vi.advanceTimersByTime(10_000));
  expect(result.current[0]).toBeUndefined();
});
