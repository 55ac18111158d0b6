import type { ShownLocale } from '../loadTexts.js';
import { staffEn } from './en.js';
import type { StaffViewTexts } from './staffTexts.js';
import { staffZhCN } from './zh-CN.js';

/** The words of the banker's view by language: few, and apart from the borrower's. */
export const staffTexts: Readonly<Record<ShownLocale, StaffViewTexts>> = { en: staffEn, 'zh-CN': staffZhCN };
