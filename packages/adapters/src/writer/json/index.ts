export type { JsonObject, JsonValue } from './json.js';
export { writeJson } from './writeJson.js';
