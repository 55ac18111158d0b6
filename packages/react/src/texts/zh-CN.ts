import { controlsZhCN, issuesZhCN, sealsZhCN, stagesZhCN } from './controls/zh-CN.js';
import { journeyZhCN } from './journey/zh-CN.js';
import { partsZhCN } from './parts/zh-CN.js';
import type { RendererTexts } from './texts.js';

export type { RendererTexts } from './texts.js';

/** 渲染组件的文字：简体中文。 */
export const zhCN: RendererTexts = {
  ...partsZhCN,
  ...journeyZhCN,
  controls: controlsZhCN,
  issues: issuesZhCN,
  seals: sealsZhCN,
  stages: stagesZhCN,
};
