// What is measured of whatever is on the page.

/** Pixels by which the page is wider than its window. */
export function overflow(): number {
  return document.documentElement.scrollWidth - document.documentElement.clientWidth;
}

const targets = 'a[href], button, input, select, textarea, summary, [role=button], [role=option], [tabindex="0"]';
/** A line of text may be taller than a link in it (WCAG 2.2, 2.5.8); what is measured is what is pressed. */
const least = 24;

/** What can be pressed and is smaller than 24 by 24 pixels, label included. */
export function smallTargets(): readonly string[] {
  return [...document.querySelectorAll<HTMLElement>(targets)]
    .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
    .map((element) => ({ element, box: pressed(element).getBoundingClientRect() }))
    .filter(({ box }) => box.width > 1 && (box.width < least - 0.5 || box.height < least - 0.5))
    .map(
      ({ element, box }) =>
        `${element.tagName.toLowerCase()}.${element.className} ${Math.round(box.width)} x ${Math.round(box.height)}: ${element.textContent.slice(0, 40)}`,
    );
}

/** The label around a control is pressed as well. */
function pressed(element: HTMLElement): HTMLElement {
  return element.closest('label') ?? element;
}

const spaced = `.askless *:not(svg, svg *) {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
.askless p { margin-block-end: 2em !important; }`;

/** Texts that are cut off where a reader has spaced them out (WCAG 2.2, 1.4.12). */
export function cutOff(): readonly string[] {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(spaced);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const cut = [...document.querySelectorAll<HTMLElement>('.askless *')].filter(isCut);
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  return cut.map(
    (element) => `${element.tagName.toLowerCase()}.${element.className}: ${element.textContent.slice(0, 40)}`,
  );
}

function isCut(element: HTMLElement): boolean {
  if (element.closest('.askless-vh, svg, select, input, textarea') || !element.checkVisibility()) return false;
  const { overflowX, overflowY } = getComputedStyle(element);
  const hides = (overflowing: string): boolean => overflowing === 'hidden' || overflowing === 'clip';
  return (
    (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
    (hides(overflowY) && element.scrollHeight > element.clientHeight + 1)
  );
}
