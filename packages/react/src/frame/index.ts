export { joinHost, type HostLink, type JoinOptions } from './joinHost.js';
export type { FrameEvent, FramePayloads, FrameSettings } from './messages.js';
export { openFrame, type Frame, type FrameOptions } from './openFrame.js';
