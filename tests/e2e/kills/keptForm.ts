// A form of plain texts on one page: each answer is one that a killed browser, or another tab, could lose.
import { sampleForm } from '../../loan-form/sampleForm.js';

/** The names of so many questions. */
export function namesOf(questions: number): readonly [string, ...string[]] {
  return ['q1', ...Array.from({ length: questions - 1 }, (_, place) => `q${place + 2}`)];
}

/** The form of so many questions, and its format. */
export function keptForm(questions: number) {
  return sampleForm({
    id: 'kept',
    title: { en: 'Kept answers', 'zh-CN': '保留的答案' },
    parts: {
      all: {
        label: { en: 'All', 'zh-CN': '全部' },
        questions: Object.fromEntries(
          namesOf(questions).map((name) => [
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
}
