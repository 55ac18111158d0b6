// What a borrower meets at the place of the focus, as a screen reader tells it: roles and names, and what these stand in.
import type { CDPSession, Page } from 'playwright';

interface Named {
  readonly role: string;
  readonly name: string;
}

/** The control that has the focus. */
export interface Stop extends Named {
  /** What stands in it; of a list the option that is chosen. */
  readonly value: string;
  readonly checked: boolean;
  readonly invalid: boolean;
  readonly disabled: boolean;
  /** Whether text can be typed into it. */
  readonly editable: boolean;
  /** What it stands in, the nearest first. */
  readonly within: readonly Named[];
  readonly around: Around;
}

/** What a borrower sees around the control. */
interface Around {
  /** The page's heading. */
  readonly heading: string;
  /** The heading of the list's entry that it stands in; '' outside of lists. */
  readonly entry: string;
  /** What the entry says of itself. */
  readonly entryText: string;
  /** How many entries the list in this part of the page has. */
  readonly entries: number;
  /** The choice made in the small set beside it, such as a unit. */
  readonly beside: string;
  /** The option that a list under it marks. */
  readonly marked: string;
  /** The words above a table that it stands in. */
  readonly note: string;
  /** Pixels by which the page is wider than its window. */
  readonly sideways: number;
  /** Whether it is on the screen, and something of it is not covered. */
  readonly visible: boolean;
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();

async function sessionOf(page: Page): Promise<CDPSession> {
  const begun = sessions.get(page) ?? begin(page);
  sessions.set(page, begun);
  return begun;
}

async function begin(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Accessibility.enable');
  return session;
}

/** How often a control is looked at again that is not told of yet, as one that has just come in the place of another. */
const mostLooks = 20;

/** What has the focus; nothing where it is lost to the page itself. */
export async function meet(page: Page, looks = mostLooks): Promise<Stop | undefined> {
  const session = await sessionOf(page);
  const { result } = await session.send('Runtime.evaluate', { expression: `(${deepestActive.toString()})()` });
  const { objectId } = result;
  if (objectId === undefined || result.subtype === 'null') return undefined;
  const [tree, around] = await Promise.all([
    session.send('Accessibility.getAXNodeAndAncestors', { objectId }),
    session.send('Runtime.callFunctionOn', {
      objectId,
      functionDeclaration: lookAround.toString(),
      arguments: [{ objectId }],
      returnByValue: true,
    }),
    // The control may be gone by the time that it is looked at.
  ]).catch(() => []);
  if (tree === undefined || around === undefined) return meet(page, looks);
  if (tree.nodes[0]?.ignored === true && looks > 0) {
    await page.waitForTimeout(10);
    return meet(page, looks - 1);
  }
  return stopOf(tree.nodes, around.result.value);
}

type Node = Awaited<ReturnType<typeof treeOf>>[number];

async function treeOf(session: CDPSession) {
  return (await session.send('Accessibility.getAXNodeAndAncestors', {})).nodes;
}

function stopOf([node, ...above]: readonly Node[], around: Around): Stop {
  const has = (name: string): unknown => node?.properties?.find((one) => one.name === name)?.value.value;
  const invalid = has('invalid');
  return {
    role: textOf(node?.role),
    name: textOf(node?.name),
    value: textOf(node?.value),
    checked: has('checked') === 'true',
    invalid: invalid !== undefined && invalid !== 'false',
    disabled: has('disabled') === true,
    editable: has('editable') !== undefined,
    within: above
      .filter(({ ignored }) => !ignored)
      .map(({ role, name }) => ({ role: textOf(role), name: textOf(name) }))
      .filter(({ name }) => name !== ''),
    around,
  };
}

function textOf(value: Node['name']): string {
  return String(value?.value ?? '').trim();
}

// In the page, each by itself.

function deepestActive(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active === document.body ? null : active;
}

// oxlint-disable-next-line complexity -- It runs in the page, where it has nothing but itself.
function lookAround(control: Element): Around {
  const entry = control.closest('ol > li');
  const region = control.closest('section');
  const beside = control.parentElement?.querySelector('fieldset input:checked');
  const root = control.getRootNode();
  const list = root instanceof ShadowRoot ? root : document;
  const marked = list.getElementById(control.getAttribute('aria-activedescendant') ?? '');
  const { left, top, width, height } = control.getBoundingClientRect();
  const middle = (Math.max(top, 0) + Math.min(top + height, innerHeight)) / 2;
  const page = document.documentElement;
  const isMet = (x: number, y: number): boolean => {
    const outer = document.elementFromPoint(x, y);
    const found = outer?.shadowRoot?.elementFromPoint(x, y) ?? outer;
    const own = control.closest('label') ?? control;
    return found !== null && (own.contains(found) || found.contains(control));
  };
  return {
    heading: (list.querySelector('h1') ?? document.querySelector('h1'))?.textContent ?? '',
    entry: entry?.querySelector('h3')?.textContent ?? '',
    entryText: entry instanceof HTMLElement ? entry.innerText : '',
    entries: region?.querySelector('ol')?.children.length ?? 0,
    beside: beside?.closest('label')?.textContent ?? '',
    marked: marked?.textContent ?? '',
    note: region?.parentElement?.closest('section')?.querySelector('p')?.textContent ?? '',
    sideways: page.scrollWidth - page.clientWidth,
    visible: [0.5, 0.1, 0.9].some((part) => isMet(left + width * part, middle)),
  };
}
