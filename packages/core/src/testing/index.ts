export { interview, type Interview, type InterviewOptions } from './interview.js';
export { randomFrom, type Random } from './random.js';
export { randomForm } from './randomForm.js';
export { randomValue } from './randomValue.js';
export { thresholdsOf } from '../compiled/index.js';
export { smallBinding, smallDefinition, smallForm, type SmallForm, type SmallQuestion } from './smallForm.js';
export { differencesOf, referencePlan } from './reference/index.js';
export { randomAdvance } from './randomAdvance.js';
export { randomDefinition, randomWholeForm, type WholeFormOptions } from './wholeForm/index.js';
