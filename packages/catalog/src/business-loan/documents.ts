/** What a phone's camera and an office scanner give. */
export const documents = [
  'application/pdf',
  'image/jpeg',
  'image/png',
  '.pdf',
  '.jpg',
  '.jpeg',
  '.png',
  '.xlsx',
  '.docx',
] as const;

/** 20 MB: a scanned audit report fits, a video does not. */
export const mostBytes = 20_000_000;
