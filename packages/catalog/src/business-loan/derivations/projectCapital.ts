import type { Expression } from '@askless/core';

/** 国务院关于调整和完善固定资产投资项目资本金制度的通知 (国发〔2015〕51号), and 国发〔2019〕26号. */
export const projectCapitalSource =
  '国务院关于调整和完善固定资产投资项目资本金制度的通知（国发〔2015〕51号）；国务院关于加强固定资产投资项目资本金管理的通知（国发〔2019〕26号）';

/** The least share of its own capital that a project must have, by its kind, in percent. */
export const minimumCapital = {
  urban_rail: '20',
  railway_or_road: '20',
  /** 国发〔2019〕26号: from 25 to 20. */
  port_or_shipping: '20',
  airport: '25',
  affordable_or_ordinary_housing: '20',
  other_real_estate: '25',
  steel_or_aluminium: '40',
  cement: '35',
  coal_or_coke: '30',
  maize_processing: '20',
  other_project: '20',
} as const;

/** Fertiliser and whatever the State Council approves lower have a share of their own, which is asked. */
export const capitalKinds: readonly string[] = [...Object.keys(minimumCapital), 'fertiliser', 'approved_lower'];

export const minimumEquityRatio: Expression = {
  case: Object.entries(minimumCapital).map(([kind, percent]) => [
    { '==': [{ var: 'project.capitalKind' }, kind] },
    percent,
  ]),
};
