import type { ControlTexts } from '../texts/index.js';

const steps = ['B', 'kB', 'MB', 'GB'];

/** A file's size, with one decimal below ten: `1.2 MB`. */
export function bytesText(bytes: number, locale: string): string {
  let size = bytes;
  let step = 0;
  while (size >= 1000 && step < steps.length - 1) {
    size /= 1000;
    step += 1;
  }
  return `${new Intl.NumberFormat(locale, { maximumFractionDigits: size < 10 ? 1 : 0 }).format(size)} ${steps[step] ?? ''}`;
}

const names: Readonly<Record<string, string>> = {
  'vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'XLSX',
  'vnd.openxmlformats-officedocument.wordprocessingml.document': 'DOCX',
  'vnd.ms-excel': 'XLS',
  msword: 'DOC',
};

/** Media types and extensions by the names people know: `PDF, JPEG and PNG`. */
export function fileTypesText(accept: readonly string[], { texts }: { readonly texts: ControlTexts }): string {
  const known = accept.map((type) => {
    const short = type.replace(/^\.|^.*\//, '');
    return names[short] ?? short.toUpperCase();
  });
  return texts.list([...new Set(known)]);
}
