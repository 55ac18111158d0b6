import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { ControlStates } from '../../../../tests/loan-form/ControlStates.js';

/**
 * Each control as it stands empty and with the focus, filled, filled to the brim, wrong, optional, with an answer to look at again, and
 * known already, in the language of the toolbar.
 */
const meta = {
  title: 'States/Controls',
  component: ControlStates,
  args: { kind: 'name' },
  parameters: { layout: 'fullscreen' },
  // The first of a row shows where the focus is.
  play: async ({ canvasElement }) => {
    // Some controls come late.
    await waitFor(() =>
      expect(canvasElement.querySelectorAll('input, select, textarea, button').length).toBeGreaterThan(4),
    );
    await waitFor(() => expect(canvasElement.querySelectorAll('.askless-known, .askless-countnote').length).toBe(2));
    await userEvent.tab();
    await expect(canvasElement.contains(document.activeElement)).toBe(true);
    await expect(document.activeElement?.matches(':focus-visible')).toBe(true);
  },
} satisfies Meta<typeof ControlStates>;

export default meta;
type Story = StoryObj<typeof meta>;

const inChinese = { locale: 'zh-CN' };

export const Text: Story = { args: { kind: 'name' } };
export const TextInChinese: Story = { args: { kind: 'name' }, globals: inChinese };
export const LongText: Story = { args: { kind: 'story' } };
export const LongTextInChinese: Story = { args: { kind: 'story' }, globals: inChinese };
export const Money: Story = { args: { kind: 'amount' } };
export const MoneyInChinese: Story = { args: { kind: 'amount' }, globals: inChinese };
export const Percent: Story = { args: { kind: 'share' } };
export const PercentInChinese: Story = { args: { kind: 'share' }, globals: inChinese };
export const NumberWithUnit: Story = { args: { kind: 'months' } };
export const NumberWithUnitInChinese: Story = { args: { kind: 'months' }, globals: inChinese };
export const Day: Story = { args: { kind: 'opened' } };
export const DayInChinese: Story = { args: { kind: 'opened' }, globals: inChinese };
export const DayWithUsualAnswers: Story = { args: { kind: 'payout' } };
export const DayWithUsualAnswersInChinese: Story = { args: { kind: 'payout' }, globals: inChinese };
export const LargeMoney: Story = { args: { kind: 'plant' } };
export const LargeMoneyInChinese: Story = { args: { kind: 'plant' }, globals: inChinese };
export const DayOfTheYear: Story = { args: { kind: 'yearEnd' } };
export const DayOfTheYearInChinese: Story = { args: { kind: 'yearEnd' }, globals: inChinese };
export const YesOrNo: Story = { args: { kind: 'exports' } };
export const YesOrNoInChinese: Story = { args: { kind: 'exports' }, globals: inChinese };
export const OneOfFew: Story = { args: { kind: 'stage' } };
export const OneOfFewInChinese: Story = { args: { kind: 'stage' }, globals: inChinese };
export const OneOfMany: Story = { args: { kind: 'trade' } };
export const OneOfManyInChinese: Story = { args: { kind: 'trade' }, globals: inChinese };
export const Several: Story = { args: { kind: 'securities' } };
export const SeveralInChinese: Story = { args: { kind: 'securities' }, globals: inChinese };
export const Code: Story = { args: { kind: 'code' } };
export const CodeInChinese: Story = { args: { kind: 'code' }, globals: inChinese };
export const Email: Story = { args: { kind: 'email' } };
export const EmailInChinese: Story = { args: { kind: 'email' }, globals: inChinese };
export const Country: Story = { args: { kind: 'country' } };
export const CountryInChinese: Story = { args: { kind: 'country' }, globals: inChinese };
export const Lines: Story = { args: { kind: 'products' } };
export const LinesInChinese: Story = { args: { kind: 'products' }, globals: inChinese };
export const Address: Story = { args: { kind: 'site' } };
export const AddressInChinese: Story = { args: { kind: 'site' }, globals: inChinese };
export const File: Story = { args: { kind: 'licence' } };
export const FileInChinese: Story = { args: { kind: 'licence' }, globals: inChinese };
