/** Gives the borrower a file of the browser's own. */
export function download(name: string, text: string, type: 'application/json' | 'text/html'): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
