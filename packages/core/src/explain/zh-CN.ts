import type { ExplainWords } from './words.js';

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
  join: (sentences) => sentences.join(''),
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
  unless: (name, value) => `若${name}为${value}，则无需填写此项。`,
  answerFirst: (asks) => `请先填写${asks}。`,
  pending: (on, sources) => [on === '' ? '' : `取决于${on}。`, sources === '' ? '' : `正在查询${sources}。`].join(''),
  known: (origin, source) =>
    ({
      typed: '您已填写。',
      profile: '银行已掌握，无需填写。',
      source: `无需填写：来自${source}。`,
      row: '由该行的年度得出。',
      party: '该项信息您已在另一处提供。',
      declined: '您选择不回答。',
    })[origin],
  derived: (from) => (from === '' ? '由系统计算。' : `由${from}计算得出。`),
  stopped: (gates) => `填写已暂停：按目前的信息，没有可申请的产品（${gates.join('；')}）。您仍可选择继续。`,
  change: {
    appeared: (causes) => `因${causes}，现需填写此项。`,
    gone: (causes) => `因${causes}，此项无需再填。`,
    answered: (causes) => `因${causes}，此项已有答案。`,
    other: (causes) => `因${causes}，此项的状态有变。`,
    answer: (name) => `您填写了${name}`,
    rows: (group) => `${group}有变`,
    source: (source) => `${source}返回了数据`,
    party: '两处为同一当事人',
    goOn: '您选择继续',
    day: '日期有变',
    stage: '贷款进入新阶段',
  },
  staff: {
    question: (id) => `题目：${id}。`,
    needs: (needs) => `要件：${needs}。`,
    need: ({ format, path, must }) => `${format} ${path}（${must ? '必填' : '可空'}）`,
    through: (need, links) => `${need}，经由${links}`,
    link: {
      when: (id) => ` ${id} 的适用条件`,
      derive: (id) => ` ${id} 的推算`,
      rows: (id) => ` ${id} 的行`,
    },
    facts: (facts) => `依据：${facts}。`,
    from: (fact, id, origin) => `${fact}（${id}，${origin}）`,
    origin: {
      typed: '借款人填写',
      profile: '来自企业画像',
      derived: '系统计算',
      row: '由行的年度得出',
      party: '取自同一当事人的',
    },
    source: (source, at, verified) =>
      `来自${source}${at === '' ? '' : `，取数日 ${at}`}，${verified ? '已核验' : '未核验'}`,
    waitsFor: (ids) => `等待：${ids}。`,
    gates: (ids) => `准入条件：${ids}。`,
    retired: (reason) => `停用原因：${reason}。`,
  },
  stages: {
    information: '信息获取',
    application: '申请与初审',
    dueDiligence: '尽职调查',
    approval: '审批与决策',
    contract: '合同签署与放款',
    postLoan: '贷后管理',
  },
};
