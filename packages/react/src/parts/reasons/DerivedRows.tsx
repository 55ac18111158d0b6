import { useDerived, useWords } from '../../hooks/index.js';
import type { InstanceProps, InstancesProps } from '../../slots/index.js';
import { Seal } from '../Seal.js';

/** Values that are calculated: nothing to type. */
export function DerivedRows({ ids }: InstancesProps) {
  return (
    <div className="askless-calcs">
      {ids.map((id) => (
        <DerivedRow key={id} id={id} />
      ))}
    </div>
  );
}

const mostNames = 3;

function DerivedRow({ id }: InstanceProps) {
  const { t } = useWords();
  const derived = useDerived(id);
  if (!derived) return null;
  const { label, text, from } = derived;
  return (
    <p className="askless-calc">
      <Seal letter={t.known.calculatedSeal} kind="calc" />
      <span>{label}</span>
      <b>
        <bdi>{text}</bdi>
      </b>
      <span>{t.known.calculated(t.values.listJoin(from.slice(0, mostNames)))}</span>
    </p>
  );
}
