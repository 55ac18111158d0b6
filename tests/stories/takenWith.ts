/** What the pictures were taken with: what `fontsHere` says there. */
export const takenWith = 'Chromium 156; 490.14 363.14 489.83 363.14 500.91 371.27';
