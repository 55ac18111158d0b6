import type { Hello } from './messages.js';

/** What a hello is worth: it has the word that was given, the one that was taken before, or none of this frame's. */
export type Worth = 'given' | 'taken' | 'none';

/** The words by which one frame is known. */
export interface FrameWords {
  /** The frame's address with a new word, for the next hello alone. */
  readonly renew: () => string;
  /** Takes a hello: the word that was given is worth something once. */
  readonly take: (hello: Hello | undefined) => Worth;
  /** From now on no hello is worth anything. */
  readonly end: () => void;
}

/** Makes the words of a frame at an address. */
export function wordsFor(address: URL): FrameWords {
  const instance = randomWord();
  let given: string | undefined;
  let taken: string | undefined;
  return {
    renew: () => {
      given = randomWord();
      return `${address.href.split('#')[0] ?? ''}#${new URLSearchParams({ instance, nonce: given }).toString()}`;
    },
    take: (hello) => {
      if (hello?.instance !== instance) return 'none';
      if (given === undefined) return hello.nonce === taken ? 'taken' : 'none';
      if (hello.nonce !== given) return 'none';
      [taken, given] = [given, undefined];
      return 'given';
    },
    end: () => {
      [taken, given] = [undefined, undefined];
    },
  };
}

/** 128 bits that nobody guesses. */
function randomWord(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
