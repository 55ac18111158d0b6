/**
 * What a compiled form names, and so must have.
 *
 * @throws RangeError where a form that was stored lacks it.
 */
export function present<T>(item: T | undefined): T {
  if (item === undefined)
    throw new RangeError('The compiled form names something that it does not have: compile its definition again.');
  return item;
}
