import type { SubmissionCopy } from '../../hooks/index.js';

/** What stands above the answers. */
export interface CopyHead {
  readonly locale: string;
  /** Of what was typed, where it is not the one around it. */
  readonly languageOf: (text: string) => string | undefined;
  /** Pairs of a name and what it is, such as the reference. */
  readonly facts: readonly (readonly [name: string, text: string])[];
}

/**
 * A copy of what was sent that any browser shows and prints: a whole HTML document without script or style. It is built node by node, so
 * that nothing that was typed can become markup.
 */
export function writeCopy({ title, sections }: SubmissionCopy, { locale, facts, languageOf }: CopyHead): string {
  const copy = document.implementation.createHTMLDocument(title);
  copy.documentElement.lang = locale;
  const charset = copy.createElement('meta');
  charset.setAttribute('charset', 'utf-8');
  copy.head.prepend(charset);
  const add = (tag: string, text: string, to: HTMLElement = copy.body): HTMLElement => {
    const element = copy.createElement(tag);
    element.textContent = text;
    const language = languageOf(text);
    if (language !== undefined) element.lang = language;
    to.append(element);
    return element;
  };
  const addList = (pairs: CopyHead['facts']): void => {
    const list = add('dl', '');
    for (const [name, text] of pairs) {
      add('dt', name, list);
      add('dd', text, list);
    }
  };
  add('h1', title);
  addList(facts);
  for (const { label, lines } of sections) {
    add('h2', label);
    addList(lines.map(({ name, text, source }) => [name, source === undefined ? text : `${text} · ${source}`]));
  }
  return `<!doctype html>${copy.documentElement.outerHTML}`;
}
