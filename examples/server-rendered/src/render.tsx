import { preloadParts } from '@askless/react';
import { renderToString } from 'react-dom/server';
import { ApplyPage, type PageProps } from './ApplyPage.js';
import { words } from './words.js';

/** The page as HTML: its first page of questions, without a style and without a script. */
export async function renderPage(props: PageProps): Promise<{ readonly title: string; readonly html: string }> {
  await preloadParts();
  return { title: words[props.locale].title, html: renderToString(<ApplyPage {...props} />) };
}

export { takeApplication } from './applications.js';
