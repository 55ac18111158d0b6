// A form of plain texts on one page: each answer is one that a killed browser could lose.
import { sampleForm } from '../../loan-form/sampleForm.js';

export const questionNames = ['q1', 'q2', 'q3', 'q4', 'q5', 'q6', 'q7', 'q8'] as const;

export const keptForm = sampleForm({
  id: 'kept',
  title: { en: 'Kept answers', 'zh-CN': '保留的答案' },
  parts: {
    all: {
      label: { en: 'All', 'zh-CN': '全部' },
      questions: Object.fromEntries(
        questionNames.map((name) => [
          name,
          {
            schema: { kind: 'text', type: 'string', maxLength: 40 },
            label: { en: `Question ${name}`, 'zh-CN': `问题 ${name}` },
          },
        ]),
      ),
    },
  },
});
