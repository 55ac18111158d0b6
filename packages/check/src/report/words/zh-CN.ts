import { factOf, type CheckWords } from './words.js';

const subjects = ['question', 'group', 'gate', 'check', 'format', 'need', 'prior'] as const;

/** 表单检验的中文文案。 */
export const zhCN: CheckWords = {
  claims: {
    reachable: '每道题、每个分组都有借款人会答到。',
    conditions: '没有恒成立的条件，也没有永不成立的条件。',
    complete: '每种格式的每个要件，凡成立时，或已填写，或以占位值填写，或待贷款人补填。',
    minimal: '没有任何要件会用到的题不问；答案不影响任何结果的题不问。',
    mandatory: '法定必填的题，人人都会被问到。',
    protected: '受保护特征不进入任何条件、推算、预填或排序。',
    guards: '每个分支都可能走到；多选推算与备选题互不冲突。',
    used: '每道题都有用途，并有使用之处；否则已注明停用原因。',
    texts: '两种语言的文案完整。',
    ends: '每次填写都能结束。',
    simple: '条件中没有让人空等的部分。',
  },
  findings: {
    'unreachable-question': ({ question = '' }) => ({
      what: `没有任何借款人会被问到 ${question}。`,
      why: '在任何日期，该题或其分组的条件都把所有借款人排除在外。',
      fix: '请更正条件，或注明原因后停用该题。',
    }),
    'unreachable-group': ({ group = '' }) => ({
      what: `没有任何借款人会在分组 ${group} 中填写一行。`,
      why: '该分组的条件或行数把所有借款人排除在外。',
      fix: '请更正分组的条件，或删除该分组。',
    }),
    'condition-always': (facts) => ({
      what: `${factOf(facts, ...subjects)} 的条件对所有会判到此处的借款人都成立。`,
      why: '该条件不起任何作用，本应区分的情形没有区分开。',
      fix: '请删去该条件，或更正所比较的内容。',
    }),
    'condition-never': (facts) => ({
      what: `${factOf(facts, ...subjects)} 的条件对所有会判到此处的借款人都不成立。`,
      why: '该条件之后的内容永远不会发生。',
      fix: '请更正所比较的内容，或删去其后的内容。',
    }),
    'unwritten-need': ({ format = '', need = '' }) => ({
      what: `该借款人在格式 ${format} 的 ${need} 一栏没有取值，而该格式也没有相应的占位值。`,
      why: '银行的进件文件将缺少必填的一栏。',
      fix: '请在绑定中补上这类借款人的取值，或用 alsoWhen 放宽该题的条件，或为该栏设定“不适用”的占位值。',
    }),
    'uncoded-option': ({ format = '', need = '' }) => ({
      what: `该借款人可能给出的一个答案，在格式 ${format} 的 ${need} 一栏没有对应代码。`,
      why: '该答案将按原样写出，银行系统无法识别。',
      fix: '请在绑定的代码表中补上该选项。',
    }),
    'lender-only-need': ({ format = '', need = '', question = '' }) => ({
      what: `格式 ${format} 的 ${need} 一栏应由借款人填写，却取自由贷款人决定的 ${question}。`,
      why: '没有人会被问到，申请将永远无法提交。',
      fix: '请把该栏的提供方改为贷款人，或改由会提问的题填写。',
    }),
    'unwanted-question': ({ question = '' }) => ({
      what: `凡 ${question} 适用时，都没有要件会用到它。`,
      why: '它所填要件的条件把适用的借款人排除在外，因此从不提问。',
      fix: '请使该题的条件与其所填栏位的条件一致。',
    }),
    'needless-question': ({ question = '' }) => ({
      what: `该借款人会被问到 ${question}，但无论怎样回答都没有区别。`,
      why: '读取该题的条件，其结果与该题无关，也没有文件需要它。',
      fix: '请从这些条件中去掉该题。',
    }),
    'mandatory-trimmed': ({ question = '' }) => ({
      what: `${question} 为法定必填，但该借款人不会被问到。`,
      why: '任何规则都不得省略法律要求的内容。',
      fix: '请将该题移出分组，或使该分组始终适用且至少填写一行。',
    }),
    'protected-flow': ({ from = '', basis = '', ...facts }) => ({
      what: `${factOf(facts, ...subjects)} 经由推算依赖于 ${from}（${basis}）。`,
      why: '受保护特征将影响对借款人的处理（ECOA，12 CFR 1002.5）。',
      fix: '请改读其他内容，或注明要求此项读取的法律依据。',
    }),
    'case-never-taken': (facts) => ({
      what: `共 ${factOf(facts, 'of')} 个分支中的第 ${factOf(facts, 'case')} 个永远不会走到。`,
      why: '凡它成立时，前面的分支已先成立；或没有借款人会判到此处。',
      fix: '请删去该分支，或将其移到覆盖它的分支之前。',
    }),
    'choices-exclude': ({ question = '', option = '' }) => ({
      what: `${question} 可能同时推算出“${option}”和其他选项。`,
      why: '该选项不能与其他选项同时选择。',
      fix: '请使该选项的条件与其他选项的条件互斥。',
    }),
    'alternatives-overlap': ({ first = '', second = '' }) => ({
      what: `该借款人会同时被问到 ${first} 和 ${second}，但只写入前者。`,
      why: '两题填写同一栏，第二题白答。',
      fix: '请使第二题的条件排除会被问到第一题的借款人。',
    }),
    'unused-question': ({ question = '' }) => ({
      what: `已绑定的格式都不直接或间接用到 ${question}。`,
      why: '该题虽在表单中，却从不提问。',
      fix: '请将其绑定到某一栏，或注明原因后停用，或连同该表单服务的全部格式一起检验。',
    }),
    'no-purpose': ({ question = '' }) => ({
      what: `${question} 没有注明用途。`,
      why: '每道题都须有用途（GDPR 第 5 条第 1 款 b 项；《个人信息保护法》第六条）。',
      fix: '请注明答案的用途，或停用该题。',
    }),
    'interview-stuck': ({ waits = '', ...facts }) => ({
      what: `${factOf(facts, ...subjects)} 在等待 ${waits}，而后者永远不会被问到。`,
      why: '填写无法结束：已无题可答，申请却仍不完整。',
      fix: '请使某一栏位需要所等待的内容，或不要读取只有贷款人才能填写的内容。',
    }),
    'simpler-condition': ({ simpler = '' }) => ({
      what: '该借款人的已知信息已能决定该条件，但其中一部分仍在等待另一个答案。',
      why: '条件逐部分判定；不影响结果的部分可能让借款人白答一题。',
      fix: `可改写为 ${simpler}。`,
    }),
  },
  because: {
    budget: '所需的判定图节点超出限额。',
    calculation: '取决于计算，判定图只能给出范围。',
    unconfirmed: '判定图中仍有可能不成立的借款人，但逐一试排提问方案，均未得到印证。',
    notGiven: '未提供证明所需的内容。',
  },
};
