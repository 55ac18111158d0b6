import type { MouseEvent } from 'react';

/**
 * For buttons and links that take what was typed themselves. The field would lose the focus as the button goes down, its error would
 * come between, and the button be gone from under the pointer before it comes up: no click.
 */
export const keepsFocus = { onMouseDown: (event: MouseEvent): void => event.preventDefault() } as const;
