import type { Binding, Plan } from '@askless/core';
import { useMemo, useState } from 'react';
import { LoadFailed, LocaleContext, Skeleton } from '../loading/index.js';
import { shownLocale, useLoadedWords, withFormats, type TextsOfForm } from '../opening/index.js';
import { useWords, WordsContext } from '../session/index.js';
import { staffTexts, type DecisionKind, type GivenWords } from '../texts/index.js';
import { DecisionTable } from './DecisionTable.js';
import { kindOf, kinds } from './kinds.js';
import { StaffContext, useStaff } from './staff.js';

export interface BankersViewProps {
  /** The plan to look at: `application.plan`, or `planForm` on the answers of a submission. */
  readonly plan: Plan;
  /** The formats the form was compiled with, for their names. */
  readonly formats?: readonly Binding[];
  /** The form's words by language, or how to load them. */
  readonly texts: TextsOfForm;
  /** The renderer's words that are there already, from `@askless/react/words/LOCALE`. */
  readonly words?: readonly GivenWords[];
  readonly locale?: string;
  readonly theme?: 'light' | 'dark' | 'auto';
  readonly density?: 'comfortable' | 'compact';
  /** The level of its heading on the page around it: 1 unless said otherwise. */
  readonly headingLevel?: 1 | 2 | 3 | 4;
  /** What the completeness check said of this version of the form; left out: it was not run. */
  readonly complete?: boolean;
  /** Shows what the borrower answered; left out: names and origins only. */
  readonly showValues?: boolean;
}

const noFormats: readonly Binding[] = [];
const noWords: readonly GivenWords[] = [];

/** For the bank's staff, read only: the decision on every question, its smallest reason, who needs it, and its trace. */
export function BankersView({
  plan,
  formats = noFormats,
  texts,
  words: given = noWords,
  locale = 'en',
  theme = 'auto',
  density = 'comfortable',
  headingLevel = 1,
  complete,
  showValues = false,
}: BankersViewProps) {
  const shown = shownLocale(locale);
  const { words: loaded, fault, again } = useLoadedWords({ locale, texts, given });
  const words = useMemo(() => loaded && withFormats(loaded, formats), [loaded, formats]);
  return (
    <div className="askless" lang={shown} data-theme={theme} data-density={density}>
      <div className="askless-root">
        <LocaleContext.Provider value={shown}>
          {words ? (
            <WordsContext.Provider value={words}>
              <StaffContext.Provider value={{ plan, showValues, words: staffTexts[shown] }}>
                <View complete={complete} title={titles[headingLevel]} />
              </StaffContext.Provider>
            </WordsContext.Provider>
          ) : fault !== undefined ? (
            <div className="askless-frame">
              <LoadFailed what="part" onAgain={again} />
            </div>
          ) : (
            <Skeleton />
          )}
        </LocaleContext.Provider>
      </div>
    </div>
  );
}

const titles = { 1: 'h1', 2: 'h2', 3: 'h3', 4: 'h4' } as const;

interface ViewProps {
  readonly complete: boolean | undefined;
  readonly title: (typeof titles)[keyof typeof titles];
}

function View({ complete, title: Title }: ViewProps) {
  const { plan, words } = useStaff();
  const { form } = useWords();
  const [kind, setKind] = useState<DecisionKind>();
  const decisions = [...plan.decisions.values()].filter(({ id }) => !id.endsWith('.closed'));
  const shown = kind === undefined ? decisions : decisions.filter((decision) => kindOf(decision) === kind);
  const check = complete === undefined ? words.notChecked : complete ? words.complete : words.incomplete;
  return (
    <div className="askless-frame">
      <div className="askless-main askless-stack">
        <div>
          <p className="askless-eyebrow">{words.eyebrow}</p>
          <Title className="askless-h1">{words.title}</Title>
          <p className="askless-lede">
            {words.form(form.title, plan.form.version, plan.at.asOf)} · {check}
          </p>
        </div>
        <fieldset className="askless-fieldset askless-inline" aria-label={words.filter}>
          <Chip
            name={words.all}
            count={decisions.length}
            pressed={kind === undefined}
            onPress={() => setKind(undefined)}
          />
          {kinds.map((one) => {
            const count = decisions.filter((decision) => kindOf(decision) === one).length;
            return (
              count > 0 && (
                <Chip
                  key={one}
                  name={words.kinds[one]}
                  count={count}
                  pressed={kind === one}
                  onPress={() => setKind(one)}
                />
              )
            );
          })}
        </fieldset>
        <DecisionTable key={kind} decisions={shown} />
      </div>
    </div>
  );
}

interface ChipProps {
  readonly name: string;
  readonly count: number;
  readonly pressed: boolean;
  readonly onPress: () => void;
}

function Chip({ name, count, pressed, onPress }: ChipProps) {
  return (
    <button type="button" className="askless-chip" aria-pressed={pressed} onClick={onPress}>
      {name} {count}
    </button>
  );
}
