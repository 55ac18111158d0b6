import type { IdentifierScheme } from '@askless/core';
import { schemes, validateValue } from '@askless/core/validate';
import { charactersLeft, groupCode, isCode, lookalikeIn, textIn } from '../entry/index.js';
import { fieldProps, type ControlProps } from './control.js';

type InputMode = 'tel' | 'email' | 'url' | 'text';

const inputModes: Readonly<Partial<Record<IdentifierScheme, InputMode>>> = { phone: 'tel', email: 'email', url: 'url' };

/** A code in one box, however it is typed or pasted; read back in groups that can be compared with the document. */
export function IdentifierControl(props: ControlProps) {
  const { id, spec, entry, describedBy, onEntry } = props;
  const { scheme } = spec;
  const echoId = `${id}-echo`;
  if (scheme === undefined || !isCode(scheme)) {
    return (
      <input
        {...fieldProps(props)}
        className="askless-input askless-w-md"
        dir="ltr"
        inputMode={scheme && inputModes[scheme]}
        autoComplete="off"
        spellCheck={false}
        value={textIn(entry)}
        onChange={({ currentTarget }) => onEntry(currentTarget.value)}
      />
    );
  }
  return (
    <>
      <input
        {...fieldProps(props)}
        aria-describedby={[describedBy, echoId].filter(Boolean).join(' ')}
        className="askless-input askless-code askless-w-md"
        dir="ltr"
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        value={textIn(entry)}
        onChange={({ currentTarget }) => onEntry(currentTarget.value)}
      />
      <p className="askless-echo" id={echoId}>
        <Echo {...props} scheme={scheme} />
      </p>
    </>
  );
}

/** What was read, and whether its check digits fit; only good news while it is being typed. */
function Echo({ spec, entry, scheme, words }: ControlProps & { readonly scheme: IdentifierScheme }) {
  const text = textIn(entry);
  if (text.trim() === '' || text.length > longest) return null;
  const code = schemes[scheme].normalise(text);
  const lookalike = lookalikeIn(scheme, code);
  if (lookalike) return <>{words.lookalike(...lookalike)}</>;
  const left = charactersLeft(scheme, code);
  const validated = left === 0 ? validateValue(spec, code) : undefined;
  return (
    <>
      <bdi dir="ltr">{groupCode(scheme, code)}</bdi> {left !== undefined && left > 0 && words.charactersToGo(left)}
      {validated && !('issues' in validated) && <strong className="askless-ok">{words.checkRight}</strong>}
    </>
  );
}

/** Longer than any code: not read back. */
const longest = 60;
