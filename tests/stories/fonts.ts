// Whether this browser draws letters as the one that the pictures were taken with: else they differ in every line.

const samples = ['Loan application 6,000,000', '企业贷款申请 六百万元整'];
const families = ['sans-serif', 'serif', 'monospace'];

/** How wide each sample is in each family, and the browser's version. */
export function fontsHere(): string {
  const pen = document.createElement('canvas').getContext('2d');
  const widths = families.flatMap((family) =>
    samples.map((sample) => {
      if (pen) pen.font = `600 32px ${family}`;
      return pen?.measureText(sample).width.toFixed(2) ?? '';
    }),
  );
  const chromium = /Chrome\/(\d+)/.exec(navigator.userAgent)?.[1] ?? '';
  return `Chromium ${chromium}; ${widths.join(' ')}`;
}
