import { memo, useState } from 'react';
import { groupRole } from '../controls/index.js';
import { usePrinting, useProblemText, useQuestion, useQuestionFocus, useWords, type AskBag } from '../hooks/index.js';
import { Icon } from '../icons/index.js';
import { slot, type InstanceProps } from '../slots/index.js';
import { ControlSlot } from './Control.js';
import { DeclinedLine } from './DeclinedLine.js';
import { ErrorLineSlot } from './ErrorLine.js';
import { Consent, SameOrTyped } from './lateParts.js';
import { DiffersSlot, LastTimeSlot, WhyBoxSlot } from './lateSlots.js';

/** One question with all that belongs to it. Renders again only for its own changes. */
export const Question = memo(function Question({ id }: InstanceProps) {
  const bag = useQuestion(id);
  return bag.status === 'ask' ? <Asked bag={bag} /> : null;
});

export const QuestionSlot = slot('Question', Question);

function Asked({ bag }: { readonly bag: AskBag }) {
  const { t, form } = useWords();
  const problemText = useProblemText();
  const box = useQuestionFocus(bag.id);
  const { ids, control, problem } = bag;
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
      {problem && <ErrorLineSlot id={ids.error} text={problemText(problem)} />}
      {bag.declined !== undefined ? (
        <DeclinedLine bag={bag} />
      ) : bag.canBeSame ? (
        <SameOrTyped bag={bag} />
      ) : bag.isConsent ? (
        <Consent bag={bag} />
      ) : (
        <ControlSlot question={bag.question} {...control} />
      )}
      {bag.lastTime && <LastTimeSlot {...bag.lastTime} />}
      {bag.checks.map((check) => (
        <p key={check} className="askless-countnote">
          <Icon name="info" />
          <span>
            <span>{form.checks[check] ?? check}</span>{' '}
            <button type="button" className="askless-link" onClick={() => bag.confirm(check)}>
              {t.problems.isCorrect}
            </button>
          </span>
        </p>
      ))}
      {bag.differsFrom && <DiffersSlot label={bag.label.children} {...bag.differsFrom} />}
      {bag.declined === undefined && bag.canDecline.length > 0 && <DeclineLinks bag={bag} />}
    </div>
  );
}

/** Label row, help, and the box of reasons that the row opens. */
function Top({ bag, composite }: { readonly bag: AskBag; readonly composite: boolean }) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const isPrinting = usePrinting();
  const { ids, label, optional, help } = bag;
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
    if (!open) bag.why.opened();
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
      {help !== undefined && (
        <p className="askless-help" id={ids.help}>
          {help}
        </p>
      )}
      {(open || isPrinting) && <WhyBoxSlot id={bag.id} element={ids.why} />}
    </>
  );
}

function DeclineLinks({ bag }: { readonly bag: AskBag }) {
  const { t } = useWords();
  return (
    <p className="askless-decline">
      {bag.canDecline.map((reason) => (
        <button key={reason} type="button" className="askless-link" onClick={() => bag.decline(reason)}>
          {t.decline[reason]}
          <span className="askless-vh"> {bag.label.children}</span>
        </button>
      ))}
    </p>
  );
}
