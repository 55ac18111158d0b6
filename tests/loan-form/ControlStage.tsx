import { indexOf, noAnswers, planForm, type FormDefinition, type Value } from '@askless/core';
import { compileForm } from '@askless/core/define';
import { useId, useState } from 'react';
import { ControlFor, groupRole } from '../../packages/react/src/controls/index.js';
import type { Entry } from '../../packages/react/src/entry/index.js';
import { formatEntry } from '../../packages/react/src/entry/formatEntry.js';
import { en } from '../../packages/react/src/texts/en.js';
import { zhCN } from '../../packages/react/src/texts/zh-CN.js';
import { suggestionsFor } from '../../packages/react/src/hooks/suggestionsFor.js';
import { lookOf } from '../../packages/react/src/opening/index.js';
import { formOfKinds, type KindName } from './everyKind.js';
import { pseudoTexts, pseudoWords, isPseudo, type PseudoLocale } from './pseudo.js';

export interface ControlStageProps {
  readonly kind: KindName;
  /** The answer that stands in it; left out: none. */
  readonly value?: Value;
  /** What stands in it as it was typed; left out: the answer. */
  readonly entry?: Entry;
  readonly invalid?: boolean;
  readonly required?: boolean;
  readonly locale?: 'en' | 'zh-CN' | PseudoLocale;
  readonly theme?: 'light' | 'dark' | 'auto';
  readonly contrast?: 'more' | 'auto';
  readonly density?: 'comfortable' | 'compact';
}

const texts = {
  en,
  'zh-CN': zhCN,
  'en-XA': pseudoWords('en-XA').renderer,
  'ar-XB': pseudoWords('ar-XB').renderer,
};
const currencies: Readonly<Partial<Record<KindName, string>>> = { amount: 'CNY', plant: 'CNY' };
const at = { asOf: '2026-11-23', stage: 'application' } as const;

/** One control beneath its label, holding what is entered. */
export function ControlStage({
  kind,
  value,
  entry: given,
  invalid = false,
  required = true,
  locale = 'en',
  ...look
}: ControlStageProps) {
  const id = useId();
  const { form, formats } = formOfKinds(kind);
  const compiled = compileForm(form, formats);
  const question = questionOf(compiled, kind);
  const { spec, unit } = question;
  const written = locale === 'zh-CN' ? locale : 'en';
  const [entry, setEntry] = useState<Entry>(given ?? formatEntry(spec, value, written));
  const words = wordsOf(form, kind, locale);
  const role = groupRole(spec);
  const labelId = `${id}-label`;
  const unitText = unit === undefined ? undefined : texts[locale].values.units[unit];
  const counted = unitText === undefined ? {} : { unit: unitText };
  const currency = currencies[kind] ?? '';
  return (
    <div
      className="askless"
      lang={locale}
      {...lookOf({ theme: 'light', density: 'comfortable', contrast: 'auto', ...look })}
    >
      <div className="askless-root">
        <div className="askless-q" {...(role ? { role, 'aria-labelledby': labelId } : {})}>
          {role ? (
            <span className="askless-label" id={labelId}>
              {words?.label}
            </span>
          ) : (
            <label className="askless-label" id={labelId} htmlFor={id}>
              {words?.label}
            </label>
          )}
          <ControlFor
            id={id}
            spec={spec}
            entry={entry}
            onEntry={setEntry}
            onLeave={() => undefined}
            labelledBy={labelId}
            invalid={invalid}
            required={required}
            locale={written}
            words={texts[locale].controls}
            options={words?.options ?? {}}
            currency={currency}
            {...counted}
            suggestions={suggestionsFor(question, planForm(compiled, noAnswers, at))}
          />
        </div>
      </div>
    </div>
  );
}

function wordsOf({ texts: inForm }: FormDefinition, kind: KindName, locale: string) {
  const written = locale === 'zh-CN' ? inForm?.[locale] : inForm?.en;
  const spoken = written && isPseudo(locale) ? pseudoTexts(written, locale) : written;
  return spoken?.questions[`kinds.${kind}`];
}

function questionOf(form: ReturnType<typeof compileForm>, kind: KindName) {
  const question = indexOf(form).questions.get(`kinds.${kind}`);
  if (!question) throw new Error(`There is no question kinds.${kind}.`);
  return question;
}
