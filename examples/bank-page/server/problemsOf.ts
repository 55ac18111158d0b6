import type { VerifyFinding } from '@askless/core';
import type { HostProblem } from '@askless/react';

/** What is wrong with an application as a whole, by the finding's code. */
const aboutTheWhole: Partial<Record<VerifyFinding['code'], HostProblem['text']>> = {
  'date-outside-window': {
    en: 'This application was begun more than 30 days ago. Open the page again, delete the draft and begin anew.',
    'zh-CN': '此申请填写已超过 30 天。请重新打开本页，删除草稿后重新填写。',
  },
  'other-form': {
    en: 'Our form has changed since you opened this page. Open it again: your answers are kept.',
    'zh-CN': '表单已更新，请重新打开本页，您的答案仍会保留。',
  },
};

const aboutAnAnswer: HostProblem['text'] = {
  en: 'We could not take this answer. Give it again.',
  'zh-CN': '此项未能受理，请重新填写。',
};

/** What the borrower can put right, of what the check found. */
export function problemsOf(findings: readonly VerifyFinding[]): readonly HostProblem[] {
  return findings.map(({ code, at }) => {
    const text = aboutTheWhole[code];
    return text === undefined ? { at, text: aboutAnAnswer } : { text };
  });
}
