import { claims, type CheckReport, type Claim, type Proof } from '@askless/check';
import type { ProofCounts } from '../words/checkWords.js';

/** How proofs came out. */
export function countProofs(proofs: readonly Proof[]): ProofCounts {
  const counts = { proved: 0, refuted: 0, notProved: 0 };
  for (const { status } of proofs) counts[status] += 1;
  return counts;
}

/** The same, claim by claim; claims about nothing are left out. */
export function countByClaim({ proofs }: CheckReport): readonly (readonly [Claim, ProofCounts])[] {
  return claims.flatMap((claim) => {
    const own = proofs.filter((proof) => proof.claim === claim);
    return own.length === 0 ? [] : [[claim, countProofs(own)] as const];
  });
}

/** The exit code of a check: a fault comes before what is not proved. What can only give hints changes nothing. */
export function exitCodeOf({ findings, proofs }: CheckReport): 0 | 1 | 3 {
  if (findings.some(({ severity }) => severity === 'fault')) return 1;
  return proofs.some(({ claim, status }) => status === 'notProved' && claim !== 'simple') ? 3 : 0;
}
