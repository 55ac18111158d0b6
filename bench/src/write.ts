// Records a second written into the small-business lending register, beside a mapper of the same form written by hand, in
// the same run. Needs the packages' builds.
// Run: pnpm --filter bench run write
import { cfpb1071 } from '@askless/adapters/cfpb-1071/business-loan';
import { registerHead, writeIntake } from '@askless/adapters/cfpb-1071/write';
import { businessLoan } from '@askless/catalog/business-loan';
import { personas } from '@askless/catalog/personas';
import { parseKnown, planForm, submit, type Submission } from '@askless/core';
import { compileForm } from '@askless/core/define';
import { median, timed } from './measure.ts';
import { recordByHand } from './write/byHand.ts';

const count = 5_000;
const runs = 7;
const lender = {
  uid: '549300KM40FP4MSQU94172026',
  app_date: '2028-05-01',
  app_method: '3',
  app_recipient: '1',
  amount_approved: '45000',
  action_taken: '1',
  action_taken_date: '2028-05-20',
  pricing_interest_rate_type: '2',
  pricing_fixed_rate: '7.25',
  pricing_adj_index_name: '999',
  pricing_origination_charges: '0',
  pricing_broker_fees: '0',
  pricing_initial_charges: '0',
  pricing_prepenalty_allowed: '2',
  pricing_prepenalty_exists: '2',
  census_tract_adr_type: '2',
  census_tract_number: '39041010100',
};
const submission = ofBakery();
const columns = registerHead.trimEnd().split(',');
const all: readonly (readonly [name: string, write: () => string | undefined])[] = [
  ['writeIntake', () => writeIntake(submission, { supplied: lender })?.text],
  ['by hand, this form and no other', () => recordByHand(submission, lender, columns)],
];
const [ours, theirs] = all.map(([, write]) => write());
if (ours !== theirs) throw new Error(`The two write different records:\n${ours ?? ''}${theirs ?? ''}`);
const rates = new Map<string, number[]>(all.map(([name]) => [name, []]));
for (let run = 0; run <= runs; run += 1)
  for (const [name, write] of all) {
    const seconds = timed(() => {
      for (let record = 0; record < count; record += 1) write();
    });
    // The first run warms up.
    if (run > 0) rates.get(name)?.push(count / seconds);
  }
for (const [name, found] of rates)
  process.stdout.write(`${name.padEnd(34)} ${Math.round(median(found)).toLocaleString('en')} records/s\n`);
process.stdout.write(`median of ${runs} runs of ${count.toLocaleString('en')} records, Node ${process.version}\n`);

function ofBakery(): Submission {
  const form = compileForm(businessLoan, [cfpb1071]);
  const bakery = personas.find(({ id }) => id === 'p07');
  const asOf = '2028-06-01';
  const closed = form.groups.map(({ id }) => id);
  const { answers } = parseKnown(form, { asOf, profile: bakery?.profile, answers: bakery?.answers, closed });
  const result = submit(planForm(form, answers, { asOf, stage: 'application' }));
  if (!result.ok) throw new Error('The application is not finished.');
  return result.submission;
}
