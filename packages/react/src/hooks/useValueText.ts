import { indexOf, textOf, type CompiledQuestion, type Plan, type Value } from '@askless/core';
import { useMemo } from 'react';
import { namedCode } from '../answering/index.js';
import { formatValue, type ValueWording } from '../entry/index.js';
import { useSession, useWords, type Words } from '../session/index.js';

/** Writes an answer out in the language shown: options by name, amounts grouped, dates in words. */
export function useValueText(): (question: string, value: Value) => string {
  const { application } = useSession();
  const words = useWords();
  return useMemo(() => {
    const { questions } = indexOf(application.form);
    return (id, value) => {
      const question = questions.get(id);
      return question ? valueText(question, value, { words, plan: () => application.plan }) : textOf(value);
    };
  }, [application, words]);
}

interface Writing {
  readonly words: Words;
  readonly plan: () => Plan;
}

function valueText(question: CompiledQuestion, value: Value, { words, plan }: Writing): string {
  return formatValue(question.spec, value, wordingOf(question, words, plan()));
}

/** What a question's values are written with. */
export function wordingOf(question: CompiledQuestion, { t, form, locale }: Words, plan: Plan): ValueWording {
  const { options } = form.questions[question.id] ?? {};
  const unit = question.unit === undefined ? undefined : (t.values.units[question.unit] ?? question.unit);
  return {
    locale,
    texts: t.controls,
    currency: currencyOf(question, plan),
    ...(options ? { options } : {}),
    ...(unit === undefined ? {} : { unit }),
  };
}

/** A money question's currency: its own code, or the answer of the question that holds it; '' before there is one. */
export function currencyOf({ currency }: Pick<CompiledQuestion, 'currency'>, plan: Plan): string {
  return namedCode(currency, plan, /^[A-Z]{3}$/) ?? '';
}
