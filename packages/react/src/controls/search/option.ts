/** One of many options that can be searched. */
export interface SearchOption {
  readonly value: string;
  readonly name: string;
  /** Shown beside the name; left out where it says nothing to a reader. */
  readonly code?: string;
  /** Other names under which it is found, such as those in another language. */
  readonly also?: readonly string[];
}
