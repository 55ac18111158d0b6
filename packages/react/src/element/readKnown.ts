import { MarkupError } from './loadNamed.js';

/**
 * What markup says is known: the attribute `known`, or a `<script type="application/json">` inside the element.
 *
 * @throws MarkupError where it is no JSON.
 */
export function readKnown(element: Element): unknown {
  const script = element.querySelector(':scope > script[type="application/json"]');
  const text = element.getAttribute('known') ?? script?.textContent ?? '';
  if (text.trim() === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw new MarkupError(
      'What <askless-form> is given as known is no JSON: write {"profile":{…},"answers":{…}} in its attribute known, or in a <script type="application/json"> inside it.',
    );
  }
}
