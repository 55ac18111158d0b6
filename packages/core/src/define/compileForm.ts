import type { CompiledForm, CompiledFormat, CompiledNeed, CompiledQuestion } from '../compiled/index.js';
import type { Check, FormDefinition, Product } from '../form/index.js';
import type { Binding } from '../format/index.js';
import type { Condition } from '../rule/index.js';
import { checkGraph } from './checkGraph.js';
import { checkLayout } from './checkLayout.js';
import { checkOffers } from './checkOffers.js';
import { checkPriors } from './checkPriors.js';
import { checkTexts } from './checkTexts.js';
import { checkTypes } from './checkTypes.js';
import { compileNeeds, compileTables } from './compileNeeds.js';
import { compileGroup, compileQuestion, listQuestions, ruleContext } from './compileQuestions.js';
import { extendForm } from './extendForm.js';
import { collectFaults, DefinitionError } from './faults.js';
import { findConsumed } from './findConsumed.js';
import { hashOf } from './hashOf.js';
import { parseCondition, type RuleContext } from './parseRule.js';

/**
 * Checks a form and its bindings and joins them into what planning reads.
 *
 * @param base The form, as defined or as `parseForm` gave it back.
 * @param bindings One for each intake format that the bank's systems need.
 * @returns Plain data that can be stored as JSON; many applications can share it.
 * @throws DefinitionError once, with every fault.
 */
export function compileForm(base: FormDefinition, bindings: readonly Binding[]): CompiledForm {
  const faults = collectFaults();
  const definition = bindings.reduce(
    (form, binding) => (binding.extends ? extendForm(form, binding.extends) : form),
    base,
  );
  const listed = listQuestions(definition.schema, faults);
  const context = ruleContext(listed, faults);
  const sections = new Map(definition.layout.toReversed().flatMap(({ id, items }) => items.map((item) => [item, id])));
  const joining = { definition, context, widening: widenings(bindings, context), sections };
  const questions = listed.flatMap((question) => compileQuestion(question, joining) ?? []);
  const groups = [...new Set(listed.flatMap(({ group }) => group ?? []))].map((group) =>
    compileGroup(group, listed, joining),
  );
  const byId = new Map(questions.map((question) => [question.id, question]));
  const needs = [
    ...questions.flatMap((question) => mandatoryNeed(definition.id, question)),
    ...bindings.flatMap((binding) => compileNeeds(binding, { definition, context, questions: byId })),
  ];
  const formats = [ownFormat(definition), ...bindings.map((binding) => compileFormat(binding, context))];
  const checks = (definition.rules.checks ?? []).map((check) => compileCheck(check, context));
  const products = (definition.rules.products ?? []).map((product) => compileProduct(product, context));
  const parts = { questions, groups, needs, checks, formats, products };
  const read = checkGraph({ definition, ...parts }, faults);
  checkTypes(parts, faults);
  const consumed = findConsumed(parts);
  for (const check of [checkLayout, checkOffers, checkPriors, checkTexts]) check(definition, listed, faults);
  const joined = {
    id: definition.id,
    version: definition.version,
    questions: questions.map((question) => ({
      ...question,
      readByRules: read.has(question.id),
      consumed: consumed.has(question.id),
    })),
    groups,
    formats,
    needs,
    tables: bindings.flatMap((binding) => compileTables(binding, context)),
    checks,
    products,
    layout: definition.layout,
    ...(definition.generalForm ? { generalForm: definition.generalForm } : {}),
  };
  if (faults.all.length > 0) throw new DefinitionError(faults.all);
  const hash = hashOf(joined);
  return { ...joined, ...(definition.priors ? { priors: definition.priors } : {}), hash };
}

type Context = Omit<RuleContext, 'at'>;

function widenings(bindings: readonly Binding[], context: Context): Map<string, Condition[]> {
  const all = new Map<string, Condition[]>();
  for (const binding of bindings) {
    for (const [id, condition] of Object.entries(binding.alsoWhen ?? {})) {
      const at = `bindings.${binding.format.id}.alsoWhen.${id}`;
      all.set(id, [...(all.get(id) ?? []), parseCondition(condition, { ...context, at, group: context.groupOf(id) })]);
    }
  }
  return all;
}

/** What the law requires is wanted by the form itself, whatever formats are bound. */
function mandatoryNeed(form: string, question: CompiledQuestion): CompiledNeed[] {
  if (!question.mandatory) return [];
  const { id, stage, group } = question;
  const need: CompiledNeed = {
    format: form,
    path: id,
    strength: 'must',
    supplier: 'applicant',
    stage,
    tokens: { notApplicable: { omit: true } },
    cell: { var: id },
    when: true,
    ...(group === undefined ? {} : { group }),
  };
  return [need];
}

function ownFormat({ id, version }: FormDefinition): CompiledFormat {
  return { id, version, when: true };
}

function compileFormat({ format, when = true, validFrom, validTo }: Binding, context: Context): CompiledFormat {
  return {
    id: format.id,
    version: format.version,
    when: parseCondition(when, { ...context, pairs: true, at: `bindings.${format.id}.when` }),
    ...(validFrom === undefined ? {} : { validFrom }),
    ...(validTo === undefined ? {} : { validTo }),
  };
}

function compileCheck(check: Check, context: Context): Check {
  const scope = { ...context, group: context.groupOf(check.at), pairs: true };
  const at = `rules.checks.${check.id}`;
  if (!context.spec(check.at)) context.faults.add('unknown-path', `${at}.at`, `${check.at} is no question.`);
  return {
    ...check,
    when: parseCondition(check.when ?? true, { ...scope, at: `${at}.when` }),
    holds: parseCondition(check.holds, { ...scope, at: `${at}.holds` }),
  };
}

function compileProduct(product: Product, context: Context): Product {
  const gates = product.gates.map((gate) => ({
    ...gate,
    when: parseCondition(gate.when, { ...context, at: `rules.products.${product.id}.${gate.id}` }),
  }));
  return { ...product, gates };
}
