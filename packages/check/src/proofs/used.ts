import { questionPlace } from './places.js';
import { holds, type Proving, type Task } from './task.js';

/** Each question has a purpose, and something that consumes it, or is retired with its reason. */
export function usedTasks({ encoding, options }: Proving): readonly Task[] {
  return encoding.form.questions.map(({ id, purposes, consumed, retired, supplier }): Task => {
    const task = { claim: 'used', at: questionPlace(id), by: 'reads' } as const;
    if (retired) return { ...task, prove: () => holds };
    if (purposes.length === 0)
      return {
        ...task,
        prove: () => ({ outcome: 'broken', faults: [{ rule: 'no-purpose', facts: { question: id } }] }),
      };
    if (consumed || supplier === 'lender') return { ...task, prove: () => holds };
    if (options.otherFormats === true) return { ...task, prove: () => ({ outcome: 'open', because: 'notGiven' }) };
    return {
      ...task,
      prove: () => ({ outcome: 'broken', faults: [{ rule: 'unused-question', facts: { question: id } }] }),
    };
  });
}

/** Both languages are complete: the compiler refuses a definition with texts that is not. */
export function textTasks({ options }: Proving): readonly Task[] {
  const given = options.definition?.texts !== undefined;
  return [
    {
      claim: 'texts',
      at: 'texts',
      by: 'compiling',
      prove: () => (given ? holds : { outcome: 'open', because: 'notGiven' }),
    },
  ];
}
