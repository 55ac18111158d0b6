import type { AsklessError, NumberedEvent, Upload, Uploaded, Uploading } from '@askless/react';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { errors, focusedName, goOn, openPart, press, send } from '../../../../../tests/loan-form/borrower.js';
import { formOfKinds } from '../../../../../tests/loan-form/everyKind.js';
import { showForm } from '../../../../../tests/loan-form/showForm.js';
import { twoFiles } from '../../../../../tests/loan-form/twoFiles.js';

const pdf = (name = 'licence.pdf', text = 'content') => new File([text], name, { type: 'application/pdf' });

interface Sent extends Uploading {
  readonly file: File;
  readonly accept: (reference: string) => void;
  readonly refuse: (text: string) => void;
  readonly interrupt: () => void;
}

/** A host that keeps every file waiting until the test says what becomes of it. */
function host() {
  const sent: Sent[] = [];
  const upload: Upload = (file, uploading) => {
    return new Promise<Uploaded>((resolve, reject) => {
      sent.push({
        file,
        ...uploading,
        accept: (reference) => resolve({ status: 'accepted', reference }),
        refuse: (text) => resolve({ status: 'refused', text }),
        interrupt: () => reject(new TypeError('network')),
      });
    });
  };
  const at = (place: number): Sent => {
    const one = sent[place];
    if (!one) throw new Error(`No file ${place} was sent.`);
    return one;
  };
  return { upload, sent, at };
}

/** Where a failure is the host's own and nothing to print. */
const quiet = (): void => undefined;

const picker = () => page.getByLabelText('Business licence');

async function choose(...files: readonly File[]): Promise<void> {
  await userEvent.upload(picker(), [...files]);
}

async function drop(...files: readonly File[]): Promise<void> {
  await expect.element(picker()).toBeInTheDocument();
  const dataTransfer = new DataTransfer();
  for (const file of files) dataTransfer.items.add(file);
  const row = document.querySelector('.askless-file-row');
  for (const type of ['dragover', 'drop'])
    row?.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
}

const rows = () =>
  [...document.querySelectorAll('.askless-file')].map((row) => [
    row.querySelector('.askless-file-name')?.textContent,
    row.querySelector('.askless-file-note:not(:empty)')?.textContent,
  ]);

const leaving = (): boolean => window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

describe('a file that the host takes', () => {
  it('is the answer once it is accepted, not before', async () => {
    const { upload, at } = host();
    const events: NumberedEvent[] = [];
    const shown = showForm({ ...formOfKinds('licence'), upload, onEvent: (event) => events.push(event) });
    await choose(pdf());
    await expect.element(page.getByRole('progressbar', { name: 'Uploading: licence.pdf' })).toBeVisible();
    expect(at(0)).toMatchObject({ at: 'kinds.licence', question: 'kinds.licence' });
    at(0).onProgress(0.429);
    await expect.element(page.getByText('Uploading, 42%')).toBeVisible();
    await expect.element(page.getByRole('progressbar')).toHaveAttribute('value', '42');
    expect(events.map(({ event }) => event)).not.toContain('answered');
    at(0).onProgress('scanning');
    await expect.poll(rows).toEqual([['licence.pdf', 'Being checked']]);
    at(0).accept('f-1');
    await expect.poll(rows).toEqual([['licence.pdf', 'Accepted · 7 B']]);
    await expect.element(page.getByRole('status').filter({ hasText: 'licence.pdf: Accepted' })).toBeInTheDocument();
    at(0).onProgress(0.5);
    expect(await send(shown)).toEqual({
      'kinds.licence': { fileName: 'licence.pdf', mediaType: 'application/pdf', bytes: 7, reference: 'f-1' },
    });
  });

  it.each([
    { locale: 'en', read: 1, says: 'Accepted · 7 B · 1 answer read from it' },
    { locale: 'zh-CN', read: 3, says: '已接收 · 7 B · 已从中读取 3 项' },
    { locale: 'en', read: 0, says: 'Accepted · 7 B' },
  ])('tells how many answers were read from it: $says', async ({ locale, read, says }) => {
    showForm({
      ...formOfKinds('licence'),
      locale,
      upload: () => Promise.resolve({ status: 'accepted', reference: 'f-1', read }),
    });
    await userEvent.upload(page.getByLabelText(/^(Business licence|营业执照)/), [pdf()]);
    await expect.poll(rows).toEqual([['licence.pdf', says]]);
  });

  it('is cancelled by keyboard: the host is told, the focus stays with the question', async () => {
    const { upload, at } = host();
    showForm({ ...formOfKinds('licence'), upload });
    await choose(pdf());
    const cancel = page.getByRole('button', { name: 'Cancel licence.pdf' });
    await expect.element(cancel).toBeVisible();
    cancel.element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(rows).toEqual([]);
    expect(at(0).signal.aborted).toBe(true);
    await expect.element(picker()).toHaveFocus();
    at(0).accept('f-1');
    await goOn('Continue to check and send');
    expect(errors()).toEqual(['Enter an answer']);
  });

  it('that did not arrive is told to the host and sent again', async () => {
    const { upload, at, sent } = host();
    const told: AsklessError[] = [];
    const shown = showForm({ ...formOfKinds('licence'), upload, onError: (error) => told.push(error) });
    await choose(pdf());
    at(0).interrupt();
    await expect
      .element(page.getByRole('alert'))
      .toHaveTextContent('The file did not arrive. Check the connection and try again.');
    expect(told.map(({ code }) => code)).toEqual(['upload-failed']);
    expect(told[0]?.message).not.toContain('licence.pdf');
    await press('Try again licence.pdf');
    await expect.element(picker()).toHaveFocus();
    expect(sent[1]?.file.name).toBe('licence.pdf');
    at(1).accept('f-2');
    await expect.poll(rows).toEqual([['licence.pdf', 'Accepted · 7 B']]);
    expect(await send(shown)).toMatchObject({ 'kinds.licence': { reference: 'f-2' } });
  });

  it('that the host can not use is refused in its words', async () => {
    const { upload, at } = host();
    showForm({ ...formOfKinds('licence'), upload });
    await choose(pdf());
    at(0).refuse('This PDF is locked. Save it without a password.');
    await expect.element(page.getByRole('alert')).toHaveTextContent('This PDF is locked. Save it without a password.');
    await press('Dismiss licence.pdf');
    await expect.poll(rows).toEqual([]);
  });

  it('an answer of the host that names no content is a failure, not an answer', async () => {
    const told: AsklessError[] = [];
    showForm({
      ...formOfKinds('licence'),
      upload: () => Promise.resolve({ status: 'accepted', reference: '' }),
      onError: (error) => told.push(error),
    });
    await choose(pdf());
    await expect.element(page.getByRole('alert')).toBeVisible();
    expect(told[0]?.cause).toBeInstanceOf(TypeError);
  });

  it.each([
    ['too large', () => pdf('licence.pdf', 'x'.repeat(1_000_001)), 'Choose a file of 1 MB or less'],
    ['of another type', () => new File(['x'], 'a.gif', { type: 'image/gif' }), 'types: PDF and PNG'],
    ['empty', () => pdf('licence.pdf', ''), 'This file is empty.'],
    ['named to deceive', () => pdf('licence\u202efdp.pdf'), 'hidden character'],
  ])('a file %s is not sent', async (_name, file, says) => {
    const { upload, sent } = host();
    showForm({ ...formOfKinds('licence'), upload });
    await drop(file());
    await expect.element(page.getByRole('alert')).toHaveTextContent(says);
    expect(sent).toEqual([]);
  });

  it('takes one file from what is dropped anywhere on its row', async () => {
    const { upload, sent } = host();
    showForm({ ...formOfKinds('licence'), upload });
    await drop(pdf('1.pdf'), pdf('2.pdf'));
    await expect.element(page.getByRole('alert')).toHaveTextContent('One file goes here, and nothing was sent.');
    expect(sent).toEqual([]);
    await drop(pdf('1.pdf'));
    await expect.poll(rows).toEqual([['1.pdf', 'Uploading']]);
    expect(sent).toHaveLength(1);
  });

  it('replaces the one before only once it is accepted', async () => {
    const { upload, at } = host();
    const shown = showForm({ ...formOfKinds('licence'), upload, onError: quiet });
    await choose(pdf('old.pdf'));
    at(0).accept('f-old');
    await expect.poll(rows).toEqual([['old.pdf', 'Accepted · 7 B']]);
    await choose(pdf('new.pdf'));
    await expect.poll(() => rows()[0]).toEqual(['old.pdf', 'Accepted · 7 B · Stays until the new file is accepted']);
    at(1).interrupt();
    await expect.element(page.getByRole('alert')).toBeVisible();
    await press('Try again new.pdf');
    at(2).accept('f-new');
    await expect.poll(rows).toEqual([['new.pdf', 'Accepted · 7 B · replaces old.pdf']]);
    expect(await send(shown)).toMatchObject({ 'kinds.licence': { fileName: 'new.pdf', reference: 'f-new' } });
  });

  it('hands the focus on when it arrives under it', async () => {
    const { upload, at } = host();
    showForm({ ...formOfKinds('licence'), upload });
    await choose(pdf());
    const cancel = page.getByRole('button', { name: 'Cancel licence.pdf' });
    await expect.element(cancel).toBeVisible();
    cancel.element().focus();
    at(0).accept('f-1');
    await expect.element(picker()).toHaveFocus();
    expect(focusedName()).toContain('Business licence');
  });
});

describe('files on their way', () => {
  it('go on while another page is open; before sending they are waited for', async () => {
    const { upload, at } = host();
    const shown = showForm({ ...twoFiles, upload, onError: quiet });
    await choose(pdf());
    await goOn('Continue');
    await expect.element(page.getByRole('heading', { name: 'Accounts', level: 1 })).toBeVisible();
    await userEvent.upload(page.getByLabelText('Annual accounts'), pdf('accounts.pdf'));
    at(1).interrupt();
    await expect.element(page.getByRole('alert')).toBeVisible();
    await press('Try again accounts.pdf');
    at(2).accept('f-accounts');
    await expect.poll(rows).toEqual([['accounts.pdf', 'Accepted · 7 B']]);
    await goOn('Continue to check and send');
    await press('Send the application');
    expect(document.body.textContent).toContain('Wait until the file has arrived, or cancel it');
    expect(shown.submissions).toEqual([]);
    at(0).accept('f-licence');
    await expect.poll(() => document.body.textContent).not.toContain('Wait until the file has arrived');
    await press('Send the application');
    await expect.poll(() => shown.submissions.length).toBe(1);
  });

  it('show how far they are when their page is opened again', async () => {
    const { upload, at } = host();
    showForm({ ...twoFiles, upload });
    await choose(pdf());
    await goOn('Continue');
    at(0).onProgress(0.8);
    await openPart('Papers');
    await expect.poll(rows).toEqual([['licence.pdf', 'Uploading, 80%']]);
    at(0).accept('f-licence');
    await expect.poll(rows).toEqual([['licence.pdf', 'Accepted · 7 B']]);
  });

  it('have the browser ask before the page goes, and only then', async () => {
    const { upload, at } = host();
    const shown = showForm({ ...twoFiles, upload });
    await expect.element(picker()).toBeInTheDocument();
    expect(leaving()).toBe(true);
    await choose(pdf());
    await expect.poll(leaving).toBe(false);
    at(0).accept('f-1');
    await expect.poll(leaving).toBe(true);
    await choose(pdf('second.pdf'));
    await expect.poll(leaving).toBe(false);
    shown.leave();
    expect(at(1).signal.aborted).toBe(true);
    expect(leaving()).toBe(true);
  });

  it('are answers of the application that is on the page by the time they arrive', async () => {
    const { upload, at } = host();
    const shown = showForm({ ...formOfKinds('licence', 'name'), upload, known: { answers: {} } });
    await choose(pdf());
    shown.change({ known: { answers: { kinds: { name: 'Sample shop' } } } });
    await expect.poll(() => shown.events.map(({ event }) => event)).toContain('reopened');
    at(0).accept('f-1');
    await expect.poll(rows).toEqual([['licence.pdf', 'Accepted · 7 B']]);
    expect(await send(shown)).toMatchObject({ 'kinds.licence': { reference: 'f-1' } });
  });
});

describe('without a host that takes files', () => {
  it('a file is kept by its name, type and size, dropped or chosen', async () => {
    const shown = showForm(formOfKinds('licence'));
    await drop(pdf());
    await expect.poll(rows).toEqual([['licence.pdf', 'Chosen · 7 B']]);
    expect(await send(shown)).toEqual({
      'kinds.licence': { fileName: 'licence.pdf', mediaType: 'application/pdf', bytes: 7 },
    });
  });
});
