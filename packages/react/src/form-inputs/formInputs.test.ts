import { expect, test } from 'vitest';
import { createFormInputs } from './formInputs.js';

const typed = { entry: { unit: 'wan', text: '600' } } as const;

test('what is typed is kept before anybody looks at it, and until it is taken back', () => {
  const inputs = createFormInputs();
  expect(inputs.read('loan-amount')).toBeUndefined();
  inputs.write('loan-amount', typed);
  expect(inputs.read('loan-amount')).toEqual(typed);
  inputs.write('loan-amount', { ...typed, taken: '6000000' });
  expect(inputs.read('loan-amount')).toEqual({ ...typed, taken: '6000000' });
  inputs.write('loan-amount', undefined);
  expect(inputs.read('loan-amount')).toBeUndefined();
});

test('reading twice gives the same object, so that nothing renders for nothing', () => {
  const inputs = createFormInputs();
  inputs.write('loan-amount', typed);
  const before = inputs.read('loan-amount');
  inputs.write('years-2023-netProfit', { entry: '1' });
  expect(inputs.read('loan-amount')).toBe(before);
});

test('tells only of the input that changes: its entry, and whether its problems show', () => {
  const inputs = createFormInputs();
  const told: string[] = [];
  const stop = inputs.subscribe('years-2023-netProfit', () => told.push('2023'));
  inputs.subscribe('years-2023-netProfitBefore', () => told.push('before'));
  inputs.write('years-2023-netProfit', { entry: '1' });
  inputs.show('years-2023-netProfit');
  expect([inputs.isShown('years-2023-netProfit'), inputs.isShown('years-2023-netProfitBefore')]).toEqual([true, false]);
  inputs.hide('years-2023-netProfit');
  expect(inputs.isShown('years-2023-netProfit')).toBe(false);
  expect(told).toEqual(['2023', '2023', '2023']);
  stop();
  inputs.write('years-2023-netProfit', { entry: '2' });
  expect(told).toHaveLength(3);
});

test('two applications share nothing', () => {
  const [one, other] = [createFormInputs(), createFormInputs()];
  one.write('loan-amount', typed);
  one.show('loan-amount');
  expect([other.read('loan-amount'), other.isShown('loan-amount')]).toEqual([undefined, false]);
});
