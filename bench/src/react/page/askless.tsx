import { compileForm } from '@askless/core/define';
import { LoanForm, LoanFormProvider, useQuestion, useSectionForm } from '@askless/react';
import { words } from '@askless/react/words/en';
import { memo } from 'react';
import type { BenchForm, BenchQuestion } from '../../planner/benchForm.ts';
import { onOnePage, textsOf } from '../hubForm.ts';
import type { Contestant } from './contestant.ts';
import { PlainField } from './PlainField.tsx';

const asOf = '2026-11-25';

function propsOf(bench: BenchForm) {
  return { form: compileForm(bench.definition, bench.bindings), texts: { en: textsOf(bench) }, words: [words], asOf };
}

/** The form as a bank gets it, ten questions a page. */
export const inPages: Contestant = {
  prepare: (bench) => {
    const props = propsOf(bench);
    return () => <LoanForm {...props} />;
  },
};

/** The same, with all questions on one page. */
export const inOnePage: Contestant = {
  prepare: (bench) => inPages.prepare(onOnePage(bench)),
};

/** The hooks alone, with the markup that the others have. */
export const ownMarkup: Contestant = {
  prepare: (bench) => {
    const props = propsOf(onOnePage(bench));
    const kinds = new Map(bench.questions.map(({ id, kind }) => [id, kind]));
    return () => (
      <LoanFormProvider {...props}>
        <OwnPage kinds={kinds} />
      </LoanFormProvider>
    );
  },
};

function OwnPage({ kinds }: { readonly kinds: ReadonlyMap<string, BenchQuestion['kind']> }) {
  const page = useSectionForm('all');
  return (
    <form {...page?.form}>
      {page?.items.map((item) =>
        item.item === 'question' ? (
          <OwnQuestion key={item.id} id={item.id} kind={kinds.get(item.id) ?? 'text'} />
        ) : null,
      )}
    </form>
  );
}

const OwnQuestion = memo(function OwnQuestion({ id, kind }: Pick<BenchQuestion, 'id' | 'kind'>) {
  const question = useQuestion(id);
  if (question.status !== 'ask') return null;
  const { control, input } = question;
  return (
    <PlainField
      id={id}
      kind={kind}
      input={(option) =>
        option === undefined
          ? input
          : {
              name: input.name,
              checked: control.entry === option,
              onChange: () => control.onEntry(option),
              onBlur: control.onLeave,
            }
      }
    />
  );
});
