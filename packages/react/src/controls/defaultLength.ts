/** Characters of a text that says nothing of its length. */
export const defaultLength = 200;
