import type { Provenance } from '../answers/index.js';
import type { Explanation, Fact } from './explanation.js';
import { formatNames, nameOf, sourceNames, wordFacts } from './names.js';
import type { Way } from './ways.js';
import type { Wording } from './words.js';

/** The borrower's sentences, and then ids, needs and the ways to them, and each fact with its origin. */
export function wordForStaff(sentences: string, explanation: Explanation, wording: Wording): string {
  const { join, list, staff } = wording.words;
  const more: string[] = [staff.question(explanation.at)];
  if (explanation.state === 'ask') more.push(staff.needs(list(explanation.ways.map((way) => wordWay(way, wording)))));
  if (explanation.state === 'pending' && explanation.on.length > 0) more.push(staff.waitsFor(list(explanation.on)));
  if (explanation.state === 'stopped') more.push(staff.gates(list([...new Set(explanation.gates)])));
  if (explanation.state === 'skip' && explanation.retired !== undefined) more.push(staff.retired(explanation.retired));
  if (explanation.state === 'known' && explanation.provenance)
    more.push(staff.facts(wordOrigin(explanation.provenance, wording)));
  const facts = factsOf(explanation);
  if (facts.length > 0) more.push(staff.facts(list(facts.map((fact) => wordFact(fact, wording)))));
  return join([sentences, ...more]);
}

function factsOf(explanation: Explanation): readonly Fact[] {
  if ('because' in explanation) return explanation.because;
  return 'from' in explanation ? explanation.from : [];
}

function wordWay({ need, strength, through }: Way, wording: Wording): string {
  const { list, staff } = wording.words;
  const named = staff.need({
    format: formatNames([need.format], wording),
    path: need.path,
    must: strength === 'must',
  });
  if (through.length === 0) return named;
  return staff.through(named, list(through.map(({ reader, by }) => staff.link[by](reader))));
}

function wordFact(fact: Fact, wording: Wording): string {
  const { staff } = wording.words;
  const said = wordFacts([fact], wording);
  return fact.fact === 'value' ? staff.from(said, fact.at, wordOrigin(fact.provenance, wording)) : said;
}

function wordOrigin(provenance: Provenance, wording: Wording): string {
  const { staff } = wording.words;
  if (provenance.from !== 'source') {
    const named = provenance.from === 'party' ? nameOf(provenance.instance, wording) : '';
    return staff.origin[provenance.from] + named;
  }
  const { source, at = '', verified } = provenance;
  return staff.source(sourceNames([source], wording), at, verified);
}
