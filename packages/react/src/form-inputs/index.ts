export { createFormInputs, useFormInputs, useInput, type FormInputs, type Input } from './formInputs.js';
