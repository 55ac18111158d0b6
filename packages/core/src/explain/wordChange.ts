import type { InstanceId } from '../answers/index.js';
import type { ChangeExplanation, Difference } from './explainChange.js';
import { nameOf, sourceNames } from './names.js';
import type { Wording } from './words.js';

/** Why a question has come or gone, as a sentence. */
export function wordChange({ change, because }: ChangeExplanation, wording: Wording): string {
  const { words } = wording;
  return words.change[change](words.list(because.map((difference) => wordDifference(difference, wording))));
}

function wordDifference(difference: Difference, wording: Wording): string {
  const { change } = wording.words;
  switch (difference.by) {
    case 'answer':
      return change.answer(nameOf(difference.at, wording));
    case 'rows':
    case 'closing':
      return change.rows(nameOf(closingName(difference.group), wording));
    case 'source':
      return change.source(sourceNames([difference.source], wording));
    case 'party':
    case 'goOn':
    case 'day':
    case 'stage':
      return change[difference.by];
  }
}

function closingName(group: string): InstanceId {
  return `${group}.closed`;
}
