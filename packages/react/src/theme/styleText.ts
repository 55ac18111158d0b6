// The build puts the joined style sheet in this module's place (scripts/styles.ts).
import text from './index.css?inline';

/** The default theme, for a sheet that is made by code and adopted, which no Content Security Policy forbids. */
export const styleText: string = text;
