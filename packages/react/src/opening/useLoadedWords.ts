import { extendTexts, quickCheckSection, type Binding, type FormTexts } from '@askless/core';
import type { ExplainWords } from '@askless/core/explain';
import { useEffect, useState } from 'react';
import { AsklessError } from '../errors/index.js';
import { loadModule } from '../loading/index.js';
import { findLocale, loadTexts, type GivenWords, type ShownLocale } from '../texts/index.js';
import type { Words } from '../session/index.js';
import { useLatest } from '../store/index.js';

/** Every word of a form in one language, or how to load it. */
export type TextsOfForm = Readonly<Partial<Record<string, FormTexts | (() => Promise<FormTexts>)>>>;

/** The language shown for a BCP 47 tag, or what Java makes of one (`zh_CN`): Chinese of any kind in simplified characters, everything else in English. */
export function shownLocale(locale: string): ShownLocale {
  return /^zh(?![a-z])/i.test(locale) ? 'zh-CN' : 'en';
}

/** Those of the given words that are nearest, unless the renderer's own are nearer. */
function givenFor(locale: string, given: readonly GivenWords[]): GivenWords | undefined {
  const nearest = findLocale(locale, [...given.map((words) => words.locale), 'en', 'zh-CN']) ?? 'en';
  return given.find((words) => words.locale === nearest);
}

interface Loading {
  readonly locale: string;
  readonly texts: TextsOfForm;
  /** The renderer's words that are there already. */
  readonly given: readonly GivenWords[];
}

/** The words of a language, before those that formats bring along. */
export interface LoadedWords extends Pick<Words, 'locale' | 't' | 'explain'> {
  readonly form: FormTexts;
}

/** The words of a language, once they are there; until then those of the language before. */
export function useLoadedWords({ locale, texts, given }: Loading): {
  readonly words: LoadedWords | undefined;
  /** A BCP 47 tag of the language that is shown. */
  readonly language: string;
  /** Why they are not there. */
  readonly fault: unknown;
  readonly again: () => void;
} {
  const shown = shownLocale(locale);
  const found = givenFor(locale, given);
  const language = found?.locale ?? shown;
  const inForm = texts[findLocale(locale, Object.keys(texts)) ?? 'en'];
  // A function written in the host's markup is a new one at each render: only what it loads counts.
  const subject = typeof inForm === 'function' ? language : inForm;
  const [first] = useState(() => ({ subject, found, language, words: wordsAtOnce({ inForm, found, shown }) }));
  const [words, setWords] = useState(first.words);
  const [fault, setFault] = useState<unknown>();
  const [attempt, setAttempt] = useState(0);
  const latest = useLatest({ inForm, found });
  const isFirst =
    first.words !== undefined &&
    first.subject === subject &&
    first.found?.renderer === found?.renderer &&
    first.language === language;
  useEffect(() => {
    if (isFirst) return;
    let wanted = true;
    loadWords(latest.current.inForm, shown, latest.current.found).then(
      ([form, t, explain]) => {
        if (!wanted) return;
        setFault(undefined);
        setWords({ form, locale: shown, t, explain });
      },
      (error: unknown) => wanted && setFault(error),
    );
    return () => {
      wanted = false;
    };
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- They say when to load; what is loaded is read then.
  }, [subject, found?.renderer, language, shown, attempt, latest, isFirst]);
  if (fault instanceof AsklessError && fault.code === 'no-texts') throw fault;
  return { words: isFirst ? first.words : words, language, fault, again: () => setAttempt(attempt + 1) };
}

interface AtOnce {
  readonly found: GivenWords | undefined;
  readonly inForm: FormTexts | (() => Promise<FormTexts>) | undefined;
  readonly shown: ShownLocale;
}

/** The words of a language where nothing of them needs to be loaded. */
function wordsAtOnce({ inForm, found, shown }: AtOnce): LoadedWords | undefined {
  if (!found || inForm === undefined || typeof inForm === 'function') return undefined;
  return { form: inForm, locale: shown, t: found.renderer, explain: found.explain };
}

/** The form's words with those of the questions that its formats bring along, the formats' names, and that of the quick check. */
export function withFormats({ form: texts, ...own }: LoadedWords, formats: readonly Binding[]): Words {
  const sections = { [quickCheckSection]: own.t.start.name, ...texts.sections };
  const locale = shownLocale(own.locale);
  return {
    ...own,
    form: formats.reduce<FormTexts>((form, binding) => extendTexts(form, binding.extends?.texts?.[locale]), {
      ...texts,
      sections,
    }),
    formats: Object.fromEntries(formats.map(({ format }) => [format.id, format.title[locale]])),
  };
}

async function loadWords(texts: AtOnce['inForm'], locale: ShownLocale, found: GivenWords | undefined) {
  if (texts === undefined)
    throw new AsklessError(
      'no-texts',
      "The form has no words to be shown in: pass `texts` to <LoanForm>, such as { en: () => import('@askless/catalog/business-loan/texts/en').then((loaded) => loaded.texts) }, or a definition with texts of its own.",
    );
  return loadModule(async () =>
    Promise.all([
      typeof texts === 'function' ? texts() : texts,
      found?.renderer ?? loadTexts(locale),
      found?.explain ?? loadExplain(locale),
    ]),
  );
}

async function loadExplain(locale: ShownLocale): Promise<ExplainWords> {
  return locale === 'zh-CN'
    ? (await import('@askless/core/explain/zh-CN')).zhCN
    : (await import('@askless/core/explain/en')).en;
}
