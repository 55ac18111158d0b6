import type { CompiledGroup, CompiledNeed, CompiledQuestion, QuestionId } from '../compiled/index.js';
import { readsOf, type Rule } from '../rule/index.js';

/** The questions that some need of the applicant can come to want, directly or through rules. */
export function findConsumed({
  questions,
  groups,
  needs,
}: {
  readonly questions: readonly CompiledQuestion[];
  readonly groups: readonly CompiledGroup[];
  readonly needs: readonly CompiledNeed[];
}): ReadonlySet<QuestionId> {
  const byId = new Map(questions.map((question) => [question.id, question]));
  const groupById = new Map(groups.map((group) => [group.id, group]));
  const consumed = new Set<QuestionId>();
  const rules: Rule[] = needs
    .filter(({ supplier }) => supplier === 'applicant')
    .flatMap(({ when, cell }) => [when, cell ?? true]);
  for (let rule = rules.pop(); rule !== undefined; rule = rules.pop()) {
    const reads = readsOf(rule);
    for (const group of reads.groups) rules.push(...groupRules(groupById.get(group)));
    for (const id of reads.questions) {
      const question = byId.get(id);
      if (!question || consumed.has(id)) continue;
      consumed.add(id);
      rules.push(question.when, question.derive ?? true, ...groupRules(groupById.get(question.group ?? '')));
    }
  }
  return consumed;
}

function groupRules(group: CompiledGroup | undefined): Rule[] {
  return group ? [group.when ?? true, group.minRows, group.counted ?? true] : [];
}
