import type { FormPatch } from '@askless/core';
import { en } from './en.js';
import { zhCN } from './zh-CN.js';

/** The words of the register's own questions. */
export const registerTexts: NonNullable<FormPatch['texts']> = { en, 'zh-CN': zhCN };
