import { indexOf } from '@askless/core';
import { compileForm } from '@askless/core/define';
import { useId, useState } from 'react';
import { ControlFor, groupRole } from '../../packages/react/src/controls/index.js';
import type { Entry } from '../../packages/react/src/entry/index.js';
import { formatEntry } from '../../packages/react/src/entry/formatEntry.js';
import { en } from '../../packages/react/src/texts/en.js';
import { zhCN } from '../../packages/react/src/texts/zh-CN.js';
import { formOfKinds, type KindName } from './everyKind.js';

export interface ControlStageProps {
  readonly kind: KindName;
  /** What stands in it; left out: nothing. */
  readonly entry?: Entry;
  readonly invalid?: boolean;
  readonly required?: boolean;
  readonly locale?: 'en' | 'zh-CN';
  readonly theme?: 'light' | 'dark';
}

const texts = { en, 'zh-CN': zhCN };
const currencies: Readonly<Partial<Record<KindName, string>>> = { amount: 'CNY' };

/** One control beneath its label, holding what is entered. */
export function ControlStage({
  kind,
  entry: given,
  invalid = false,
  required = true,
  locale = 'en',
  theme = 'light',
}: ControlStageProps) {
  const id = useId();
  const { form, formats } = formOfKinds(kind);
  const { spec, unit } = questionOf(compileForm(form, formats), kind);
  const [entry, setEntry] = useState<Entry>(given ?? formatEntry(spec, undefined, locale));
  const words = form.texts?.[locale].questions[`kinds.${kind}`];
  const role = groupRole(spec);
  const labelId = `${id}-label`;
  const unitText = unit === undefined ? undefined : texts[locale].values.units[unit];
  return (
    <div className="askless" lang={locale} data-theme={theme}>
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
            locale={locale}
            words={texts[locale].controls}
            options={words?.options ?? {}}
            currency={currencies[kind] ?? ''}
            {...(unitText === undefined ? {} : { unit: unitText })}
          />
        </div>
      </div>
    </div>
  );
}

function questionOf(form: ReturnType<typeof compileForm>, kind: KindName) {
  const question = indexOf(form).questions.get(`kinds.${kind}`);
  if (!question) throw new Error(`There is no question kinds.${kind}.`);
  return question;
}
