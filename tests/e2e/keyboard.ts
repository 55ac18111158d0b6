// A borrower who uses the keyboard alone: Tab from control to control, type, choose with arrows and space, Enter to go on.
import type { Page } from 'playwright';

/** What has the focus. */
export interface Focus {
  readonly tag: string;
  readonly type: string;
  /** The question's instance; '' outside of questions. */
  readonly instance: string;
  /** The group's card it stands in, counted from 0; -1 outside of cards. */
  readonly card: number;
  /** Whether something is left to answer in that card. */
  readonly unfinished: boolean;
  readonly id: string;
  readonly value: string;
  readonly checked: boolean;
  /** Its label's or its own text. */
  readonly text: string;
}

export async function focused(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    const attribute = (of: Element | null | undefined, name: string): string => of?.getAttribute(name) ?? '';
    const textOf = (of: Element | null | undefined): string => (of?.textContent ?? '').trim();
    const isField = (one: Element): one is HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement =>
      one.matches('input, select, textarea');
    let element: Element = document.activeElement ?? document.body;
    while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const card = element.closest('.askless-rep-item');
    const field = isField(element) ? element : undefined;
    return {
      tag: element.tagName,
      type: attribute(element, 'type'),
      instance: attribute(element.closest('[data-instance]'), 'data-instance'),
      card: card ? [...(card.parentElement?.children ?? [])].indexOf(card) : -1,
      unfinished: Boolean(card?.querySelector('.askless-tag')),
      id: element.id,
      value: field?.value ?? '',
      checked: element instanceof HTMLInputElement && element.checked,
      text: textOf(field ? field.labels?.[0] : element),
    };
  });
}

/** Answers the question that has the focus, with what a borrower would type. */
export async function enterValue(page: Page, value: unknown, kind: string): Promise<void> {
  const focus = await focused(page);
  if (focus.type === 'file') return pickFile(page, String(Reflect.get(Object(value), 'fileName')));
  if (focus.type === 'radio') return arrowTo(page, typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value));
  if (focus.tag === 'SELECT') return arrowTo(page, String(value));
  if (focus.type === 'checkbox') return tick(page, value);
  if (kind === 'date' || kind === 'month' || kind === 'monthDay') return typeDate(page, String(value), kind);
  if (kind === 'texts') return typeLines(page, value);
  await page.keyboard.type(
    kind === 'address' && typeof value === 'object' ? String(Reflect.get(Object(value), 'line')) : String(value),
  );
}

/** What a file picked in these tests holds. */
export const fileContent = '%PDF-1.7 a sample';

async function pickFile(page: Page, name: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.keyboard.press('Enter');
  await (await chooser).setFiles({ name, mimeType: 'application/pdf', buffer: Buffer.from(fileContent) });
}

/** Moves through a list or a set of radio buttons until the option is chosen. */
async function arrowTo(page: Page, option: string): Promise<void> {
  const first = await focused(page);
  if (first.type === 'radio' && first.value === option) {
    if (!first.checked) await page.keyboard.press('Space');
    return;
  }
  for (let step = 0; step < 300; step += 1) {
    await page.keyboard.press('ArrowDown');
    const { value, checked, tag } = await focused(page);
    if (value === option && (tag === 'SELECT' || checked)) return;
  }
  throw new Error(`There is no option ${option} at ${first.instance}.`);
}

/** Goes over the checkboxes of one question, the focus being on its first. */
async function tick(page: Page, value: unknown): Promise<void> {
  const wanted = Array.isArray(value) ? value.map(String) : [];
  const { instance } = await focused(page);
  for (;;) {
    const { value: code, checked } = await focused(page);
    if (wanted.includes(code) !== checked) await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    const next = await focused(page);
    if (next.instance === instance && next.type === 'checkbox') continue;
    await page.keyboard.press('Shift+Tab');
    return;
  }
}

async function typeDate(page: Page, value: string, kind: string): Promise<void> {
  const names = { date: ['Year', 'Month', 'Day'], month: ['Year', 'Month'], monthDay: ['Month', 'Day'] }[kind] ?? [];
  const digits = value.split('-');
  for (let part = 0; part < names.length; part += 1) {
    const { text } = await focused(page);
    await page.keyboard.type(digits[names.indexOf(text)] ?? '');
    if (part < names.length - 1) await page.keyboard.press('Tab');
  }
}

async function typeLines(page: Page, value: unknown): Promise<void> {
  const lines = Array.isArray(value) ? value.map(String) : [];
  if (lines.length === 0) {
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    return;
  }
  for (const [at, line] of lines.entries()) {
    await page.keyboard.type(line);
    if (at === lines.length - 1) return;
    while ((await focused(page)).text !== 'Add another') await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForTimeout(50);
  }
}
