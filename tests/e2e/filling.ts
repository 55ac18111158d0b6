// A sample borrower who fills in a form by keyboard alone, from what is read at the focus, without knowing how the page is made.
import type { Page } from 'playwright';
import { entriesUnder, nameOfEntry, paperOn, rowNamed, wordsIn, type Borrower, type Place } from './borrower.js';
import { answer } from './keyboard.js';
import { meet, type Stop } from './meeting.js';

export interface Filling {
  readonly page: Page;
  readonly borrower: Borrower;
  /** Stops at this many pages; left out: goes on until it is sent. */
  readonly until?: number;
}

/** Goes from control to control until it is the one. */
export async function tabTo(page: Page, isIt: (stop: Stop) => boolean): Promise<Stop> {
  for (let step = 0; step < 400; step += 1) {
    await page.keyboard.press('Tab');
    const stop = await meet(page);
    if (stop && isIt(stop)) return stop;
  }
  throw new Error(`Tab leads nowhere: ${await textOf(page)}`);
}

/**
 * Goes through the pages, and through their problems if there are any, until the application is sent.
 *
 * @returns What a borrower could not have done or would have missed: a lost focus, a control out of sight, a page that is too wide.
 */
export async function fillPages(filling: Filling): Promise<readonly string[]> {
  const { page, borrower, until = Number.POSITIVE_INFINITY } = filling;
  const faults = new Set<string>();
  const pages = new Set<string>();
  const { title: received } = wordsIn[borrower.language].page.receipt;
  // A page that was just loaded begins without a focus.
  let atEnd = true;
  for (let step = 0; step < 5_000; step += 1) {
    const stop = await meet(page);
    if (stop) {
      pages.add(stop.around.heading);
      if (pages.size > until || stop.around.heading === received) return [...faults];
      for (const fault of await faultsAt(page, stop)) faults.add(fault);
      const acted = await act(filling, stop);
      if (!(await meet(page))) faults.add(`the focus is lost at ${placeOf(stop)}`);
      if (acted) continue;
    } else if (!atEnd) faults.add('the focus is lost for long');
    await page.keyboard.press('Tab');
    // After the last control of the page the focus leaves it once, and comes back at the first.
    atEnd = stop !== undefined;
  }
  throw new Error(`The form does not end: ${await textOf(page)}`);
}

async function textOf(page: Page): Promise<string> {
  return page.locator('.askless').first().innerText();
}

function placeOf({ role, name, within: [around] }: Stop): string {
  return `${role} “${name}” in “${around?.name ?? ''}”`;
}

async function faultsAt(page: Page, stop: Stop): Promise<readonly string[]> {
  return [
    ...(stop.around.sideways > 0 ? [`${stop.around.sideways} pixels too wide at ${placeOf(stop)}`] : []),
    ...((await isInSight(page, stop)) ? [] : [`out of sight: ${placeOf(stop)}`]),
    ...(stop.role === 'alert' ? [`“${stop.name}” on ${stop.around.heading}`] : []),
    ...(stop.name === '' ? [`without a name: ${placeOf(stop)}`] : []),
  ];
}

/** What comes late, such as what a registry has said, may push the control out of sight: then going back to it shows it again. */
async function isInSight(page: Page, { around }: Stop): Promise<boolean> {
  if (around.visible) return true;
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  return (await meet(page))?.around.visible ?? false;
}

/** Does what a borrower does at this place; whether the focus went somewhere else by it. */
async function act(filling: Filling, stop: Stop): Promise<boolean> {
  const { page, borrower } = filling;
  if (isToPress(filling, stop)) return press(page, stop);
  const place = placeIn(borrower, stop);
  if (stop.role === 'combobox' && !stop.editable && isOfSameParty(borrower, stop)) {
    await chooseParty(page, stop, nameOfEntry(borrower, place) ?? '');
    return false;
  }
  const passed = await passOffer(page, borrower, stop);
  if (passed) return passed === 'moved';
  if (stop.role === 'checkbox' && isLastWord(borrower, stop)) {
    if (!stop.checked && stop.around.entries === entriesUnder(borrower, place.group))
      await page.keyboard.press('Space');
    return false;
  }
  for (const label of labelsOf(borrower, stop)) {
    const paper = paperOn(borrower, label, place);
    if (!paper) continue;
    if (stop.invalid && stop.value !== '') throw new Error(`Refused: ${placeOf(stop)} holds “${stop.value}”.`);
    await answer({ page, borrower, stop, label, paper });
    return false;
  }
  return false;
}

/**
 * Passes over what offers an answer given before: this borrower's is typed in its own words.
 *
 * @returns Whether the focus went elsewhere by it; nothing where nothing is offered.
 */
async function passOffer(page: Page, borrower: Borrower, { role, name }: Stop): Promise<'moved' | 'stays' | undefined> {
  const { sameAs } = wordsIn[borrower.language].page;
  if (role === 'combobox' && name === sameAs.label) {
    await page.keyboard.press('End');
    return 'stays';
  }
  if (role !== 'radio') return undefined;
  if (name === sameAs.other) return 'stays';
  const [before = '', after = ''] = sameAs.is('\n').split('\n');
  if (!name.startsWith(before) || !name.includes(after)) return undefined;
  // The last of the cards is for another answer.
  await page.keyboard.press('ArrowUp');
  return 'moved';
}

async function press(page: Page, stop: Stop): Promise<boolean> {
  await page.keyboard.press('Enter');
  const before = placeOf(stop);
  // What comes late, such as a part that is loaded, takes the focus when it is there.
  for (let wait = 0; wait < 20; wait += 1) {
    const now = await meet(page);
    if (now && placeOf(now) !== before) return true;
    await page.waitForTimeout(10);
  }
  return false;
}

/** Whether a borrower presses this: to go on, to add what is missing, to mend what is wrong. */
function isToPress({ borrower }: Filling, stop: Stop): boolean {
  const { page: t, form } = wordsIn[borrower.language];
  const { role, name, around, within } = stop;
  if (role !== 'button' || stop.disabled) return false;
  if (within.some((one) => one.role === 'alert')) return true;
  const { group } = placeIn(borrower, stop);
  const row = Object.values(form.groups).find(({ label }) => label === group)?.row ?? '';
  const { begin } = t.start;
  const onwards = [begin, t.section.continue, t.section.toReview, t.section.backToReview, t.review.submit];
  const isOn = Object.values(form.sections).some((section) => name === t.section.continueTo(section));
  if (isOn || onwards.includes(name) || name === t.group.save(row)) return true;
  if (name === t.group.add(row) || name === t.group.addAnother(row))
    return around.entries < (entriesUnder(borrower, group) ?? 0);
  if (name.startsWith(`${t.group.changeShort} `) && around.entry !== '')
    return [1, 2, 3, 4, 5, 6, 7, 8, 9].some((left) => around.entryText.split('\n').includes(t.group.left(left)));
  return false;
}

/** Where the control stands: in which list or table, at which entry. */
function placeIn(borrower: Borrower, { name, within, around }: Stop): Place {
  const group =
    within.find((one) => one.role === 'region' && entriesUnder(borrower, one.name) !== undefined)?.name ?? '';
  const place = Number.parseInt(around.entry, 10) - 1;
  const year = / (\d{4})$/.exec(name)?.[1];
  return { group, row: around.entry === '' && year !== undefined ? rowNamed(borrower, group, year) : place };
}

/** What the question may be called: the control by itself, the set that it is one of, a figure without its year. */
function labelsOf(borrower: Borrower, { name, within }: Stop): readonly string[] {
  const { page: t } = wordsIn[borrower.language];
  const own = [name, ...within.filter(({ role }) => role === 'radiogroup' || role === 'group').map((one) => one.name)];
  const { choose, replace } = t.controls.file;
  return own.map((one) => {
    const bare = [` ${choose}`, ` ${replace}`].reduce(
      (text, end) => (text.endsWith(end) ? text.slice(0, -end.length) : text),
      one,
    );
    return bare
      .replace(/ \d{4}$/, '')
      .replace(t.optional, '')
      .trim();
  });
}

/** Whether this says that a list is complete. */
function isLastWord(borrower: Borrower, stop: Stop): boolean {
  const { page: t } = wordsIn[borrower.language];
  const { group } = placeIn(borrower, stop);
  return (
    group !== '' && (stop.name === t.group.none(group) || stop.name.startsWith(t.group.complete(stop.around.entries)))
  );
}

function isOfSameParty(borrower: Borrower, stop: Stop): boolean {
  const { page: t, form } = wordsIn[borrower.language];
  return Object.values(form.groups).some(({ row }) => stop.name === t.group.same(row ?? ''));
}

/** Chooses who was named before, if the list has the name. */
async function chooseParty(page: Page, first: Stop, name: string): Promise<void> {
  if (first.value === name) return;
  for (let before = first.value; ;) {
    await page.keyboard.press('ArrowDown');
    const value = (await meet(page))?.value ?? '';
    if (value === name) return;
    if (value === before) break;
    before = value;
  }
  await page.keyboard.press('Home');
}
