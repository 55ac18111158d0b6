import { memo, useState } from 'react';
import type { DeclineReason, InstanceId } from '@askless/core';
import { ControlFor, groupRole } from '../controls/index.js';
import { useSession, useWords } from '../session/index.js';
import { useQuestion, type AskBag, useProblemText } from '../hooks/index.js';
import { ErrorLine } from './ErrorLine.js';
import { Icon } from '../icons/index.js';
import { WhyBox } from './lateParts.js';
import { Seal } from './Seal.js';
import { useFocusWhenSought } from './useFocusWhenSought.js';

/** One question with all that belongs to it. Renders again only for its own changes. */
export const Question = memo(function Question({ id }: { readonly id: InstanceId }) {
  const bag = useQuestion(id);
  return bag.status === 'ask' ? <Asked bag={bag} /> : null;
});

function Asked({ bag }: { readonly bag: AskBag }) {
  const { form } = useWords();
  const problemText = useProblemText();
  const box = useFocusWhenSought(bag.id);
  const { ids, control, help, problem } = bag;
  const role = bag.declined === undefined ? groupRole(control.spec) : 'group';
  const group = role && {
    role,
    'aria-labelledby': ids.label,
    'aria-describedby': control.describedBy,
    ...(role === 'radiogroup'
      ? { 'aria-required': control.required, 'aria-invalid': control.invalid || undefined }
      : {}),
  };
  return (
    <div className="askless-q" id={ids.question} data-instance={bag.id} ref={box} {...group}>
      <Top bag={bag} composite={role !== undefined} />
      {help !== undefined && (
        <p className="askless-help" id={ids.help}>
          {help}
        </p>
      )}
      {problem && <ErrorLine id={ids.error} text={problemText(problem)} />}
      {bag.declined === undefined ? <ControlFor {...control} /> : <DeclinedLine bag={bag} />}
      {bag.checks.map((check) => (
        <p key={check} className="askless-countnote">
          <Icon name="info" />
          <span>{form.checks[check] ?? check}</span>
        </p>
      ))}
      {bag.differsFrom && <Differs bag={bag} says={bag.differsFrom} />}
      {bag.declined === undefined && bag.canDecline.length > 0 && <DeclineLinks bag={bag} />}
    </div>
  );
}

/** Label row and the box of reasons that it opens. */
function Top({ bag, composite }: { readonly bag: AskBag; readonly composite: boolean }) {
  const { tell } = useSession();
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const { ids, label, optional } = bag;
  const text = (
    <>
      {label.children}
      {optional && (
        <>
          {' '}
          <span className="askless-optional">{t.optional}</span>
        </>
      )}
    </>
  );
  const toggle = (): void => {
    if (!open) tell({ event: 'why-opened', at: bag.id });
    setOpen(!open);
  };
  return (
    <>
      <div className="askless-q-top">
        {composite ? (
          <span className="askless-label" id={ids.label}>
            {text}
          </span>
        ) : (
          <label className="askless-label" id={ids.label} htmlFor={ids.control}>
            {text}
          </label>
        )}
        <button
          type="button"
          className="askless-why"
          aria-expanded={open}
          aria-controls={open ? ids.why : undefined}
          onClick={toggle}
        >
          {t.why.button}
          <span className="askless-vh"> {label.children}</span>
        </button>
      </div>
      {open && <WhyBox id={bag.id} element={ids.why} />}
    </>
  );
}

function DeclineLinks({ bag }: { readonly bag: AskBag }) {
  const { focusNext } = useSession();
  const { t } = useWords();
  const decline = (reason: DeclineReason): void => {
    bag.decline(reason);
    focusNext.set(bag.id);
  };
  return (
    <p className="askless-decline">
      {bag.canDecline.map((reason) => (
        <button key={reason} type="button" className="askless-link" onClick={() => decline(reason)}>
          {t.decline[reason]}
          <span className="askless-vh"> {bag.label.children}</span>
        </button>
      ))}
    </p>
  );
}

function DeclinedLine({ bag }: { readonly bag: AskBag }) {
  const { focusNext } = useSession();
  const { t } = useWords();
  const undo = (): void => {
    bag.retract();
    focusNext.set(bag.id);
  };
  return (
    <p className="askless-declined">
      <span>{bag.declined === 'notKnown' ? t.decline.declinedNotKnown : t.decline.declinedUnwilling}</span>{' '}
      <button type="button" className="askless-link" onClick={undo}>
        {t.decline.undo}
        <span className="askless-vh"> {bag.label.children}</span>
      </button>
    </p>
  );
}

function Differs({ bag, says }: { readonly bag: AskBag; readonly says: NonNullable<AskBag['differsFrom']> }) {
  const { correcting, focusNext } = useSession();
  const { t, form } = useWords();
  const undo = (): void => {
    bag.retract();
    correcting.set(new Set([...correcting.get()].filter((id) => id !== bag.id)));
    focusNext.set(bag.id);
  };
  return (
    <p className="askless-source">
      <Seal letter={t.known.youSeal} kind="you" />
      <span>{t.known.corrected(form.sources[says.source] ?? says.source, says.value)}</span>
      <button type="button" className="askless-link" onClick={undo}>
        {t.known.undo}
        <span className="askless-vh"> {bag.label.children}</span>
      </button>
    </p>
  );
}
