import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { DesignPage } from './DesignPage.js';

const meta = {
  title: 'Design/Words',
  component: DesignPage,
  args: { title: 'How the form speaks', head: ['rule', 'English', '中文'] },
  parameters: { layout: 'fullscreen' },
} satisfies Meta<typeof DesignPage>;

export default meta;
type Story = StoryObj<typeof meta>;

const rules = [
  ['Who speaks', 'you and we; sentence case; British spelling', '称“您”；动词在前；全角标点，数字半角'],
  ['What is counted', 'questions; things to fix', '“题”指问题，“处”指要改的地方，“项”指资料'],
  ['Amounts', 'CNY 6,000,000', '600 万元（6,000,000 元）'],
  ['Dates', '23 November 2026; 2026-11-23 in what is exported', '2026年11月23日；导出的资料用 2026-11-23'],
  ['What is not asked', 'left out, known, later; never “skipped” or “N/A”', '不用填、已知、以后再填；不说“跳过”'],
  ['A label', 'a noun or a question, at most 60 letters, no colon', '名词或问句，最多 20 字，不加冒号'],
  ['Help', 'one sentence: where to find the answer, or what form is fine', '一句话：到哪里找，或者怎么写都行'],
  ['An error', 'says how to put it right; no “please”, no blame', '说明怎样改；不说“请”，不责怪'],
  ['An optional question', '(optional); what is required is not marked', '（选填）；必填的不标'],
  [
    'A product that does not fit',
    'the condition that fails, and what can be done',
    '说明哪个条件不满足，以及可以怎么办',
  ],
] as const;

export const Rules: Story = {
  args: {
    rows: rules.map(([rule, english, chinese]) => [
      rule,
      english,
      <span key="zh" lang="zh-CN">
        {chinese}
      </span>,
    ]),
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('CNY 6,000,000')).toBeVisible();
    await expect(canvas.getAllByRole('row')).toHaveLength(11);
  },
};
