export { createFormInputs, useInput, type FormInputs, type Input } from './formInputs.js';
