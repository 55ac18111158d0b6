export type {
  Binding,
  PartialTexts,
  FormatField,
  FormPatch,
  IntakeFormat,
  Supplier,
  TableBinding,
  Token,
  TokenReason,
} from './format.js';
