export { FormFrame } from './FormFrame.js';
export { LoadFailed, Skeleton } from './Skeleton.js';
