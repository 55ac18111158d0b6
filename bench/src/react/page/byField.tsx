import { createContext, memo, useCallback, useContext, useState, useSyncExternalStore, type ChangeEvent } from 'react';
import type { BenchQuestion } from '../../planner/benchForm.ts';
import { incrementalByHand } from '../../planner/byHand.ts';
import type { Contestant } from './contestant.ts';
import { PlainField } from './PlainField.tsx';
import { valueOf } from './shownBy.ts';

/** The limit: a store that tells each field its own changes alone, and the incremental evaluator by hand. */
export const byField: Contestant = {
  prepare:
    ({ questions }) =>
    () => <ByField questions={questions} />,
};

type Fields = ReturnType<typeof openFields>;

/** What stands in each field, and whether it is shown. */
function openFields(questions: readonly BenchQuestion[]) {
  const typed = questions.map(() => '');
  const listeners: (() => void)[][] = questions.map(() => []);
  const tell = (question: number): void => {
    for (const listener of listeners[question] ?? []) listener();
  };
  const evaluator = incrementalByHand(questions, tell);
  return {
    read: (question: number): string | undefined => {
      const standing = evaluator.standing(question);
      return standing === 'ask' || standing === 'known' ? typed[question] : undefined;
    },
    write: (question: number, text: string): void => {
      typed[question] = text;
      const kind = questions[question]?.kind ?? 'text';
      evaluator.answer(question, valueOf(kind, text));
      tell(question);
    },
    subscribe: (question: number, listener: () => void) => {
      listeners[question]?.push(listener);
      return () => {
        listeners[question] = listeners[question]?.filter((other) => other !== listener) ?? [];
      };
    },
  };
}

const FieldsContext = createContext<Fields>(openFields([]));

function ByField({ questions }: { readonly questions: readonly BenchQuestion[] }) {
  const [fields] = useState(() => openFields(questions));
  return (
    <FieldsContext.Provider value={fields}>
      <form>
        {questions.map((question, number) => (
          <Field key={question.id} {...{ question, number }} />
        ))}
      </form>
    </FieldsContext.Provider>
  );
}

interface FieldProps {
  readonly question: BenchQuestion;
  readonly number: number;
}

const Field = memo(function Field({ question: { id, kind }, number }: FieldProps) {
  const fields = useContext(FieldsContext);
  const subscribe = useCallback((listener: () => void) => fields.subscribe(number, listener), [fields, number]);
  const text = useSyncExternalStore(subscribe, () => fields.read(number));
  if (text === undefined) return null;
  const onChange = ({ currentTarget }: ChangeEvent<HTMLInputElement>): void =>
    fields.write(number, currentTarget.value);
  return (
    <PlainField
      id={id}
      kind={kind}
      input={(option) =>
        option === undefined ? { value: text, onChange } : { name: id, checked: text === option, onChange }
      }
    />
  );
});
