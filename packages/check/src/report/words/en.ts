import { factOf, type CheckWords } from './words.js';

const subjects = ['question', 'group', 'gate', 'check', 'format', 'need', 'prior'] as const;

/** The sentences of a check in English. */
export const en: CheckWords = {
  claims: {
    reachable: 'Each question and group applies to some borrower.',
    conditions: 'No condition is always so, and none never.',
    complete: 'Each need of each format is met, written as a token or outstanding whenever it holds.',
    minimal: 'Nothing is asked that no need can want, or whose answer makes no difference.',
    mandatory: 'What the law requires is asked of everyone.',
    protected: 'No protected characteristic flows into a condition, derivation, prefill or order.',
    guards: 'Each case can be taken; choices and alternatives do not get in each other’s way.',
    used: 'Each question has a purpose and something that uses it, or is retired.',
    texts: 'Both languages are complete.',
    ends: 'Every interview ends.',
    simple: 'No part of a condition makes it wait in vain.',
  },
  findings: {
    'unreachable-question': ({ question = '' }) => ({
      what: `No borrower is ever asked ${question}.`,
      why: 'Its condition, or that of its group, rules out every borrower on every day.',
      fix: 'Correct the condition, or retire the question with its reason.',
    }),
    'unreachable-group': ({ group = '' }) => ({
      what: `No borrower ever has a row in ${group}.`,
      why: 'Its condition, or its number of rows, rules out every borrower.',
      fix: 'Correct the condition of the group, or remove the group.',
    }),
    'condition-always': (facts) => ({
      what: `The condition of ${factOf(facts, ...subjects)} holds for everyone who comes to it.`,
      why: 'It decides nothing; something that was to be told apart is not.',
      fix: 'Leave the condition out, or correct what it compares.',
    }),
    'condition-never': (facts) => ({
      what: `The condition of ${factOf(facts, ...subjects)} holds for nobody who comes to it.`,
      why: 'What stands behind it never happens.',
      fix: 'Correct what it compares, or remove what stands behind it.',
    }),
    'unwritten-need': ({ format = '', need = '' }) => ({
      what: `${need} of ${format} has no value for this borrower, and the format has no token for that.`,
      why: 'The bank’s document would lack a cell that it must have.',
      fix: 'Cover this borrower in the binding’s cell, widen the question with alsoWhen, or give the field a token for “not applicable”.',
    }),
    'uncoded-option': ({ format = '', need = '' }) => ({
      what: `${need} of ${format} has no code for an answer that this borrower can give.`,
      why: 'The answer would be written as it is, which the bank’s system does not know.',
      fix: 'Add the option to the codes of the binding.',
    }),
    'lender-only-need': ({ format = '', need = '', question = '' }) => ({
      what: `${need} of ${format} is the borrower’s to fill, from ${question}, which the lender decides.`,
      why: 'Nobody is asked, and the application can never be submitted.',
      fix: 'Make the lender the supplier of the field, or fill it from a question that is asked.',
    }),
    'unwanted-question': ({ question = '' }) => ({
      what: `Whenever ${question} applies, no need can want it.`,
      why: 'The conditions of the needs that it fills rule out those whom it is for: it is never asked.',
      fix: 'Bring the condition of the question and those of the fields that it fills together.',
    }),
    'needless-question': ({ question = '' }) => ({
      what: `${question} is asked of this borrower, but no answer to it makes a difference.`,
      why: 'The conditions that read it mean the same whatever it says, and no document wants it.',
      fix: 'Leave the question out of those conditions.',
    }),
    'mandatory-trimmed': ({ question = '' }) => ({
      what: `${question} is required by law, but is not asked of this borrower.`,
      why: 'No rule may trim what the law requires.',
      fix: 'Move it out of the group, or let the group always apply with at least one row.',
    }),
    'protected-flow': ({ from = '', basis = '', ...facts }) => ({
      what: `${factOf(facts, ...subjects)} depends on ${from} (${basis}) through what is derived from it.`,
      why: 'A protected characteristic would decide how a borrower is treated (ECOA, 12 CFR 1002.5).',
      fix: 'Read something else, or name the law that asks for exactly this.',
    }),
    'case-never-taken': (facts) => ({
      what: `Case ${factOf(facts, 'case')} of ${factOf(facts, 'of')} is never taken.`,
      why: 'Earlier cases hold whenever it does, or nobody comes to it.',
      fix: 'Remove the case, or put it before those that cover it.',
    }),
    'choices-exclude': ({ question = '', option = '' }) => ({
      what: `${question} is derived as “${option}” and another option together.`,
      why: 'That option excludes all others.',
      fix: 'Let the condition of the one rule out those of the others.',
    }),
    'alternatives-overlap': ({ first = '', second = '' }) => ({
      what: `This borrower is asked both ${first} and ${second}, though only the first is written.`,
      why: 'They fill one cell: the second is answered in vain.',
      fix: 'Let the condition of the second rule out those who are asked the first.',
    }),
    'unused-question': ({ question = '' }) => ({
      what: `No bound format wants ${question}, directly or through a rule.`,
      why: 'It is never asked, though it is in the form.',
      fix: 'Bind it to a field, retire it with its reason, or check the form with all the formats that it serves.',
    }),
    'no-purpose': ({ question = '' }) => ({
      what: `${question} has no purpose.`,
      why: 'Every question has a purpose (GDPR Art. 5(1)(b); PIPL Art. 6).',
      fix: 'Name what the answer is used for, or retire the question.',
    }),
    'interview-stuck': ({ waits = '', ...facts }) => ({
      what: `${factOf(facts, ...subjects)} waits for ${waits}, which can never be asked.`,
      why: 'The interview does not end: nothing is left to answer, and the application is not complete.',
      fix: 'Let a field want what is waited for, or do not read what only the lender says.',
    }),
    'simpler-condition': ({ simpler = '' }) => ({
      what: 'This borrower’s facts decide the condition, but one of its parts still waits for another answer.',
      why: 'Conditions are decided part by part; a part that makes no difference can ask for an answer in vain.',
      fix: `Write it as ${simpler}.`,
    }),
  },
  because: {
    budget: 'It takes more diagram nodes than the budget allows.',
    calculation: 'It depends on a calculation, which diagrams only bound.',
    unconfirmed: 'Diagrams leave a borrower for whom it might not hold, but planning bears none of those tried out.',
    notGiven: 'What it takes to prove it was not given.',
  },
};
