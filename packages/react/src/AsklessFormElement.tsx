import type { Application, Binding, CompiledForm, FormDefinition, Submission } from '@askless/core';
import { createRoot, type Root } from 'react-dom/client';
import { takeAll } from './answering/index.js';
import { attributeNames, formSheet, MarkupError, readKnown, readLook, readSettings } from './element/index.js';
import { ElementForm, NotShown } from './ElementForm.js';
import { joinHost, openFrame, type Frame, type FrameSettings, type HostLink } from './frame/index.js';
import { isNotLoaded } from './loading/index.js';
import type { TextsOfForm } from './opening/index.js';
import type { DraftStore } from './saving/index.js';
import { submitTo } from './sending/index.js';
import type { Holder, NumberedEvent, Sending, SubmitAnswer } from './session/index.js';

/** What `askless-submit` carries: the one event that holds answers. */
export interface SubmitDetail {
  readonly submission: Submission;
  /** Takes the submission in place of `submit-url`; a rejection, or an `ok` of false, can be tried again. */
  readonly respondWith: (answer: SubmitAnswer | Promise<SubmitAnswer>) => void;
}

/** What `askless-error` carries. */
export interface ErrorDetail {
  /** `markup`: the page says something wrong. `load`: code did not come. `submit`: sending failed. `form`: the form has faults. */
  readonly code: 'markup' | 'load' | 'submit' | 'form';
  readonly retryable: boolean;
  readonly error: unknown;
}

// A server has no HTMLElement, and importing this there must not throw.
class ServerElement {
  readonly isConnected = false;
}
const Base: typeof HTMLElement = globalThis.HTMLElement ?? ServerElement;

/** `<askless-form>`: a loan application in a page of any making. Its markup is read live; its look is out of the page's reach. */
export class AsklessFormElement extends Base {
  static readonly observedAttributes: readonly string[] = attributeNames;

  #form: FormDefinition | CompiledForm | undefined;
  #formats: readonly Binding[] | undefined;
  #texts: TextsOfForm | undefined;
  #known: unknown;
  #drafts: DraftStore | undefined;
  #root: Root | undefined;
  #frame: Frame | undefined;
  #link: HostLink | undefined;
  #told: FrameSettings | undefined;
  #watch: MutationObserver | undefined;
  readonly #faults = new Set<string>();
  readonly #holder: Holder = { held: new Map(), session: undefined, changed: () => undefined };

  /** A definition or a compiled form, in place of the name in the attribute. */
  get form(): FormDefinition | CompiledForm | string | undefined {
    return this.#form ?? this.#named('form', this.#told?.form);
  }
  set form(form: FormDefinition | CompiledForm | string | undefined) {
    this.#form = typeof form === 'object' ? form : undefined;
    this.#reflect('form', typeof form === 'object' ? undefined : form);
  }
  /** Bound formats, in place of their names in the attribute. */
  get formats(): readonly Binding[] | string | undefined {
    return this.#formats ?? this.#named('formats', this.#told?.formats);
  }
  set formats(formats: readonly Binding[] | string | undefined) {
    this.#formats = typeof formats === 'object' ? formats : undefined;
    this.#reflect('formats', typeof formats === 'object' ? undefined : formats);
  }
  /** The form's words, where `form` is given as an object without them. */
  get texts(): TextsOfForm | undefined {
    return this.#texts;
  }
  set texts(texts: TextsOfForm | undefined) {
    this.#texts = texts;
    this.#show();
  }
  /** What is known of the borrower, in place of the attribute or the script inside. */
  get known(): unknown {
    return this.#known;
  }
  set known(known: unknown) {
    this.#known = known;
    this.#show();
  }
  /** A store for drafts, in place of this device. */
  get drafts(): DraftStore | undefined {
    return this.#drafts;
  }
  set drafts(drafts: DraftStore | undefined) {
    this.#drafts = drafts;
    this.#show();
  }
  /** The application on the page, to supply what a registry says, or to listen to; none while it loads. */
  get application(): Application | undefined {
    return this.#holder.session?.application;
  }

  /** Takes what stands in a field, and saves the draft at once. */
  saveNow(): void {
    const { session } = this.#holder;
    if (!session) return;
    takeAll(session);
    session.saveNow();
  }

  /** Moves the focus to the page's heading. */
  override focus(options?: FocusOptions): void {
    if (this.#frame) this.#frame.iframe.focus(options);
    else this.shadowRoot?.querySelector<HTMLElement>('.askless-h1')?.focus(options);
  }

  connectedCallback(): void {
    for (const name of ['form', 'formats', 'texts', 'known', 'drafts'] as const) this.#upgrade(name);
    const shadow = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    shadow.adoptedStyleSheets = [formSheet(this.ownerDocument)];
    // A script with what is known may come, or change, after the element.
    this.#watch = new MutationObserver(() => this.#show());
    this.#watch.observe(this, { childList: true, characterData: true, subtree: true });
    this.#show();
  }

  disconnectedCallback(): void {
    this.#watch?.disconnect();
    // An element that is only moved stays as it is.
    queueMicrotask(() => {
      if (!this.isConnected) this.#leave();
    });
  }

  attributeChangedCallback(): void {
    this.#show();
  }

  #show(): void {
    if (!this.isConnected || !this.shadowRoot) return;
    try {
      if (this.hasAttribute('frame-src')) this.#showFrame(this.shadowRoot);
      else this.#showForm(this.shadowRoot);
    } catch (error) {
      this.#fault(error);
      this.#showFault(this.shadowRoot);
    }
  }

  /** What the page says wrongly keeps a form from being shown; one that is shown stays as it was. */
  #showFault(shadow: ShadowRoot): void {
    if (this.#root || this.#frame) return;
    const look = readLook(this, this.#told ?? {}, this.#tellOnce);
    this.#rootIn(shadow).render(<NotShown look={look} onAgain={() => this.#show()} />);
  }

  #showForm(shadow: ShadowRoot): void {
    this.#frame?.close();
    this.#frame = undefined;
    const settings = readSettings(this, this.#told ?? {}, this.#tellOnce);
    const known = this.#known ?? this.#told?.known ?? readKnown(this);
    const parentOrigin = this.getAttribute('parent-origin');
    if (parentOrigin !== null)
      this.#link ??= joinHost({ parentOrigin, content: this, onSettings: (told) => this.#follow(told) });
    // A frame is told what to show by the page around it; opened on its own, it shows what its own markup says.
    const isWaiting = parentOrigin !== null && window.parent !== window && this.#told === undefined;
    this.#rootIn(shadow).render(
      <ElementForm
        named={isWaiting ? undefined : { form: this.form, formats: this.formats, texts: this.#texts }}
        {...{ settings, known, drafts: this.#drafts, holder: this.#holder }}
        onSubmit={this.#submit}
        onEvent={this.#tell}
        onFault={this.#fault}
      />,
    );
  }

  #rootIn(shadow: ShadowRoot): Root {
    if (this.#root) return this.#root;
    const place = this.ownerDocument.createElement('div');
    shadow.replaceChildren(place);
    this.#root = createRoot(place);
    return this.#root;
  }

  #showFrame(shadow: ShadowRoot): void {
    const { locale, theme, density, contrast, stage, asOf, draftId } = readSettings(this, {}, this.#tellOnce);
    const [form, formats] = [this.getAttribute('form') ?? undefined, this.getAttribute('formats') ?? undefined];
    const known = this.#known ?? readKnown(this);
    const settings = { form, formats, locale, theme, density, contrast, stage, asOf, draftId, known };
    if (this.#frame) return this.#frame.set(settings);
    this.#root?.unmount();
    this.#root = undefined;
    shadow.replaceChildren();
    this.#frame = openFrame(shadow, {
      src: this.getAttribute('frame-src') ?? '',
      title: this.getAttribute('frame-title') ?? (locale.startsWith('zh') ? '贷款申请表' : 'Loan application'),
      settings,
      onEvent: (event) => this.#dispatch('askless-event', event),
      onError: (error) => this.#dispatch('askless-error', error),
      onExit: (exit) => this.#dispatch('askless-exit', exit),
      onFocusExit: (exit) => this.#dispatch('askless-focus-exit', exit),
    });
  }

  /** Ends everything that would outlive the element; the answers stay with it, for when it comes back. */
  #leave(): void {
    if (this.#holder.session) takeAll(this.#holder.session);
    this.#root?.unmount();
    this.#frame?.close();
    this.#link?.close();
    [this.#root, this.#frame, this.#link, this.#told] = [undefined, undefined, undefined, undefined];
    this.shadowRoot?.replaceChildren();
  }

  #follow(told: FrameSettings): void {
    this.#told = told;
    this.#show();
  }

  readonly #tell = (event: NumberedEvent): void => {
    this.#dispatch('askless-event', event);
    this.#link?.tell('event', event);
  };

  readonly #submit = async (submission: Submission, sending: Sending): Promise<SubmitAnswer> => {
    const url = this.getAttribute('submit-url');
    let answer: Promise<SubmitAnswer> | undefined;
    const respondWith: SubmitDetail['respondWith'] = (given) => (answer = Promise.resolve(given));
    const isLeft = this.#dispatch('askless-submit', { submission, respondWith } satisfies SubmitDetail);
    try {
      if (answer === undefined && isLeft && url === null)
        throw new MarkupError(
          'Nobody took the application: write submit-url="/applications" on <askless-form>, or call event.detail.respondWith() on askless-submit.',
        );
      const taken = await (answer ?? (isLeft && url !== null ? submitTo(url)(submission, sending) : undefined));
      const { ok = true, reference } = taken ?? {};
      if (ok) this.#link?.tell('exit', { status: 'submitted', ...(reference === undefined ? {} : { reference }) });
      else this.#fault(new Error('The host did not accept the application.'), 'submit');
      return taken;
    } catch (error) {
      this.#fault(error, 'submit');
      throw error;
    }
  };

  readonly #fault = (error: unknown, otherwise: ErrorDetail['code'] = 'form'): void => {
    const code = error instanceof MarkupError ? 'markup' : isNotLoaded(error) ? 'load' : otherwise;
    const retryable = code === 'load' || code === 'submit';
    const isUnheard = this.#dispatch('askless-error', { code, retryable, error } satisfies ErrorDetail);
    this.#link?.tell('error', { code, retryable });
    // What the page's author can mend is said where authors look.
    if (!retryable && isUnheard) reportError(error);
  };

  /** Attributes are read at each change of one: the same fault is told no second time. */
  readonly #tellOnce = (error: MarkupError): void => {
    if (this.#faults.has(error.message)) return;
    this.#faults.add(error.message);
    this.#fault(error);
  };

  /** @returns Whether nobody prevented what follows. */
  #dispatch(type: string, detail: unknown): boolean {
    return this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true, cancelable: true }));
  }

  #named(name: string, told: string | undefined): string | undefined {
    return told ?? this.getAttribute(name) ?? undefined;
  }

  #reflect(name: string, value: string | undefined): void {
    if (value === undefined) this.removeAttribute(name);
    else this.setAttribute(name, value);
    this.#show();
  }

  /** A property that was set before the element was known stands in the setter's way. */
  #upgrade(name: 'form' | 'formats' | 'texts' | 'known' | 'drafts'): void {
    if (!Object.hasOwn(this, name)) return;
    const value: unknown = Reflect.get(this, name);
    Reflect.deleteProperty(this, name);
    Reflect.set(this, name, value);
  }
}
