// In a real browser events come from outside React's act(): tests wait for what they show instead.
import { beforeEach } from 'vitest';

beforeEach(() => {
  Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', false);
});
