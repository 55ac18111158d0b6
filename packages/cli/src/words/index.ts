export type { CommandWords } from './commandWords.js';
export { en } from './en.js';
export { zhCN } from './zh-CN.js';
