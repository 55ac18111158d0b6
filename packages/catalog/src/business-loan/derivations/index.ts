import type { FormPatch } from '@askless/core';
import { layout } from '../layout.js';
import { derivationRules } from './rules.js';
import { derivationSchema } from './schema.js';
import { en } from './texts.en.js';
import { zhCN } from './texts.zh-CN.js';

export { capitalKinds, minimumCapital } from './projectCapital.js';
export { chineseSizes, type ChineseSize, type Measure } from './chineseSizes.js';
export { sbaSizes } from './sbaSizes.js';

const added: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(derivationSchema).map(([part, node]) => [
    part,
    Object.keys(node.type === 'array' ? node.items.properties : node.properties).map((name) => `${part}.${name}`),
  ]),
);

/**
 * What the catalogue’s form only suggests, computed: size class, working-capital need, total debt and cost, the least
 * capital of a project, loan to value. `extendForm(businessLoan, businessLoanDerivations)`.
 *
 * Each derivation names its law or standard. Where an input is not known it is asked, where one does not apply the
 * question itself is.
 */
export const businessLoanDerivations: FormPatch = {
  schema: derivationSchema,
  rules: derivationRules,
  layout: layout
    .filter(({ id }) => id in added)
    .map(({ id, items }) => ({ id, items: [...items, ...(added[id] ?? [])] })),
  texts: { en, 'zh-CN': zhCN },
};
