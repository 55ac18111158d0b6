/** The form's options and the register's codes: filing instructions guide 2025, credit purpose (field 11). */
export const purposeCodes = {
  non_owner_occupied: '1',
  owner_occupied: '2',
  vehicles: '3',
  equipment: '4',
  working_capital: '5',
  start_up: '6',
  expansion: '7',
  acquisition: '8',
  refinancing: '9',
  line_increase: '10',
  overdraft: '11',
  other: '977',
} as const;

/** Business ownership status (field 43). */
export const ownershipCodes = { minority: '1', women: '2', lgbtqi: '3', none: '955' } as const;

/** Ethnicity of a principal owner (field 46). */
export const ethnicityCodes = {
  hispanic: '1',
  mexican: '11',
  puerto_rican: '12',
  cuban: '13',
  other_hispanic: '14',
  not_hispanic: '2',
  other_named: '977',
} as const;

/** Race of a principal owner (field 48): groups, and the members of each. */
export const raceCodes = {
  native_american: '1',
  tribe_named: '971',
  asian: '2',
  asian_indian: '21',
  chinese: '22',
  filipino: '23',
  japanese: '24',
  korean: '25',
  vietnamese: '26',
  other_asian: '27',
  asian_named: '972',
  black: '3',
  african_american: '31',
  ethiopian: '32',
  haitian: '33',
  jamaican: '34',
  nigerian: '35',
  somali: '36',
  other_black: '37',
  black_named: '973',
  pacific: '4',
  native_hawaiian: '41',
  guamanian: '42',
  samoan: '43',
  other_pacific: '44',
  pacific_named: '974',
  white: '5',
} as const;
