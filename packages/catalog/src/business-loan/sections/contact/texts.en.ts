import type { QuestionTexts } from '@askless/core';

export const contactTexts = {
  'contact.registeredAddress': {
    label: 'Registered address',
    why: 'Address for service',
    help: 'As in the register.',
  },
  'contact.operatingSame': {
    label: 'Operating address same as registered',
    why: 'One answer removes a whole address block',
  },
  'contact.operatingAddress': {
    label: 'Operating address',
    why: 'Site visit and census-tract reporting',
  },
  'contact.premisesTenure': {
    label: 'Premises tenure',
    why: 'Stability of operations',
    options: { owned: 'Owned', rented: 'Rented', home: 'At home', shared: 'Shared premises' },
  },
  'contact.personName': {
    label: 'Contact person',
    why: 'Receives progress updates',
    help: 'Whom the bank should call.',
  },
  'contact.mobile': {
    label: 'Mobile phone',
    why: 'Updates and verification',
    help: 'We send news of the application there.',
  },
  'contact.email': {
    label: 'E-mail',
    why: 'Notices and resume links',
  },
  'contact.preferredLanguage': {
    label: 'Preferred language',
    why: 'Bilingual service',
    options: { 'zh-CN': 'Chinese', en: 'English' },
  },
  'contact.fax': {
    label: 'Fax',
    why: 'Replaced by electronic channels',
  },
  'contact.postalCode': {
    label: 'Postal code',
    why: 'Can be derived from the address',
  },
  'contact.website': {
    label: 'Website',
    why: 'Background only',
  },
} as const satisfies Readonly<Record<string, QuestionTexts>>;
