export type { ControlProps } from './control.js';
export { ControlFor } from './ControlFor.js';
export { groupRole } from './shape.js';
