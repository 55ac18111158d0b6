import type { Expression } from '@askless/core';

/** 国务院关于调整和完善固定资产投资项目资本金制度的通知 (国发〔2015〕51号) 第一条, and 国发〔2019〕26号 (四) and (五). */
export const projectCapitalSource =
  '国务院关于调整和完善固定资产投资项目资本金制度的通知（国发〔2015〕51号）第一条；国务院关于加强固定资产投资项目资本金管理的通知（国发〔2019〕26号）（四）、（五）';

/** The least share of its own capital that a project must have, by its kind, in percent. */
export const minimumCapital = {
  urban_rail: '20',
  railway_or_road: '20',
  /** 国发〔2019〕26号 (四): from 25 to 20. */
  port_or_shipping: '20',
  /** 国发〔2019〕26号 (五): stays. */
  airport: '25',
  affordable_or_ordinary_housing: '20',
  other_real_estate: '25',
  steel_or_aluminium: '40',
  cement: '35',
  /** 煤炭、电石、铁合金、烧碱、焦炭、黄磷、多晶硅. */
  coal_coke_or_listed_material: '30',
  maize_processing: '20',
  /** 化肥，钾肥除外. */
  fertiliser: '25',
  other_project: '20',
} as const;

/** Whatever has been approved lower has a share of its own, which is asked. */
export const capitalKinds: readonly string[] = [...Object.keys(minimumCapital), 'approved_lower'];

export const minimumEquityRatio: Expression = {
  case: Object.entries(minimumCapital).map(([kind, percent]) => [
    { '==': [{ var: 'project.capitalKind' }, kind] },
    percent,
  ]),
};
