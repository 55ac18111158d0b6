export type { ControlProps } from './control.js';
export { ControlFor } from './ControlFor.js';
export { lateControlFor, lateControls } from './lateControls.js';
export { groupRole } from './shape.js';
