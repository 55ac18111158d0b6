import { useLanguageOf, type OrphanBag } from '../../hooks/index.js';

/** What another version of the form was told, as it was kept. */
export function OrphanList({ orphans }: { readonly orphans: readonly OrphanBag[] }) {
  const languageOf = useLanguageOf();
  return (
    <ul className="askless-list askless-small">
      {orphans.map(({ key, at, label, text }) => (
        <li key={key}>
          {label ?? <span className="askless-hash">{at}</span>}
          {': '}
          <span lang={languageOf(text)}>{text}</span>
        </li>
      ))}
    </ul>
  );
}
