/** The version of what host and frame say to each other. */
export const protocol = 1;

/** What a host tells the frame about the form; `known` goes in, no answer comes out. */
export interface FrameSettings {
  readonly form?: string | undefined;
  readonly formats?: string | undefined;
  readonly locale?: string | undefined;
  readonly theme?: 'light' | 'dark' | 'auto' | undefined;
  readonly density?: 'comfortable' | 'compact' | undefined;
  readonly contrast?: 'more' | 'auto' | undefined;
  readonly stage?: string | undefined;
  readonly asOf?: string | undefined;
  readonly draftId?: string | undefined;
  readonly known?: unknown;
}

/** What happened in the form, by ids: the only fields of an event that leave the frame. */
export interface FrameEvent {
  readonly event: string;
  readonly sequence: number;
  readonly at?: string;
  readonly page?: string;
  readonly status?: string;
  readonly stability?: string;
  readonly count?: number;
  readonly restored?: boolean;
}

/** What each type of message carries. */
export interface FramePayloads {
  /** Host to frame: everything the form is shown with. */
  readonly init: FrameSettings;
  readonly theme: { readonly theme: 'light' | 'dark' | 'auto' };
  readonly locale: { readonly locale: string };
  /** Frame to host: how high the form is, in CSS pixels. */
  readonly resize: { readonly height: number };
  /** The focus left the frame at its end or its beginning. */
  readonly 'focus.exit': { readonly direction: 'forward' | 'back' };
  readonly event: FrameEvent;
  readonly error: { readonly code: string; readonly retryable: boolean };
  /** The form is done with. */
  readonly exit: { readonly status: 'submitted' | 'left'; readonly reference?: string };
  /** Either way: the message of that id was taken. */
  readonly ack: { readonly of: number };
}

export type FrameType = keyof FramePayloads;

export type FrameMessage = {
  readonly [Type in FrameType]: {
    readonly v: typeof protocol;
    readonly id: number;
    readonly type: Type;
    readonly payload: FramePayloads[Type];
  };
}[FrameType];

/** How a frame introduces itself to the page around it. */
export interface Hello {
  readonly askless: typeof protocol;
  readonly instance: string;
  readonly nonce: string;
}
