import type { CompiledForm, FormTexts, Locale } from '@askless/core';
import {
  claims,
  wordBecause,
  wordClaim,
  wordFinding,
  type CheckReport,
  type Finding,
  type Proof,
} from '../report/index.js';
import { formMap, shadeOf, shareBar } from './formMap.js';
import { html, type Html } from './html.js';
import { groupOf, questionFacts, type QuestionFacts } from './questionFacts.js';
import { reportStyle, reportStyleHash } from './style.js';
import { en } from './words/en.js';
import type { PageWords } from './words/words.js';
import { zhCN } from './words/zh-CN.js';

/** What a page is made of. */
export interface ReportContent {
  readonly report: CheckReport;
  readonly form: CompiledForm;
  readonly texts: FormTexts;
  readonly locale: Locale;
  /** The formats' names by their ids. */
  readonly formats?: Readonly<Record<string, string>>;
  /** As the reader's machine has it, where it is left out. */
  readonly theme?: 'light' | 'dark' | 'auto';
}

/**
 * A check as one page of HTML: the form as a map, who is asked each question and why, and what was found.
 *
 * It runs no script and loads nothing; its own Content Security Policy allows its one block of styles and nothing else.
 */
export function renderReport(content: ReportContent): string {
  const { locale, texts } = content;
  const policy = `default-src 'none'; style-src 'sha256-${reportStyleHash}'; base-uri 'none'; form-action 'none'`;
  const head = html`<meta charset="utf-8" /><meta http-equiv="Content-Security-Policy" content="${policy}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${wordsIn(locale).title(texts.title)}</title>`;
  return `<!doctype html>\n<html lang="${locale}"><head>${head.html}<style>${reportStyle}</style></head><body class="askless-report" data-theme="${content.theme ?? 'auto'}">${renderReportBody(content)}</body></html>\n`;
}

/** The same without the page around it, for one that has `reportStyle` and an element of the class `askless-report`. */
export function renderReportBody(content: ReportContent): string {
  const { report, form, texts, locale } = content;
  const words = wordsIn(locale);
  const facts = questionFacts(form);
  const view: View = { ...content, words, facts, label: (id) => texts.questions[id]?.label ?? id };
  const formats = report.formats.filter((id) => id !== report.form).map((id) => content.formats?.[id] ?? id);
  const parts = [
    html`<h2>${words.map}</h2>
      ${listMaps(view)}`,
    html`<h2>${words.claims}</h2>
      ${listClaims(view)}`,
    html`<h2>${words.findings}</h2>
      ${listFindings(view)}`,
    html`<h2>${words.questions}</h2>
      <p class="muted">${words.method}</p>
      ${listSections(view)}`,
  ];
  const subtitle = words.subtitle(report.version, formats.join(', '), report.hash);
  return html`<main class="sheet">
    <h1>${words.title(texts.title)}</h1>
    <p class="muted">${subtitle}</p>
    ${figures(view)}${parts}
  </main>`.html;
}

function wordsIn(locale: Locale): PageWords {
  return locale === 'en' ? en : zhCN;
}

interface View extends ReportContent {
  readonly words: PageWords;
  readonly facts: readonly QuestionFacts[];
  readonly label: (id: string) => string;
}

function figures({ facts, words }: View): Html {
  const everyone = facts.filter(({ share }) => share === 1).length;
  const nobody = facts.filter(({ share }) => share === 0).length;
  const seconds = facts.reduce((sum, one) => sum + (one.share === 0 ? 0 : one.seconds), 0);
  const shown = [
    [facts.length, words.figures.questions],
    [everyone, words.figures.everyone],
    [facts.length - everyone - nobody, words.figures.some],
    [nobody, words.figures.nobody],
    [Math.ceil(seconds / 60), words.figures.minutes],
  ] as const;
  return html`<ul class="figures">
    ${shown.map(([figure, what]) => html`<li><b>${figure}</b>${what}</li>`)}
  </ul>`;
}

function listClaims({ report, words, locale }: View): Html {
  const rows = claims.flatMap((claim) => {
    const own = report.proofs.filter((proof) => proof.claim === claim);
    if (own.length === 0) return [];
    const count = (status: Proof['status']): number => own.filter((proof) => proof.status === status).length;
    const counts = { proved: count('proved'), refuted: count('refuted'), notProved: count('notProved') };
    return [html`<li><span>${wordClaim(claim, locale)}</span><span class="muted">${words.counts(counts)}</span></li>`];
  });
  return html`<ul class="claims">
    ${rows}
  </ul>`;
}

function listFindings(view: View): Html {
  const { report, words } = view;
  const found = report.findings.map((finding) => showFinding(finding, view));
  const open = report.proofs.filter(({ status }) => status === 'notProved');
  return html`${found.length > 0 ? found : html`<p>${words.none}</p>`}${open.length > 0 ? showOpen(open, view) : undefined}`;
}

function showFinding(finding: Finding, { words, locale }: View): Html {
  const { what, why, fix } = wordFinding(finding, locale);
  const { severity, at, rule, counterexample } = finding;
  const tag = severity === 'hint' ? words.hint : words.fault;
  const borrower = counterexample
    ? html`<p>
          ${words.borrower(counterexample.facts)}
          ${counterexample.declined.length > 0 ? words.declines(counterexample.declined.join(', ')) : ''}
        </p>
        <pre><code>${JSON.stringify(counterexample.known, undefined, 2)}</code></pre>`
    : undefined;
  return html`<article class="finding ${severity}">
    <h3><span class="tag">${tag}</span> ${what}</h3>
    <p><code>${at} · ${rule}</code></p>
    <p>${why}</p>
    <p>${fix}</p>
    ${borrower}
  </article>`;
}

function showOpen(open: readonly Proof[], { words, locale }: View): Html {
  const kindOf = ({ claim, because }: Proof): string => `${claim} ${because}`;
  const kinds = [...new Set(open.map(kindOf))].map((kind) => open.filter((proof) => kindOf(proof) === kind));
  const rows = kinds.flatMap(([first, ...others]) =>
    first
      ? [
          html`<li>
            <span>${wordClaim(first.claim, locale)} ${wordBecause(first, locale)}</span
            ><span class="muted">${words.places(others.length + 1)}</span>
          </li>`,
        ]
      : [],
  );
  return html`<h3>${words.notProved}</h3>
    <ul class="claims">
      ${rows}
    </ul>`;
}

interface Sectioned {
  readonly id: string;
  readonly title: string;
  readonly facts: readonly QuestionFacts[];
}

function sectionsOf({ form, texts, facts }: View): readonly Sectioned[] {
  return form.layout.flatMap(({ id }) => {
    const own = facts.filter(({ question }) => question.section === id);
    return own.length === 0 ? [] : [{ id, title: texts.sections[id] ?? id, facts: own }];
  });
}

function listMaps(view: View): Html {
  const { words, label } = view;
  const legend = [
    [html`<rect class="shade" x="1" y="1" width="13" height="13" />`, words.legend.everyone],
    [html`<rect class="shade" x="1" y="1" width="13" height="13" fill-opacity="${shadeOf(0.3)}" />`, words.legend.some],
    [html`<rect class="none" x="1" y="1" width="13" height="13" />`, words.legend.nobody],
  ] as const;
  const keys = legend.map(
    ([rect, what]) =>
      html`<li><svg aria-hidden="true" width="16" height="16" viewBox="0 0 16 16">${rect}</svg>${what}</li>`,
  );
  const maps = sectionsOf(view).map(({ id, title, facts }) => {
    const everyone = facts.filter(({ share }) => share === 1).length;
    const map = formMap(facts, words.mapOf(title, facts.length, everyone), label);
    return html`<li>
      <h3><a href="#section-${id}">${title}</a></h3>
      ${map}
    </li>`;
  });
  return html`<ul class="legend muted">
      ${keys}
    </ul>
    <ul class="map">
      ${maps}
    </ul>`;
}

function listSections(view: View): Html {
  return html`${sectionsOf(view).map(
    ({ id, title, facts }) =>
      html`<section class="section">
        <h3 id="section-${id}">${title}</h3>
        <ol class="questions">
          ${facts.map((one) => showQuestion(one, view))}
        </ol>
      </section>`,
  )}`;
}

function showQuestion(facts: QuestionFacts, view: View): Html {
  const { words, texts, formats = {}, label } = view;
  const { question, share, needs, decides, seconds } = facts;
  const rows = [
    [words.who, who(facts, view)],
    [words.why, texts.questions[question.id]?.why ?? ''],
    [
      words.neededBy,
      [...needs].map(([format, paths]) => `${formats[format] ?? format}: ${paths.join(', ')}`).join('; '),
    ],
    [words.decides, named(decides, view)],
    [words.time, words.seconds(seconds)],
  ].filter(([, told]) => told !== '');
  const terms = rows.map(
    ([term = '', told = '']) =>
      html`<dt>${term}</dt>
        <dd>${told}</dd>`,
  );
  return html`<li class="question">
    <h4>${label(question.id)}</h4>
    <p><code>${question.id}</code></p>
    ${share === undefined ? undefined : shareBar(share)}
    <dl>${terms}</dl>
  </li>`;
}

function who({ question, share, isAskedOfAll, decidedBy }: QuestionFacts, view: View): string {
  const { words, texts, form } = view;
  if (question.retired) return words.retired;
  if (question.supplier === 'lender') return words.lender;
  const group = groupOf(question, form);
  const on = named(decidedBy, view);
  return [
    share === undefined ? words.notCounted : isAskedOfAll ? words.everyone : shareOf(share, words),
    ...(group === undefined ? [] : [words.eachRow(texts.groups[group]?.label ?? group)]),
    ...(on === '' ? [] : [words.dependsOn(on)]),
    ...(question.derive === undefined ? [] : [words.derived]),
  ].join(' · ');
}

function shareOf(share: number, words: PageWords): string {
  if (share === 0) return words.nobody;
  if (share < 0.001) return words.share('<0.1%');
  return words.share(share > 0.999 && share < 1 ? '>99.9%' : `${Number((share * 100).toFixed(1))}%`);
}

const mostNamed = 6;

function named(ids: readonly string[], { words, label }: View): string {
  if (ids.length === 0) return '';
  return words.list(ids.slice(0, mostNamed).map(label), Math.max(0, ids.length - mostNamed));
}
