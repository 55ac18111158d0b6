import { memoryDrafts } from '@askless/drafts';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { company, companyAnswers, registryKnows } from '../../../tests/loan-form/company.js';
import { answersIn, day } from '../../../tests/loan-form/showForm.js';
import { press, type, openPart } from '../../../tests/loan-form/borrower.js';
import { defineContent, type AsklessFormElement, type ErrorDetail, type SubmitDetail } from './element.js';

const { texts = {}, ...form } = company.form;
const [binding] = company.formats;
const bound = async () => {
  if (!binding) throw new Error('The sample has no format.');
  return binding;
};

beforeAll(() => {
  defineContent({
    forms: { company: { load: async () => form, texts } },
    formats: { sample: bound },
  });
});

afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

/** Puts markup on the page as a server would send it. */
function put(attributes: string, inside = ''): AsklessFormElement {
  const markup = `<askless-form form="company" formats="sample" as-of="${day}" ${attributes}>${inside}</askless-form>`;
  document.body.insertAdjacentHTML('beforeend', markup);
  return document.querySelector('askless-form:last-of-type')!;
}

function knownScript(known: unknown): string {
  return `<script type="application/json">${JSON.stringify(known)}</script>`;
}

const staff = page.getByLabelText('Employees');

/** What the page hears; what it does with it keeps the browser from reporting it. */
function faults(): ErrorDetail[] {
  const heard: ErrorDetail[] = [];
  const hear = (event: CustomEvent<ErrorDetail>): void => {
    event.preventDefault();
    heard.push(event.detail);
  };
  document.body.addEventListener('askless-error', hear as EventListener, { once: false });
  return heard;
}

it('[S6] a deleted draft leaves nothing behind, not with the element either', async () => {
  const element = put('', knownScript(registryKnows));
  const drafts = memoryDrafts();
  element.drafts = drafts;
  await type('Employees', '12');
  await userEvent.tab();
  await expect.poll(async () => JSON.stringify(await drafts.restore('company'))).toContain('"value":12');
  element.remove();
  await expect.poll(() => element.application).toBeUndefined();
  const fresh = put('', knownScript(registryKnows));
  fresh.drafts = drafts;
  await press('Delete this draft');
  await press('Delete them');
  await expect.element(staff).toHaveValue('');
  expect(await drafts.restore('company')).toEqual({ ok: true, value: undefined });
});

describe('markup', () => {
  it('names the form, its formats and what is known; the rest is asked', async () => {
    put('locale="en"', knownScript(registryKnows));
    await expect.element(page.getByRole('heading', { level: 1, name: 'Your company' })).toBeVisible();
    await expect.element(page.getByText('Ningbo Sample Foods Ltd')).toBeVisible();
    await expect.element(staff).toHaveValue('');
  });

  it('is read live, and an answer stays', async () => {
    const element = put('', knownScript(registryKnows));
    await type('Employees', '12');
    await userEvent.tab();
    element.setAttribute('locale', 'zh-CN');
    element.setAttribute('theme', 'dark');
    element.setAttribute('density', 'compact');
    element.setAttribute('contrast', 'more');
    await expect.element(page.getByLabelText('从业人数')).toHaveValue('12');
    const { theme, density, contrast } = element.shadowRoot!.querySelector<HTMLElement>('.askless')!.dataset;
    expect({ theme, density, contrast }).toEqual({ theme: 'dark', density: 'compact', contrast: 'more' });
  });

  it('takes the language of the page around it', async () => {
    document.body.innerHTML = '<div lang="zh-CN"></div>';
    document.querySelector('[lang="zh-CN"]')!.append(put(''));
    await expect.element(page.getByLabelText('从业人数')).toBeVisible();
  });

  it('that changes what is known shows that', async () => {
    const element = put('', knownScript(registryKnows));
    await expect.element(page.getByText('Ningbo Sample Foods Ltd')).toBeVisible();
    element.querySelector('script')!.textContent = '{}';
    await expect.element(page.getByLabelText('Company name')).toHaveValue('');
    element.known = registryKnows;
    await expect.element(page.getByText('Ningbo Sample Foods Ltd')).toBeVisible();
  });

  it.each([
    ['an unknown form', 'form="nothing"', '', 'form="nothing"> names nothing: there is company.'],
    ['an unknown format', 'formats="1071"', '', 'formats="1071"> names nothing: there is sample.'],
    ['an unknown word', 'theme="blue"', '', 'theme="blue"> is none of light, dark, auto.'],
    ['broken JSON', '', '<script type="application/json">{"profile":</script>', 'is no JSON: write {"profile"'],
  ])('with %s says what to write', async (_name, attributes, inside, message) => {
    const heard = faults();
    const markup = `<askless-form ${attributes} form="company" formats="sample">${inside}</askless-form>`;
    document.body.insertAdjacentHTML('beforeend', markup);
    await expect.poll(() => heard.length).toBeGreaterThan(0);
    expect(heard[0]).toMatchObject({ code: 'markup', retryable: false });
    expect(String(heard[0]?.error)).toContain(message);
  });

  it.each([
    ['a word that the look has none of', 'theme="blue" density="tight" contrast="high" keep-days="many"', 4],
    ['a look that is right', 'theme="dark" density="compact" contrast="more" keep-days="7"', 0],
  ])('with %s shows the form', async (_name, attributes, wrong) => {
    const heard = faults();
    const element = put(attributes);
    await expect.element(staff).toBeVisible();
    element.setAttribute('locale', 'zh-CN');
    await expect.element(page.getByLabelText('从业人数')).toBeVisible();
    expect(heard.map(({ code }) => code)).toEqual(Array.from({ length: wrong }, () => 'markup'));
  });

  it.each([
    ['a stage there is none of', 'stage="dueDilligence"', ''],
    ['what is known as no JSON', '', '<script type="application/json">{"profile":</script>'],
  ])('with %s tells the borrower too, and shows the form once it is mended', async (_name, attributes, inside) => {
    faults();
    const element = put(attributes, inside);
    await expect.element(page.getByRole('alert')).toHaveTextContent('The form could not be loaded.');
    element.querySelector('script')?.remove();
    element.removeAttribute('stage');
    await expect.element(staff).toBeVisible();
  });

  it('that is mended shows the form', async () => {
    faults();
    const element = put('');
    element.setAttribute('form', 'nothing');
    await expect.element(page.getByRole('alert')).toHaveTextContent('The form could not be loaded.');
    element.setAttribute('form', 'company');
    await expect.element(staff).toBeVisible();
  });
});

describe('properties', () => {
  it('stand for attributes, also when set before the element is known', async () => {
    const element = document.createElement('askless-form');
    Object.defineProperty(element, 'known', { value: registryKnows, configurable: true, writable: true });
    element.form = company.form;
    element.formats = company.formats;
    document.body.append(element);
    await expect.element(page.getByText('Ningbo Sample Foods Ltd')).toBeVisible();
    expect(element.known).toBe(registryKnows);
  });

  it('give the application: what a registry delivers goes into the form on the page', async () => {
    const element = put('');
    await expect.element(page.getByLabelText('Company name')).toBeVisible();
    const { application } = element;
    application?.supply('REG', { ...registryKnows.sources.REG });
    await expect.element(page.getByText('Ningbo Sample Foods Ltd')).toBeVisible();
  });
});

describe('an element on and off the page', () => {
  it('keeps what is typed when it is moved, and answers when it comes back', async () => {
    const element = put('', knownScript(registryKnows));
    await type('Employees', '12');
    document.body.append(document.createElement('main'));
    document.querySelector('main')!.append(element);
    await expect.element(staff).toHaveValue('12');
    element.remove();
    await expect.poll(() => element.shadowRoot!.childNodes.length).toBe(0);
    document.body.append(element);
    await expect.element(staff).toHaveValue('12');
  });

  it('a hundred times leaves nothing', async () => {
    const listening = countListeners();
    const element = put('');
    await expect.element(staff).toBeVisible();
    element.remove();
    await expect.poll(() => element.shadowRoot!.childNodes.length).toBe(0);
    const before = { listeners: listening(), nodes: document.querySelectorAll('*').length };
    for (let time = 0; time < 100; time += 1) {
      document.body.append(element);
      if (time % 20 === 0) await staff.findElement();
      element.remove();
      await Promise.resolve();
    }
    await expect.poll(() => element.shadowRoot!.childNodes.length).toBe(0);
    expect({ listeners: listening(), nodes: document.querySelectorAll('*').length }).toEqual(before);
  });

  it('several stand side by side', async () => {
    const [first, second] = [put(''), put('locale="zh-CN"')];
    await expect.element(page.getByLabelText('从业人数')).toBeVisible();
    await expect.element(staff).toBeVisible();
    first.remove();
    await userEvent.fill(page.getByLabelText('从业人数'), '7');
    expect(second.shadowRoot?.adoptedStyleSheets).toEqual(first.shadowRoot?.adoptedStyleSheets);
  });
});

describe('sending', () => {
  const answered = (status: number, body = {}) =>
    new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });

  async function send(): Promise<void> {
    await openPart('Check and send');
    await press('Send the application');
  }

  it('posts to the address; a refusal can be tried again, under the same key', async () => {
    const heard = faults();
    const fetched = vi.spyOn(globalThis, 'fetch');
    fetched.mockResolvedValueOnce(answered(503));
    fetched.mockResolvedValueOnce(answered(201, { reference: 'LN-7' }));
    put('submit-url="/applications"', knownScript(companyAnswers));
    await send();
    await expect.element(page.getByRole('alert')).toHaveTextContent('The application could not be sent');
    expect(heard).toMatchObject([{ code: 'submit', retryable: true }]);
    await press('Send the application');
    await expect.element(page.getByText('LN-7')).toBeVisible();
    const posts = fetched.mock.calls.map(([url, init]) => ({ url, ...init }));
    expect(posts).toHaveLength(2);
    expect(posts[0]).toMatchObject({ url: '/applications', method: 'POST' });
    expect(posts[0]?.headers).toMatchObject({ 'idempotency-key': expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(posts[1]).toEqual(posts[0]);
    expect(answersIn(JSON.parse(bodyOf(posts[0]?.body)))).toMatchObject({ 'about.staff': 12 });
  });

  it('is left to a page that takes it', async () => {
    const fetched = vi.spyOn(globalThis, 'fetch');
    const element = put('submit-url="/applications"', knownScript(companyAnswers));
    const taken: SubmitDetail[] = [];
    element.addEventListener('askless-submit', ((event: CustomEvent<SubmitDetail>) => {
      event.preventDefault();
      taken.push(event.detail);
      event.detail.respondWith({ reference: 'OWN-1' });
    }) as EventListener);
    await send();
    await expect.element(page.getByText('OWN-1')).toBeVisible();
    expect(taken).toHaveLength(1);
    expect(fetched).not.toHaveBeenCalled();
  });

  it('that nobody takes loses nothing, and says what to write', async () => {
    const heard = faults();
    put('', knownScript(companyAnswers));
    await send();
    await expect.element(page.getByRole('alert')).toHaveTextContent('The application could not be sent');
    expect(heard[0]).toMatchObject({ code: 'markup' });
    expect(String(heard[0]?.error)).toContain('write submit-url="/applications"');
  });
});

it('events bubble, numbered, and carry no answer', async () => {
  const heard: unknown[] = [];
  const hear = (event: Event): void => void heard.push(event instanceof CustomEvent ? event.detail : undefined);
  document.body.addEventListener('askless-event', hear);
  put('', knownScript(registryKnows));
  await type('Employees', '4711');
  await userEvent.tab();
  await expect.poll(() => heard.length).toBeGreaterThan(1);
  document.body.removeEventListener('askless-event', hear);
  expect(heard[0]).toMatchObject({ event: 'opened', sequence: 1 });
  expect(JSON.stringify(heard)).not.toMatch(/4711|Ningbo/);
});

function bodyOf(body: unknown): string {
  return typeof body === 'string' ? body : '';
}

/** Counts what listens to the window and the document from now on. */
function countListeners(): () => number {
  let listening = 0;
  for (const target of [globalThis.window, document]) {
    const add = target.addEventListener.bind(target);
    const remove = target.removeEventListener.bind(target);
    const key = (name: string, listener: unknown) => `${name} ${String(listener)}`;
    const held = new Map<string, number>();
    vi.spyOn(target, 'addEventListener').mockImplementation((...of: Parameters<typeof add>) => {
      held.set(key(of[0], of[1]), (held.get(key(of[0], of[1])) ?? 0) + 1);
      listening += 1;
      return Reflect.apply(add, undefined, of);
    });
    vi.spyOn(target, 'removeEventListener').mockImplementation((...of: Parameters<typeof remove>) => {
      if ((held.get(key(of[0], of[1])) ?? 0) > 0) {
        held.set(key(of[0], of[1]), (held.get(key(of[0], of[1])) ?? 0) - 1);
        listening -= 1;
      }
      return Reflect.apply(remove, undefined, of);
    });
  }
  return () => listening;
}
