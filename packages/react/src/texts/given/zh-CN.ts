import { zhCN as explain } from '@askless/core/explain/zh-CN';
import type { GivenWords } from '../givenWords.js';
import { zhCN as renderer } from '../zh-CN.js';

export type { GivenWords } from '../givenWords.js';

/** The renderer's words in Chinese, to be given to `<LoanForm>` where nothing may be loaded late. */
export const words: GivenWords = { locale: 'zh-CN', renderer, explain };
