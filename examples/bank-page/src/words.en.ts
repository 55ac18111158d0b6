import type { BankWords } from './bankWords.js';

export const en: BankWords = {
  bank: 'Example Bank',
  site: 'The bank’s pages',
  nav: [
    { path: '/products', name: 'Business loans' },
    { path: '/apply', name: 'Apply' },
    { path: '/privacy', name: 'Privacy' },
    { path: '/help', name: 'Help' },
  ],
  themes: { light: 'Light', dark: 'Dark' },
  otherLanguage: '中文',
  contact: 'Telephone 95000, every day from 8:00 to 20:00.',
  helpLink: 'Help and contact',
  foot: 'A sample bank: its rates, registries and businesses are made up.',
  home: {
    title: 'A business loan in fewer questions',
    lede: 'We ask only what we do not know yet, and say why we ask it. What you have begun waits for you.',
    apply: 'Apply now',
    products: 'See our loans',
    points: [
      {
        title: 'Less to fill in',
        text: 'What a registry can tell us, you need not. You decide which ones we may ask.',
      },
      { title: 'Stop whenever you like', text: 'Each answer is kept on your device as you give it, for 30 days.' },
      {
        title: 'No loan is refused by a form',
        text: 'A condition that is not met is named, and you can apply all the same.',
      },
    ],
  },
  products: {
    title: 'Business loans',
    lede: 'All rates are examples for this sample bank. What yours would be is said in an offer, before you sign.',
    caption: 'Loans and example rates',
    columns: ['Loan', 'Amount', 'Term', 'Example rate a year', 'Repayment'],
    rows: [
      ['Working capital', 'CNY 50,000 to 10 million', 'up to 12 months', 'from 4.35 %', 'monthly, or at the end'],
      ['Equipment', 'CNY 100,000 to 20 million', 'up to 60 months', 'from 4.65 %', 'equal instalments'],
      ['Business premises', 'CNY 500,000 to 50 million', 'up to 120 months', 'from 4.20 %', 'equal principal'],
      ['Trade finance', 'by the contract', 'up to 6 months', 'from 3.95 %', 'when the goods are paid for'],
    ],
    exampleTitle: 'An example, not an offer',
    example: [
      ['Amount', 'CNY 300,000'],
      ['Term', '12 months, equal instalments'],
      ['Rate a year', '4.35 %, fixed'],
      ['Each month', 'CNY 25,592.97'],
      ['Fees', 'none'],
      ['Annual rate with all costs', '4.44 %'],
      ['Total repaid', 'CNY 307,115.64'],
    ],
    note: 'Compounded monthly. The rate of a loan depends on its term, its security and the business.',
    apply: 'Apply now',
  },
  apply: {
    title: 'Apply for a business loan',
    waiting: 'Looking up what we know already…',
    down: 'We cannot be reached just now. What you have filled in is kept on your device.',
    again: 'Try again',
    demo: 'Demonstration: apply as another business',
    demoLede: 'In a real bank you would have signed in. Choose a sample business, or one of which nothing is known.',
    who: 'Who is applying?',
    nobody: 'A business the bank does not know',
    nobodyNote: 'Every question that matters is asked',
    knownBy: (sources) => `${sources} registries know this business`,
    start: 'Start',
    quoteBasis:
      'Equal instalments at an example rate of 4.35 % a year, fixed. What yours would be is said in an offer, before you sign.',
    standing: {
      note: 'An account manager is checking that nothing is missing. Should anything be, we ask for all of it at once, and the days stop counting.',
      expected: {
        dueDiligence: 'about 5 working days',
        approval: 'about 3 working days',
        contract: 'about 2 working days',
        postLoan: 'twice a year',
      },
      contact: ['Telephone 95000', 'every day from 8:00 to 20:00'],
    },
    documentTitle: 'The bank’s intake document',
    documentLede: 'What the bank’s system receives, written by its server from the application that it has checked.',
    download: 'Download the document',
  },
  privacy: {
    title: 'Privacy',
    lede: 'What this sample bank does with what you tell it.',
    parts: [
      {
        title: 'What we ask, and why',
        texts: [
          'Each question says which requirement it serves: press “Why we ask” beside it. What no requirement needs is not asked.',
          'Questions that the law forbids us to decide by are kept apart from the application, are yours to leave out, and are read by no rule.',
        ],
      },
      {
        title: 'Where it is kept',
        texts: [
          'What you have begun is kept on your own device for 30 days, and not with us until you send it. Identity numbers and the like are not kept there at all: you give them again.',
          'What you send stays in this sample bank’s memory until its server ends.',
        ],
      },
      {
        title: 'Registries',
        texts: [
          'Public registers are looked up; all others are asked only with your consent, one by one. You see what each of them said and can correct it.',
        ],
      },
      { title: 'Your rights', texts: ['To see, correct or have deleted what we hold, call 95000.'] },
    ],
  },
  help: {
    title: 'Help and contact',
    lede: 'Telephone 95000, every day from 8:00 to 20:00. Someone can fill in the application with you.',
    parts: [
      {
        title: 'How long does it take?',
        texts: [
          'The number of questions left and the minutes stand at the top of the application, and are counted for you alone.',
        ],
      },
      {
        title: 'May I stop and go on later?',
        texts: ['Yes: on the same device and in the same browser, for 30 days.'],
      },
      {
        title: 'I do not know an answer',
        texts: [
          'Many questions can be left open or answered “I do not know”. We will ask again only if it turns out to matter.',
        ],
      },
      {
        title: 'What happens then?',
        texts: ['You get a reference number at once, and hear from us within three working days.'],
      },
    ],
  },
};
