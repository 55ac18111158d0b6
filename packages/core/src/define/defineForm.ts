import type {
  AnswerSchema,
  FormDefinition,
  FormRules,
  FormTexts,
  GroupRule,
  QuestionRule,
  SuggestedValue,
} from '../form/index.js';
import type { Binding, IntakeFormat } from '../format/index.js';
import type { GroupPath, QuestionPath, ValueAt } from './paths.js';

/** A question's rule whose `whenNotAsked`, `whenDeclined` and `suggestions` are values of that question. */
export interface TypedQuestionRule<V> extends Omit<QuestionRule, 'whenNotAsked' | 'whenDeclined' | 'suggestions'> {
  readonly suggestions?: readonly (V | Extract<SuggestedValue, { readonly after: number }>)[];
  readonly whenNotAsked?: V | null;
  readonly whenDeclined?: V | null;
}

/** Rules for the questions whose path starts with one of the given sections or groups: each exactly once. */
export type RulesOf<S extends AnswerSchema, K extends keyof S['properties'] & string> = {
  readonly [P in Extract<QuestionPath<S>, `${K}.${string}`>]: TypedQuestionRule<ValueAt<S, P>>;
};

/**
 * Types the rules of some sections and groups against the schema; a missing question or a foreign path does not compile.
 *
 * @returns The rules unchanged: `defineRules<typeof schema>()<'loan'>({ 'loan.purpose': { … } })`.
 */
export function defineRules<S extends AnswerSchema>() {
  return <K extends keyof S['properties'] & string>(rules: RulesOf<S, K>): RulesOf<S, K> => rules;
}

/** A form definition whose rules cover exactly the questions of its schema. */
export interface TypedFormDefinition<S extends AnswerSchema> extends Omit<
  FormDefinition,
  'schema' | 'rules' | 'texts'
> {
  readonly schema: S;
  readonly rules: Omit<FormRules, 'questions' | 'groups'> & {
    readonly questions: { readonly [P in QuestionPath<S>]: QuestionRule };
    readonly groups: { readonly [G in GroupPath<S>]: GroupRule };
  };
  readonly texts?: Readonly<Record<'zh-CN' | 'en', TypedTexts<S>>>;
}

/** Texts with an entry for each question and group of the schema. */
export interface TypedTexts<S extends AnswerSchema> extends Omit<FormTexts, 'questions' | 'groups'> {
  readonly questions: { readonly [P in QuestionPath<S>]: FormTexts['questions'][string] };
  readonly groups: { readonly [G in GroupPath<S>]: FormTexts['groups'][string] };
}

/** Types a form definition; the faults that types can't show are found by `compileForm`. */
export function defineForm<const S extends AnswerSchema>(definition: TypedFormDefinition<S>): TypedFormDefinition<S> {
  return definition;
}

/** Types an intake format. */
export function defineIntakeFormat<const F extends IntakeFormat>(format: F): F {
  return format;
}

/** The paths of a format that the applicant fills. */
export type ApplicantPath<F extends IntakeFormat> = Extract<
  F['fields'][number],
  { readonly supplier: 'applicant' }
>['path'];

/** A binding with a cell for each field that the applicant fills, and none besides. */
export interface TypedBinding<F extends IntakeFormat> extends Omit<Binding, 'format' | 'cells'> {
  readonly format: F;
  readonly cells: { readonly [P in ApplicantPath<F>]: Binding['cells'][string] };
}

/**
 * Types a binding against its format: a missing or foreign cell does not compile. Cells written with the form's
 * `ruleLanguage` are typed against the form.
 */
export function defineBinding<const F extends IntakeFormat>(binding: TypedBinding<F>): TypedBinding<F> {
  return binding;
}
