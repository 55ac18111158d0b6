// Prints what it takes to check the shipped form: claims, diagram nodes, milliseconds.
// Run: pnpm build && node scripts/proofs.ts
import { cfpb1071 } from '@askless/adapters/cfpb-1071/business-loan';
import { reference } from '@askless/adapters/reference/business-loan';
import { businessLoan } from '@askless/catalog/business-loan';
import { checkForm, claims } from '@askless/check';
import { compileForm } from '@askless/core/define';

for (const bindings of [[reference], [cfpb1071], [reference, cfpb1071]]) {
  const form = compileForm(businessLoan, bindings);
  const start = process.cpuUsage();
  const { proofs, findings, nodes, milliseconds } = checkForm(form, {
    clock: () => performance.now(),
    otherFormats: true,
  });
  const cpu = process.cpuUsage(start);
  const of = (status: string): number => proofs.filter((proof) => proof.status === status).length;
  console.log(
    `${form.formats.map(({ id }) => id).join(' + ')}: ${of('proved')} proved, ${of('refuted')} refuted, ${of('notProved')} not proved, ` +
      `${findings.length} findings, ${nodes} nodes, ${Math.round(milliseconds ?? 0)} ms (${Math.round((cpu.user + cpu.system) / 1000)} ms of one processor)`,
  );
  const spent = claims.map((claim) => {
    const own = proofs.filter((proof) => proof.claim === claim);
    return `${claim} ${Math.round(own.reduce((so, proof) => so + (proof.milliseconds ?? 0), 0))}`;
  });
  console.log(`  ms by claim: ${spent.join(', ')}`);
}
