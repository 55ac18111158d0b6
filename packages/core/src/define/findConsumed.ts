import type { CompiledFormat, CompiledGroup, CompiledNeed, CompiledQuestion, QuestionId } from '../compiled/index.js';
import { readsOf, type Rule } from '../rule/index.js';

type ById = ReadonlyMap<QuestionId, CompiledQuestion>;

/** The questions that some need of the applicant can come to want, directly or through rules. */
export function findConsumed({
  questions,
  groups,
  needs,
  formats,
}: {
  readonly questions: readonly CompiledQuestion[];
  readonly groups: readonly CompiledGroup[];
  readonly needs: readonly CompiledNeed[];
  readonly formats: readonly CompiledFormat[];
}): ReadonlySet<QuestionId> {
  const byId = new Map(questions.map((question) => [question.id, question]));
  const groupById = new Map(groups.map((group) => [group.id, group]));
  const consumed = new Set<QuestionId>();
  const seen = new Set<CompiledGroup>();
  const rulesOf = (id: string): Rule[] => {
    const group = groupById.get(id);
    if (!group || seen.has(group)) return [];
    seen.add(group);
    return groupRules(group, byId);
  };
  const rules: Rule[] = needs
    .filter(({ supplier }) => supplier === 'applicant')
    .flatMap(({ when, cell }) => [when, cell ?? true]);
  rules.push(...formats.map(({ when }) => when));
  for (let rule = rules.pop(); rule !== undefined; rule = rules.pop()) {
    const reads = readsOf(rule);
    for (const group of reads.groups) rules.push(...rulesOf(group));
    for (const id of reads.questions) {
      const question = byId.get(id);
      if (!question || consumed.has(id)) continue;
      consumed.add(id);
      rules.push(question.when, question.derive ?? true, ...rulesOf(question.group ?? ''));
    }
  }
  return consumed;
}

/** A group's own condition, else those of its questions (SPEC G2), and what says how many rows it has. */
function groupRules({ when, questions, minRows, counted = true }: CompiledGroup, byId: ById): Rule[] {
  const conditions = when === undefined ? questions.map((id) => byId.get(id)?.when ?? true) : [when];
  return [...conditions, minRows, counted];
}
