// One question answered by keys alone: typed, chosen with arrows and space, a file with Enter.
import type { Page } from 'playwright';
import { countryName } from '../../packages/react/src/entry/formatValue.js';
import { wordsIn, type Borrower, type Paper } from './borrower.js';
import { meet, type Stop } from './meeting.js';

/** What a file picked in these tests holds. */
export const fileContent = '%PDF-1.7 a sample';

export interface Answering {
  readonly page: Page;
  readonly borrower: Borrower;
  readonly stop: Stop;
  /** The question's own label. */
  readonly label: string;
  readonly paper: Paper;
}

/** Puts into the control that has the focus what it should hold; nothing where it does already. */
export async function answer(answering: Answering): Promise<void> {
  const { page, stop, label, paper } = answering;
  const [text = ''] = shown(answering);
  switch (stop.role) {
    case 'radio':
      return stop.within.some(({ name }) => name === label) ? chooseRadio(page, stop, text) : undefined;
    case 'checkbox':
      return tick(answering);
    case 'combobox':
      if (stop.value === text || (stop.editable && stop.value !== '')) return undefined;
      return stop.editable ? search(page, text) : chooseInList(page, text);
    case 'textbox':
      return stop.value === '' ? type(page, textFor(answering)) : undefined;
    case 'button':
      return paper.spec.kind === 'file' ? pickFile(answering, text) : undefined;
    default:
      return undefined;
  }
}

/** The answer as the page words it. */
function shown({ borrower: { language }, paper: { spec, words } }: Answering): readonly string[] {
  const { controls } = wordsIn[language].page;
  if (spec.kind === 'boolean') return words.map((word) => (word === 'true' ? controls.yes : controls.no));
  if (spec.kind === 'country') return words.map((code) => countryName(code, language, controls));
  return words;
}

async function type(page: Page, text: string): Promise<void> {
  if (text !== '') await page.keyboard.type(text);
}

/** What is typed into a text box: of a date the part that it is for, of a list its line, of an amount so many of the unit. */
function textFor({ borrower, stop, paper: { spec, words } }: Answering): string {
  const { controls } = wordsIn[borrower.language].page;
  const [text = ''] = words;
  switch (spec.kind) {
    case 'date':
    case 'month':
    case 'monthDay': {
      const parts = spec.kind === 'monthDay' ? ['month', 'day'] : ['year', 'month', 'day'];
      const { year, month, day } = controls.dateParts;
      const part = parts.indexOf({ [year]: 'year', [month]: 'month', [day]: 'day' }[stop.name] ?? '');
      return text.split('-')[part] ?? '';
    }
    case 'texts':
      return words.find((_, place) => controls.lines.item(place + 1) === stop.name) ?? '';
    case 'money':
      return inUnit(text, powerOf(stop.around.beside || stop.around.note));
    default:
      return text;
  }
}

const powers = { 万: 4, 亿: 8, thousand: 3, million: 6 };

/** Of the unit in which amounts are typed here. */
function powerOf(unit: string): number {
  return Object.entries(powers).find(([word]) => unit.includes(word))?.[1] ?? 0;
}

function inUnit(amount: string, power: number): string {
  if (power === 0) return amount;
  const [whole = '', decimals = ''] = amount.replace('-', '').split('.');
  const digits = whole.padStart(power + 1, '0');
  const moved = `${digits.slice(0, -power)}.${digits.slice(-power)}${decimals}`.replace(/\.?0+$/, '');
  return amount.startsWith('-') ? `-${moved}` : moved;
}

async function pickFile({ page, borrower, stop }: Answering, name: string): Promise<void> {
  const { choose } = wordsIn[borrower.language].page.controls.file;
  if (!stop.name.endsWith(choose)) return;
  const chooser = page.waitForEvent('filechooser');
  await page.keyboard.press('Enter');
  await (await chooser).setFiles({ name, mimeType: 'application/pdf', buffer: Buffer.from(fileContent) });
  borrower.picked.add(name);
}

async function chooseRadio(page: Page, first: Stop, option: string): Promise<void> {
  if (first.name === option) return first.checked ? undefined : page.keyboard.press('Space');
  await arrowDown(page, option, ({ name, checked }) => name === option && checked);
}

async function chooseInList(page: Page, option: string): Promise<void> {
  await arrowDown(page, option, ({ value }) => value === option);
}

async function arrowDown(page: Page, option: string, isIt: (stop: Stop) => boolean): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press('ArrowDown');
    const stop = await meet(page);
    if (stop && isIt(stop)) return;
  }
  throw new Error(`Arrows do not lead to “${option}”.`);
}

/** Types a name until the list marks it. */
async function search(page: Page, name: string): Promise<void> {
  await page.keyboard.type(name);
  for (let step = 0; step < 60; step += 1) {
    if ((await meet(page))?.around.marked.startsWith(name)) return page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`The list does not find “${name}”.`);
}

async function tick(answering: Answering): Promise<void> {
  const { page, borrower, stop, paper } = answering;
  const { none } = wordsIn[borrower.language].page.controls.lines;
  const isWanted =
    paper.spec.kind === 'texts' && stop.name === none ? paper.words.length === 0 : shown(answering).includes(stop.name);
  if (isWanted !== stop.checked) await page.keyboard.press('Space');
}
