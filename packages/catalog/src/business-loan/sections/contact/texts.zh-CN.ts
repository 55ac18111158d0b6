import type { QuestionTexts } from '@askless/core';

export const contactTexts = {
  'contact.registeredAddress': {
    label: '注册地址',
    why: '法律文书送达地址',
    help: '与营业执照上的住所一致。',
  },
  'contact.operatingSame': {
    label: '经营地址与注册地址一致',
    why: '一问可省去整段地址',
  },
  'contact.operatingAddress': {
    label: '实际经营地址',
    why: '实地核查与统计地区',
  },
  'contact.premisesTenure': {
    label: '经营场所权属',
    why: '经营稳定性',
    options: { owned: '自有', rented: '租赁', home: '住所兼经营', shared: '共享办公' },
  },
  'contact.personName': {
    label: '联系人姓名',
    why: '进度通知对象',
    help: '银行有问题时找谁。',
  },
  'contact.mobile': {
    label: '联系手机',
    why: '进度通知与验证',
    help: '用于接收办理进度。',
  },
  'contact.email': {
    label: '电子邮箱',
    why: '电子通知与续填链接',
  },
  'contact.preferredLanguage': {
    label: '沟通语言',
    why: '双语服务',
    options: { 'zh-CN': '中文', en: '英文' },
  },
  'contact.fax': {
    label: '传真',
    why: '电子渠道已替代',
  },
  'contact.postalCode': {
    label: '邮政编码',
    why: '可由地址推导',
  },
  'contact.website': {
    label: '企业网站',
    why: '参考信息',
  },
} as const satisfies Readonly<Record<string, QuestionTexts>>;
