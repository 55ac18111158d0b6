import type { TextContent } from './bankWords.js';

/** A page of headings and paragraphs. */
export function TextPage({ content }: { readonly content: TextContent }) {
  return (
    <div className="bank-page">
      <h1>{content.title}</h1>
      <p>{content.lede}</p>
      {content.parts.map(({ title, texts }) => (
        <section key={title}>
          <h2>{title}</h2>
          {texts.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </section>
      ))}
    </div>
  );
}
