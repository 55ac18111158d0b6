import type { RendererTexts } from './texts.js';

/** The languages in which the renderer has words. */
export type ShownLocale = 'en' | 'zh-CN';

/** The renderer's words in one language; the others stay unloaded. */
export async function loadTexts(locale: ShownLocale): Promise<RendererTexts> {
  return locale === 'zh-CN' ? (await import('./zh-CN.js')).zhCN : (await import('./en.js')).en;
}
