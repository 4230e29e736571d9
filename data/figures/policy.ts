import type {Figure} from "../schema.ts";
import type {SourceId} from "../sources.ts";

const guidelines = {
  zh: "《关于金融支持提振和扩大消费的指导意见》",
  en: "Guidelines on financial support for boosting consumption",
};
const relending = {zh: "服务消费与养老再贷款", en: "Re-lending for service consumption and elderly care"};

const zjlb = (cue: string) => ({source: "zjlb-2025-06" as const, at: "body" as const, cue});
const peoplesDaily = (cue: string) => ({source: "peoples-daily-2025-05" as const, at: "body" as const, cue});
const cnyes = (cue: string) => ({source: "cnyes-2025-09" as const, at: "body" as const, cue});

const terms = {subject: relending, period: "2025-05-09"} as const;
const progress = {
  subject: relending,
  period: "2025-09-17",
  also: ["sohu-2025-09"],
  doubt: {
    zh: "央行官员在发布会上所说，只见媒体转述，未见官方实录。",
    en: "Said by a central bank official at a press conference and seen only as the media relayed it.",
  },
} as const;

/** The guidelines of June 2025 and the re-lending facility behind them. */
export const policy = {
  "policy-department-names": {
    subject: guidelines,
    label: {zh: "联合发文部门名单", en: "the issuing departments by name"},
    is: "list",
    items: [
      {zh: "中国人民银行", en: "People’s Bank of China"},
      {zh: "国家发展改革委", en: "National Development and Reform Commission"},
      {zh: "财政部", en: "Ministry of Finance"},
      {zh: "商务部", en: "Ministry of Commerce"},
      {zh: "金融监管总局", en: "National Financial Regulatory Administration"},
      {zh: "中国证监会", en: "China Securities Regulatory Commission"},
    ],
    unit: "department",
    period: "2025-06-24",
    cite: zjlb("联合国家发展改革委、财政部、商务部"),
    also: ["pbc-notice"],
  },
  "policy-area-count": {
    subject: guidelines,
    label: {zh: "涉及的方面", en: "areas covered"},
    is: "exact",
    value: 6,
    unit: "area",
    period: "2025-06-24",
    cite: {source: "pbc-notice", at: "body", cue: "across six areas"},
    also: ["zjlb-2025-06"],
  },
  "policy-area-names": {
    subject: guidelines,
    label: {zh: "各方面的名称", en: "the areas by name"},
    is: "list",
    items: [
      {zh: "支持增强消费能力", en: "helping people to afford more"},
      {zh: "扩大消费领域金融供给", en: "widening the supply of finance for consumption"},
      {zh: "挖掘释放居民消费潜力", en: "releasing households’ potential to consume"},
      {zh: "促进提升消费供给效能", en: "making the supply of goods and services more effective"},
      {zh: "优化消费环境", en: "improving the consumption environment"},
      {zh: "政策支撑保障", en: "policy support"},
    ],
    unit: "area",
    period: "2025-06-24",
    cite: zjlb("六个维度"),
    also: ["pbc-notice"],
    doubt: {
      zh: "各方面分别有几条举措，未能查到。",
      en: "The number of measures in each area was not found.",
    },
  },
  "policy-publication-date": {
    subject: guidelines,
    label: {zh: "对外发布日期", en: "date of publication"},
    is: "date",
    value: "2025-06-24",
    period: "2025-06-24",
    cite: zjlb("6月24日"),
  },
  "relending-quota": {
    ...terms,
    label: {zh: "额度", en: "quota"},
    is: "exact",
    value: 5000e8,
    unit: "yuan",
    cite: peoplesDaily("额度为5000亿元"),
  },
  "relending-rate": {
    ...terms,
    label: {zh: "年利率", en: "annual interest rate"},
    is: "exact",
    value: 1.5,
    unit: "percent",
    base: {zh: "再贷款本金，按年计", en: "the amount re-lent, a year"},
    cite: peoplesDaily("年利率1.5%"),
  },
  "relending-term": {
    ...terms,
    label: {zh: "期限", en: "term"},
    is: "exact",
    value: 1,
    unit: "year",
    cite: peoplesDaily("期限1年"),
  },
  "relending-rollovers": {
    ...terms,
    label: {zh: "可展期次数", en: "roll-overs permitted"},
    is: "exact",
    value: 2,
    unit: "time",
    cite: peoplesDaily("可展期2次"),
  },
  "relending-max-term": {
    ...terms,
    label: {zh: "最长使用期限", en: "longest use of the money"},
    is: "up-to",
    value: 3,
    unit: "year",
    cite: peoplesDaily("最长使用期限不超过3年"),
  },
  "relending-national-institutions": {
    ...terms,
    label: {zh: "可申请的全国性金融机构", en: "national financial institutions eligible"},
    is: "exact",
    value: 21,
    unit: "institution",
    cite: peoplesDaily("21家全国性金融机构"),
  },
  "relending-city-banks": {
    ...terms,
    label: {zh: "可申请的城市商业银行", en: "city commercial banks eligible"},
    is: "exact",
    value: 5,
    unit: "bank",
    base: {zh: "属于系统重要性金融机构的城市商业银行", en: "city banks counted as systemically important"},
    cite: peoplesDaily("5家属于系统重要性金融机构"),
  },
  "relending-all-institutions": {
    ...terms,
    label: {zh: "可申请的金融机构合计", en: "all financial institutions eligible"},
    is: "exact",
    value: 26,
    unit: "institution",
    cite: peoplesDaily("26家金融机构可自主决策"),
  },
  "relending-principal-share": {
    ...terms,
    label: {zh: "可申请再贷款的比例", en: "share of a loan that can be refinanced"},
    is: "exact",
    value: 100,
    unit: "percent",
    base: {zh: "政策支持领域贷款的本金", en: "the principal of loans in the supported fields"},
    cite: peoplesDaily("贷款本金的100%"),
  },
  "relending-end-year": {
    subject: relending,
    label: {zh: "政策执行截止年（至年末）", en: "last year of the policy, which runs to the end of it"},
    is: "date",
    value: "2027",
    period: "2027",
    cite: peoplesDaily("政策执行至2027年末"),
  },
  "relending-city-bank-names": {
    ...terms,
    label: {zh: "可申请的城市商业银行名单", en: "the eligible city commercial banks by name"},
    is: "list",
    items: [
      {zh: "北京银行", en: "Bank of Beijing"},
      {zh: "上海银行", en: "Bank of Shanghai"},
      {zh: "江苏银行", en: "Bank of Jiangsu"},
      {zh: "南京银行", en: "Bank of Nanjing"},
      {zh: "宁波银行", en: "Bank of Ningbo"},
    ],
    unit: "bank",
    cite: peoplesDaily("北京银行、上海银行、江苏银行"),
  },
  "relending-applications": {
    ...progress,
    label: {zh: "金融机构申报额", en: "amount applied for by financial institutions"},
    is: "nearly",
    value: 600e8,
    unit: "yuan",
    cite: cnyes("近 600 亿元"),
  },
  "relending-loans-made": {
    ...progress,
    label: {zh: "涉及的贷款", en: "loans covered"},
    is: "more-than",
    value: 5700,
    unit: "loan",
    cite: cnyes("贷款 5,700 多笔"),
  },
  "relending-clients": {
    ...progress,
    label: {zh: "涉及的经营主体", en: "businesses covered"},
    is: "nearly",
    value: 4000,
    unit: "business",
    cite: cnyes("经营主体近 4,000 家"),
  },
} as const satisfies Record<string, Figure<SourceId>>;
