export { Icon } from './Icon.js';
