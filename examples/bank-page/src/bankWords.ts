import type { Stage } from '@askless/core';

export interface TextContent {
  readonly title: string;
  readonly lede: string;
  readonly parts: readonly { readonly title: string; readonly texts: readonly string[] }[];
}

/** The bank's own words; the form brings its own. */
export interface BankWords {
  readonly bank: string;
  readonly site: string;
  readonly nav: readonly { readonly path: string; readonly name: string }[];
  readonly themes: { readonly light: string; readonly dark: string };
  readonly otherLanguage: string;
  readonly contact: string;
  readonly helpLink: string;
  readonly foot: string;
  readonly home: {
    readonly title: string;
    readonly lede: string;
    readonly apply: string;
    readonly products: string;
    readonly points: readonly { readonly title: string; readonly text: string }[];
  };
  readonly products: {
    readonly title: string;
    readonly lede: string;
    readonly caption: string;
    readonly columns: readonly string[];
    /** A product's name, then its cells. */
    readonly rows: readonly (readonly [string, ...string[]])[];
    readonly exampleTitle: string;
    readonly example: readonly (readonly [string, string])[];
    readonly note: string;
    readonly apply: string;
  };
  readonly apply: {
    readonly title: string;
    readonly waiting: string;
    readonly down: string;
    readonly again: string;
    readonly demo: string;
    readonly demoLede: string;
    readonly who: string;
    readonly nobody: string;
    readonly nobodyNote: string;
    readonly knownBy: (sources: number) => string;
    readonly start: string;
    /** What the cost of the loan is worked out from. */
    readonly quoteBasis: string;
    readonly standing: {
      readonly note: string;
      /** How long the stages ahead usually take. */
      readonly expected: Readonly<Partial<Record<Stage, string>>>;
      readonly contact: readonly string[];
    };
    readonly documentTitle: string;
    readonly documentLede: string;
    readonly download: string;
  };
  readonly privacy: TextContent;
  readonly help: TextContent;
}
