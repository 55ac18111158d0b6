import type { CompiledNeed, CompiledQuestion, CompiledTable } from '../compiled/index.js';
import { stageRank, type FormDefinition, type Stage } from '../form/index.js';
import type { Binding, FormatField, TableBinding } from '../format/index.js';
import { readsOf, type Condition, type Expression } from '../rule/index.js';
import { parseCondition, parseExpression, type RuleContext } from './parseRule.js';
import { substituteCells } from './substituteCells.js';

interface Joining {
  readonly definition: FormDefinition;
  readonly context: Omit<RuleContext, 'at'>;
  readonly questions: ReadonlyMap<string, CompiledQuestion>;
}

/** The needs of one bound format: each of its fields, with its cell as an expression over questions. */
export function compileNeeds(binding: Binding, joining: Joining): CompiledNeed[] {
  const { faults } = joining.context;
  const at = `bindings.${binding.format.id}`;
  if (binding.form !== joining.definition.id) {
    faults.add('foreign-binding', at, `The binding is for the form ${binding.form}, not ${joining.definition.id}.`);
  }
  const paths = new Set(binding.format.fields.map(({ path }) => path));
  for (const path of Object.keys(binding.cells)) {
    if (!paths.has(path))
      faults.add('unknown-field', `${at}.cells.${path}`, `${binding.format.id} has no field ${path}.`);
  }
  return binding.format.fields.flatMap((field) => compileField(field, binding, joining));
}

/** One need for each group that the field's table is filled from; one for a field outside tables. */
function compileField(field: FormatField, binding: Binding, joining: Joining): CompiledNeed[] {
  const at = `bindings.${binding.format.id}.cells.${field.path}`;
  if (field.supplier !== 'applicant')
    return [{ ...common(field, binding), when: true, stage: field.stage ?? 'application' }];
  const table = tableOf(field.path, binding);
  return (table?.groups ?? [undefined]).flatMap((group) => {
    const written = cellFor(binding.cells[field.path], group);
    if (written === undefined) {
      joining.context.faults.add('unbound-field', at, `${field.path} of ${binding.format.id} is bound to nothing.`);
      return [];
    }
    const context = { ...joining.context, at, group, pairs: true };
    const cell = parseExpression(written, context);
    const own =
      substituteCells(wantedWhen(field), {
        cellOf: (path) => cellFor(binding.cells[path], group),
        codesOf: (path) => binding.codes?.[path],
      }) ?? true;
    const need: CompiledNeed = {
      ...common(field, binding),
      cell,
      when: parseCondition(own, { ...context, at: `${at}.when` }),
      stage: field.stage ?? stageOf(cell, joining.questions),
      ...(group === undefined ? {} : { group }),
    };
    checkToken(need, at, joining);
    return [need];
  });
}

function common(field: FormatField, binding: Binding): Omit<CompiledNeed, 'when' | 'stage'> {
  const { path, strength, supplier, tokens = {}, constant, cell: spec, flagOf } = field;
  const codes = binding.codes?.[path];
  return {
    format: binding.format.id,
    path,
    strength,
    supplier,
    tokens,
    ...(codes ? { codes } : {}),
    ...(constant === undefined ? {} : { constant }),
    ...(spec ? { spec } : {}),
    ...(flagOf ? { flagOf } : {}),
  };
}

/** What a field's conditions leave: it is wanted where none of them says that it is not filled. */
function wantedWhen({ when = true, conditions = [] }: FormatField): Condition {
  const parts = conditions.flatMap((condition): Condition[] => {
    if (condition.filled === 'must') return [];
    return [condition.filled === 'exactly' ? condition.when : { '!': condition.when }];
  });
  return parts.length === 0 ? when : { and: [when, ...parts] };
}

function tableOf(path: string, binding: Binding): TableBinding | undefined {
  const bracket = path.indexOf('[]');
  return bracket < 0 ? undefined : binding.tables?.[path.slice(0, bracket)];
}

function cellFor(cell: Binding['cells'][string] | undefined, group: string | undefined): Expression | undefined {
  if (typeof cell !== 'object' || !('byGroup' in cell)) return cell;
  return group === undefined ? undefined : cell.byGroup[group];
}

/** A field without a stage of its own is wanted at the latest stage of the questions that fill it. */
function stageOf(cell: Expression, questions: ReadonlyMap<string, CompiledQuestion>): Stage {
  let latest: Stage = 'information';
  for (const id of readsOf(cell).questions) {
    const stage = questions.get(id)?.stage;
    if (stage && stageRank(stage) > stageRank(latest)) latest = stage;
  }
  return latest;
}

/** A must need whose question can be left unasked needs a token for it (SPEC N3). */
function checkToken(need: CompiledNeed, at: string, { context, questions }: Joining): void {
  if (need.strength !== 'must' || need.tokens.notApplicable || typeof need.cell !== 'object' || !('var' in need.cell))
    return;
  const question = questions.get(need.cell.var);
  if (!question || question.group !== need.group) return;
  if (question.when !== true && !implies(need.when, question.when)) {
    context.faults.add('missing-token', at, `${need.path} must be filled, but ${question.id} is not always asked.`);
  }
}

/** The one holds only where the other does: equal, or the other is one of its parts. */
function implies(one: Condition, other: Condition): boolean {
  const same = JSON.stringify(one) === JSON.stringify(other);
  return same || (typeof one === 'object' && 'and' in one && one.and.some((part) => implies(part, other)));
}

/** The tables of one bound format. */
export function compileTables({ format, tables = {}, cells }: Binding, context: Joining['context']): CompiledTable[] {
  return Object.entries(tables).map(([path, { groups, key, slots = format.tables?.[path]?.rows }]) => {
    const keyCell = key === undefined ? undefined : cells[`${path}[].${key}`];
    const keys = groups.flatMap((group) => {
      const written = cellFor(keyCell, group);
      const at = `bindings.${format.id}.tables.${path}.key`;
      return written === undefined
        ? []
        : [[group, parseExpression(written, { ...context, at, group, pairs: true })] as const];
    });
    return {
      format: format.id,
      path,
      groups,
      keys: Object.fromEntries(keys),
      ...(slots === undefined ? {} : { slots }),
    };
  });
}
