import type { ReactNode } from 'react';
import type { BenchQuestion } from '../../planner/benchForm.ts';
import { labelOf } from '../hubForm.ts';

/** Options as one types them in. */
const optionsOf: Readonly<Record<BenchQuestion['kind'], readonly string[]>> = {
  boolean: ['yes', 'no'],
  choice: ['a', 'b', 'c', 'd'],
  money: [],
  text: [],
};

interface PlainFieldProps extends Pick<BenchQuestion, 'id' | 'kind'> {
  /** The attributes of one input; of one radio button each for options. */
  readonly input: (option?: string) => object;
}

/** The least markup of a question: a label, and an input or a radio button for each option. */
export function PlainField({ id, kind, input }: PlainFieldProps): ReactNode {
  const options = optionsOf[kind];
  return (
    <div className="field" data-instance={id}>
      {options.length === 0 ? (
        <label>
          <span>{labelOf(id)}</span>
          <input type="text" {...input()} />
        </label>
      ) : (
        <fieldset>
          <legend>{labelOf(id)}</legend>
          {options.map((option) => (
            <label key={option}>
              <input type="radio" value={option} {...input(option)} />
              <span>{option}</span>
            </label>
          ))}
        </fieldset>
      )}
    </div>
  );
}
