import type { PartialTexts } from '@askless/core';

/** 规则要求的告知，简述：12 CFR 1002.107(a)(18)、(19) 及示范采集表。 */
const notice =
  '美国联邦法律要求我们询问，以便政府了解小企业是否受到公平对待。您可以不回答；无论您如何回答或是否回答，均不影响本次申请。';

const named = '可用您自己的话填写。';

export const zhCN: PartialTexts = {
  questions: {
    'register.revolvingKind': {
      label: '循环授信的种类',
      why: '小企业贷款登记须区分授信额度与信用卡；信用卡无需填写期限',
      options: { line_of_credit: '循环授信额度', credit_card: '商务信用卡', private_label_card: '联名（商户专用）卡' },
    },
    'register.amountUsd': {
      label: '申请金额（美元）',
      why: '小企业贷款登记以美元计',
      help: '按当日汇率折算即可。',
    },
    'register.revenueUsd': {
      label: '上年营业收入（美元）',
      why: '用于判断企业是否属于登记规则所称的小企业',
    },
    'register.purposes': {
      label: '资金用途（登记口径）',
      why: '登记所列用途比申请表更细',
      help: '最多选三项。',
      options: {
        non_owner_occupied: '非自用不动产：购置、建造、改良或再融资',
        owner_occupied: '自用不动产：购置、建造、改良或再融资',
        vehicles: '机动车辆：购置、再融资或维修',
        equipment: '设备：购置、再融资或维修',
        working_capital: '流动资金（含存货）',
        start_up: '创办企业',
        expansion: '扩大经营',
        acquisition: '收购企业',
        refinancing: '其他债务再融资',
        line_increase: '提高授信额度',
        overdraft: '透支',
        other: '其他',
      },
    },
    'register.purposeOther': { label: '其他用途', why: '登记须写明用途', help: named },
    'register.ownershipStatus': {
      label: '企业所有者情况',
      why: '法律要求统计此类企业申请和获得贷款的情况',
      help: notice,
      options: { minority: '少数族裔所有', women: '女性所有', lgbtqi: '性少数群体所有', none: '均不属于' },
    },
    'principalOwners.ethnicity': {
      label: '该所有人的族裔',
      why: '仅用于公平信贷统计',
      help: notice,
      options: {
        hispanic: '西班牙裔或拉丁裔',
        mexican: '墨西哥裔',
        puerto_rican: '波多黎各裔',
        cuban: '古巴裔',
        other_hispanic: '其他西班牙裔或拉丁裔',
        not_hispanic: '非西班牙裔或拉丁裔',
        other_named: '其他（自行填写）',
      },
    },
    'principalOwners.ethnicityOther': {
      label: '其他西班牙裔或拉丁裔族裔',
      why: '仅用于公平信贷统计',
      help: named,
    },
    'principalOwners.race': {
      label: '该所有人的种族',
      why: '仅用于公平信贷统计',
      help: notice,
      options: {
        native_american: '美洲原住民或阿拉斯加原住民',
        tribe_named: '所属部落（自行填写）',
        asian: '亚裔',
        asian_indian: '印度裔',
        chinese: '华裔',
        filipino: '菲律宾裔',
        japanese: '日裔',
        korean: '韩裔',
        vietnamese: '越南裔',
        other_asian: '其他亚裔',
        asian_named: '其他亚裔（自行填写）',
        black: '黑人或非裔美国人',
        african_american: '非裔美国人',
        ethiopian: '埃塞俄比亚裔',
        haitian: '海地裔',
        jamaican: '牙买加裔',
        nigerian: '尼日利亚裔',
        somali: '索马里裔',
        other_black: '其他黑人或非裔美国人',
        black_named: '其他黑人或非裔美国人（自行填写）',
        pacific: '夏威夷原住民或其他太平洋岛民',
        native_hawaiian: '夏威夷原住民',
        guamanian: '关岛人或查莫罗人',
        samoan: '萨摩亚人',
        other_pacific: '其他太平洋岛民',
        pacific_named: '其他太平洋岛民（自行填写）',
        white: '白人',
      },
    },
    'principalOwners.tribe': { label: '所属部落', why: '仅用于公平信贷统计', help: named },
    'principalOwners.raceAsianOther': { label: '其他亚裔种族', why: '仅用于公平信贷统计', help: named },
    'principalOwners.raceBlackOther': { label: '其他黑人或非裔种族', why: '仅用于公平信贷统计', help: named },
    'principalOwners.racePacificOther': { label: '其他太平洋岛民种族', why: '仅用于公平信贷统计', help: named },
    'principalOwners.sex': { label: '该所有人的性别', why: '仅用于公平信贷统计', help: `${named}${notice}` },
  },
  groups: { principalOwners: { label: '主要所有人', row: '主要所有人' } },
};
