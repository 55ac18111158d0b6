import { redirect } from 'next/navigation';
import { connection } from 'next/server';
import { asOf, known } from '../../../bank/record';
import { isLocale } from '../../../bank/words';
import { InChinese } from './InChinese';
import { InEnglish } from './InEnglish';

/** Rendered on the server: it looks up who has signed in, and hands the form plain values. Functions do not pass from here. */
export default async function Page({ params }: { readonly params: Promise<{ readonly locale: string }> }) {
  // A page made ahead has no word of this answer's policy on its scripts.
  await connection();
  const { locale } = await params;
  if (!isLocale(locale)) redirect('/apply/en');
  return locale === 'en' ? <InEnglish {...{ asOf, known }} /> : <InChinese {...{ asOf, known }} />;
}
