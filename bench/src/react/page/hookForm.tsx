import type { Condition, Value } from '@askless/core';
import { memo } from 'react';
import { useForm, useWatch, type Control, type UseFormRegister } from 'react-hook-form';
import type { BenchQuestion } from '../../planner/benchForm.ts';
import type { Contestant } from './contestant.ts';
import { PlainField } from './PlainField.tsx';
import { shownBy, valueOf } from './shownBy.ts';

type Typed = Record<string, Record<string, string>>;

/** Plain react-hook-form: every question is registered and shown, whatever its condition says. */
export const plain: Contestant = {
  prepare:
    ({ questions }) =>
    () => <Plain questions={questions} />,
};

function Plain({ questions }: { readonly questions: readonly BenchQuestion[] }) {
  const { register } = useForm<Typed>();
  return (
    <form>
      {questions.map((question) => (
        <Registered key={question.id} {...{ question, register }} />
      ))}
    </form>
  );
}

interface RegisteredProps {
  readonly question: BenchQuestion;
  readonly register: UseFormRegister<Typed>;
}

const Registered = memo(function Registered({ question: { id, kind }, register }: RegisteredProps) {
  return <PlainField id={id} kind={kind} input={() => register(pathOf(id))} />;
});

/** The same, each conditional question watching what its condition reads, and what decides whether that is asked. */
export const watched: Contestant = {
  prepare: ({ questions }) => {
    const conditions = new Map(questions.map(({ id, when }) => [id, when]));
    const reads = new Map(questions.map(({ id }) => [id, readBy(id, conditions)]));
    const kinds = new Map(questions.map(({ id, kind }) => [id, kind]));
    return () => <Watched {...{ questions, rules: { conditions, reads, kinds } }} />;
  },
};

interface Rules {
  readonly conditions: ReadonlyMap<string, Condition>;
  readonly reads: ReadonlyMap<string, readonly string[]>;
  readonly kinds: ReadonlyMap<string, BenchQuestion['kind']>;
}

function Watched({ questions, rules }: { readonly questions: readonly BenchQuestion[]; readonly rules: Rules }) {
  const { register, control } = useForm<Typed>();
  return (
    <form>
      {questions.map((question) =>
        question.when === true ? (
          <Registered key={question.id} {...{ question, register }} />
        ) : (
          <Conditional key={question.id} {...{ question, register, control, rules }} />
        ),
      )}
    </form>
  );
}

interface ConditionalProps extends RegisteredProps {
  readonly control: Control<Typed>;
  readonly rules: Rules;
}

const Conditional = memo(function Conditional({ question, register, control, rules }: ConditionalProps) {
  const names = rules.reads.get(question.id) ?? [];
  const typed = useWatch({ control, name: names.map(pathOf) });
  const values = new Map<string, Value | undefined>(
    names.map((name, place) => [name, valueOf(rules.kinds.get(name) ?? 'text', typed[place] ?? '')]),
  );
  return shownBy(question.id, rules.conditions, values) ? <Registered {...{ question, register }} /> : null;
});

/** Everything that decides whether a question is asked. */
function readBy(id: string, conditions: ReadonlyMap<string, Condition>): readonly string[] {
  const found = new Set<string>();
  const follow = (read: string): void => {
    for (const [, next = ''] of JSON.stringify(conditions.get(read) ?? true).matchAll(/"var":"([^"]+)"/g)) {
      if (found.has(next)) continue;
      found.add(next);
      follow(next);
    }
  };
  follow(id);
  return [...found];
}

function pathOf(id: string): `${string}.${string}` {
  const [section = '', name = ''] = id.split('.');
  return `${section}.${name}`;
}
