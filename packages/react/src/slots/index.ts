export { ControlsContext, useOwnControl, type Controls } from './controls.js';
export { PartBoundary } from './PartBoundary.js';
export type {
  ControlPartProps,
  CountNoteTextProps,
  ErrorLineProps,
  GroupCardsProps,
  HeadProps,
  InstanceProps,
  InstancesProps,
  LeftOutItemsProps,
  LeftOutPanelProps,
  LeftPageProps,
  NoProps,
  PartName,
  PartProps,
  Parts,
  ProblemSummaryProps,
  ReceiptPageProps,
  RowProps,
  SectionPageProps,
  SourceProps,
  StoppedPageProps,
  WhyBoxProps,
  YearTableProps,
} from './parts.js';
export { PartsContext, slot } from './slot.js';
