export type {
  Binding,
  Flag,
  FormatField,
  FormatTable,
  FormPatch,
  IntakeFormat,
  Supplier,
  TableBinding,
  Token,
  TokenReason,
} from './format.js';
export type { CellRule, CellSpec, FieldCondition, RecordRule, RuleSeverity } from './shape.js';
