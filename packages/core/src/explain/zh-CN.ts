import type { ExplainWords } from './sentences.js';

const because = (facts: string): string => (facts === '' ? '' : `：因为${facts}`);

/** 解释语句：简体中文。 */
export const zhCN: ExplainWords = {
  locale: 'zh-CN',
  quote: (name) => `“${name}”`,
  list: (items) => items.join('、'),
  row: (group, place) => `${group}${place}的`,
  closing: (group) => `“${group}”是否已填完`,
  yes: '是',
  no: '否',
  is: (name, value) => `${name}为${value}`,
  declined: (name) => `您未回答${name}`,
  notAsked: (name) => `${name}无需填写`,
  rows: (group, rows) => `${group}（共 ${rows} 条）`,
  notInForce: (name, { validFrom, validTo }) =>
    validFrom === undefined ? `${name}的规定已于 ${validTo ?? ''} 失效` : `${name}的规定自 ${validFrom} 起施行`,
  ask: ({ formats, deciding, because: facts, optional }) =>
    [
      formats === '' ? '' : `用于：${formats}。`,
      facts === '' ? '' : `您需要填写，因为${facts}。`,
      deciding === '' ? '' : `您的回答决定是否以及如何询问：${deciding}。`,
      optional ? '可以不填。' : '',
    ].join(''),
  skip: {
    notApplicable: ({ because: facts }) => `无需填写${because(facts)}。`,
    lenderSupplied: () => '无需填写：由银行填写。',
    noFormat: () => '无需填写：银行的进件文件均不需要此项。',
    nothingOpen: () => '无需填写：目前没有需要此项的内容。',
    laterStage: ({ stage }) => `暂不填写：到“${stage}”阶段再问。`,
  },
  pending: (on, sources) => [on === '' ? '' : `取决于${on}。`, sources === '' ? '' : `正在查询${sources}。`].join(''),
  known: (origin, source) =>
    ({
      typed: '您已填写。',
      profile: '银行已掌握，无需填写。',
      source: `无需填写：来自${source}。`,
      row: '由该行的年度得出。',
      party: '同一人或企业的该项信息您已提供。',
      declined: '您选择不回答。',
    })[origin],
  derived: (from) => (from === '' ? '由系统计算。' : `由${from}计算得出。`),
  stopped: '填写已暂停：按目前的信息，没有可申请的产品。您仍可选择继续。',
  stages: {
    information: '信息获取',
    application: '申请与初审',
    dueDiligence: '尽职调查',
    approval: '审批与决策',
    contract: '合同签署与放款',
    postLoan: '贷后管理',
  },
};
