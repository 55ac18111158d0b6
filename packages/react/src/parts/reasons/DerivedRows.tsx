import type { Derived, InstanceId } from '@askless/core';
import { explain, nameOf } from '@askless/core/explain';
import { useDecision, useSession, useWords } from '../../session/index.js';
import { useQuestionText, useValueText, useWording } from '../../hooks/index.js';
import { Seal } from '../Seal.js';

/** Values that are calculated: nothing to type. */
export function DerivedRows({ ids }: { readonly ids: readonly InstanceId[] }) {
  return (
    <div className="askless-calcs">
      {ids.map((id) => (
        <DerivedRow key={id} id={id} />
      ))}
    </div>
  );
}

function DerivedRow({ id }: { readonly id: InstanceId }) {
  const decision = useDecision(id);
  return decision?.state === 'derived' ? <Row decision={decision} /> : null;
}

const mostNames = 3;

function Row({ decision }: { readonly decision: Derived }) {
  const { application } = useSession();
  const { t } = useWords();
  const { label } = useQuestionText(decision.id);
  const valueText = useValueText();
  const wording = useWording(application.plan);
  const explanation = explain(application.plan, decision.id);
  const from =
    explanation?.state === 'derived' ? [...new Set(explanation.from.map(({ at }) => nameOf(at, wording)))] : [];
  return (
    <p className="askless-calc">
      <Seal letter={t.known.calculatedSeal} kind="calc" />
      <span>{label}</span>
      <b>{valueText(decision.question, decision.value)}</b>
      <span>{t.known.calculated(t.values.listJoin(from.slice(0, mostNames)))}</span>
    </p>
  );
}
