import type { QuestionTexts } from '@askless/core';

export const monitoringTexts = {
  'monitoring.minorityOwned': {
    label: '少数族裔所有',
    why: '1071 统计，须与审批隔离',
  },
  'monitoring.womenOwned': {
    label: '女性所有',
    why: '1071 统计，须与审批隔离',
  },
  'monitoring.principalEthnicity': {
    label: '主要所有人族裔',
    why: '1071 统计，可拒答',
    options: { hispanic: '西班牙裔或拉丁裔', not_hispanic: '非西班牙裔或拉丁裔', decline: '不愿提供' },
  },
  'monitoring.principalRace': {
    label: '主要所有人种族',
    why: '1071 统计，可拒答',
    options: {
      asian: '亚裔',
      black: '非裔',
      native: '美洲原住民或阿拉斯加原住民',
      pacific: '夏威夷原住民或其他太平洋岛民',
      white: '白人',
      decline: '不愿提供',
    },
  },
  'monitoring.principalSex': {
    label: '主要所有人性别',
    why: '1071 统计，可拒答',
  },
  'monitoring.numPrincipals': {
    label: '主要所有人人数',
    why: '1071 统计',
  },
  'monitoring.inclusiveFinanceTag': {
    label: '普惠/涉农/科技标识',
    why: '监管统计',
    options: { inclusive: '普惠金融', rural: '涉农', technology: '科技型', green: '绿色', none: '均不属于' },
  },
} as const satisfies Readonly<Record<string, QuestionTexts>>;
