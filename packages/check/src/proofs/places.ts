import type { CompiledForm, CompiledNeed } from '@askless/core';

/** A rule of a question in the definition's JSON. */
export function questionPlace(id: string, part?: 'when' | 'derive'): string {
  return `rules/questions/${id}${part === undefined ? '' : `/${part}`}`;
}

/** A rule of a group. */
export function groupPlace(id: string, part?: 'when' | 'rows' | 'minRows'): string {
  return `rules/groups/${id}${part === undefined ? '' : `/${part}`}`;
}

/** A cell of a binding; a form's own needs are its mandatory questions. */
export function needPlace({ format, path, cell }: CompiledNeed, form: CompiledForm): string {
  if (format === form.id && typeof cell === 'object' && 'var' in cell) return questionPlace(cell.var);
  return `bindings/${format}/cells/${path}`;
}

/** The condition of a field, in its format. */
export function fieldPlace(need: CompiledNeed, form: CompiledForm): string {
  return need.format === form.id ? needPlace(need, form) : `bindings/${need.format}/format/fields/${need.path}/when`;
}

/** A path through the JSON of the compiled form's lists: `rules/products/0/gates/1/when`. */
export function gatePlace(product: number, gate: number): string {
  return `rules/products/${product}/gates/${gate}/when`;
}

export function checkPlace(check: number, part: 'when' | 'holds'): string {
  return `rules/checks/${check}/${part}`;
}
