import { compilerFaults } from './compilerFaults.js';
import { documentFaults } from './documentFaults.js';
import type { FaultKind } from './faultKind.js';
import { ruleFaults } from './ruleFaults.js';

/** Every kind of fault, each a small change of the catalogue. */
export const faultKinds: readonly FaultKind[] = [...compilerFaults, ...ruleFaults, ...documentFaults];
