import { useWords } from '../../hooks/index.js';
import { formParts, type WholeForm } from './wholeForm.js';

/** About so many marks across the strip, whatever it counts. */
const marks = 36;
const height = 40;

/** The whole form at a glance: what is left for the borrower, and what became of the rest. */
export function Strip({ whole }: { readonly whole: WholeForm }) {
  const { t } = useWords();
  const { all, parts, documents } = whole;
  const shown = formParts.filter((part) => parts[part] > 0);
  const named = shown.map((part) => `${parts[part]} ${t.start.parts[part]}`);
  const step = Math.max(1, all / marks);
  const before = (place: number): number => shown.slice(0, place).reduce((sum, part) => sum + parts[part], 0);
  return (
    <figure className="askless-strip askless-p">
      <svg
        className="askless-strip-svg"
        viewBox={`0 0 ${all} ${height}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={t.start.strip(all, t.values.listJoin(named))}
        focusable="false"
      >
        {shown.map((part, place) => (
          <rect
            key={part}
            className={`askless-strip-${part}`}
            x={before(place)}
            y={0}
            width={parts[part]}
            height={height}
          />
        ))}
        {Array.from({ length: marks - 1 }, (_, place) => (
          <rect
            key={place}
            className="askless-strip-gap"
            x={(place + 1) * step}
            y={0}
            width={all / 500}
            height={height}
          />
        ))}
      </svg>
      <ul className="askless-legend">
        {shown.map((part) => (
          <li key={part}>
            <span className="askless-dot" data-k={part} />
            <b>{parts[part]}</b>
            <span>
              {t.start.parts[part]}
              {part === 'you' && documents.length > 0 && t.start.documents(documents.length)}
            </span>
          </li>
        ))}
      </ul>
    </figure>
  );
}
