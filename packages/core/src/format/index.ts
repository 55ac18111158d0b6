export type {
  Binding,
  DeepPartialTexts,
  FormatField,
  FormPatch,
  IntakeFormat,
  Supplier,
  TableBinding,
  Token,
  TokenReason,
} from './format.js';
