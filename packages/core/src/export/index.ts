export { conformanceOf, type Conformance, type ConformanceCase } from './conformance.js';
export { exportCondition, exportForm } from './exportForm.js';
export type {
  ExportedFact,
  ExportedForm,
  ExportedRule,
  ExportedStep,
  FactRow,
  Facts,
  Outcome,
  Single,
} from './exported.js';
export { factsOf, type FactsOfPlan } from './factsOf.js';
export { ExportError, type ExportFault, type ExportFaultCode } from './faults.js';
export { judgeRules } from './judgeRules.js';
export type { Logic } from './logic.js';
export { runExport, type Engine } from './runExport.js';
export type { Verdicts } from './scope.js';
export type { Comparable, FactValue } from './values.js';
