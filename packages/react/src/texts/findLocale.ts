/**
 * The language among those offered that stands nearest to a BCP 47 tag, also one with `_` as of Java: the tag itself, less and less of it (RFC 4647 §3.4), one of
 * its language in its script, one of its language; undefined where none is.
 */
export function findLocale(name: string, offered: readonly string[]): string | undefined {
  const tag = name.replaceAll('_', '-');
  const parts = tag.toLowerCase().split('-');
  const starts = parts.map((_, dropped) => parts.slice(0, parts.length - dropped).join('-'));
  for (const start of starts) {
    const same = offered.find((one) => one.toLowerCase() === start);
    if (same !== undefined) return same;
  }
  return (
    offered.find((one) => writingOf(one) === writingOf(tag)) ??
    offered.find((one) => one.toLowerCase().split('-')[0] === parts[0])
  );
}

/** The language with the script that is usual for it in its region; what is no tag stands for itself. */
function writingOf(tag: string): string {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return `${language}-${script ?? ''}`;
  } catch {
    return tag.toLowerCase();
  }
}
