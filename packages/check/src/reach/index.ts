export { profilesOf, type ProfileShare } from './profilesOf.js';
export { reachOf, type Reach } from './reachOf.js';
