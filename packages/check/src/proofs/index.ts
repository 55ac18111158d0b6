export { checkForm } from './checkForm.js';
