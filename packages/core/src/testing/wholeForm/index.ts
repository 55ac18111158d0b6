export { randomDefinition, randomWholeForm, type WholeFormOptions } from './randomWholeForm.js';
