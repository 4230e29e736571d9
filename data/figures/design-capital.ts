import type {Figure} from "../schema.ts";
import type {SourceId} from "../sources.ts";

const body = <Id extends SourceId>(source: Id, cue: string | null) => ({source, at: "body" as const, cue});

const joined = {
  label: {
    zh: "加入全球创意城市网络“设计之都”的年份",
    en: "year of joining the UNESCO Creative Cities Network as a City of Design",
  },
  is: "date",
} as const;
const network = {zh: "联合国教科文组织全球创意城市网络", en: "UNESCO Creative Cities Network"};
const members = {subject: network, label: {zh: "成员城市", en: "member cities"}, is: "exact", unit: "city"} as const;
const added = {subject: network, label: {zh: "新增城市", en: "cities added"}, is: "exact", unit: "city"} as const;
const fields = {subject: network, label: {zh: "创意领域", en: "creative fields"}, is: "exact", unit: "field"} as const;
const chongqing = {zh: "重庆", en: "Chongqing"};
const national = {
  subject: chongqing,
  label: {zh: "国家级工业设计中心", en: "national industrial design centres"},
  unit: "centre",
} as const;
const municipal = {
  subject: chongqing,
  label: {zh: "市级工业设计中心", en: "municipal industrial design centres"},
  unit: "centre",
} as const;
const staff = {
  subject: {zh: "重庆两级工业设计中心", en: "National and municipal design centres in Chongqing"},
  label: {zh: "从业人员", en: "staff"},
  unit: "person",
} as const;
const sales = {
  subject: {zh: "重庆工业设计产业化", en: "Industrial design put to market in Chongqing"},
  label: {zh: "销售收入", en: "sales"},
  is: "exact",
  unit: "yuan",
} as const;
const target = {period: "2025", status: "target"} as const;
const clusters = {
  subject: {zh: "重庆“33618”现代制造业集群体系", en: "Chongqing’s “33618” manufacturing clusters"},
  unit: "cluster",
  period: "2024-06-05",
  also: ["askci-2024-05"],
} as const;

const unnamedRepost = {
  zh: "只见于未署原发布者的转载页。",
  en: "Seen only on a repost that does not name its publisher.",
};

export const designCapital = {
  "design-joined-shenzhen": {
    ...joined,
    subject: {zh: "深圳", en: "Shenzhen"},
    value: "2008",
    period: "2008",
    cite: body("dute-2023-05", "2008年，深圳加入联合国教科文组织"),
    also: ["chinanews-2008-12"],
  },
  "design-joined-shanghai": {
    ...joined,
    subject: {zh: "上海", en: "Shanghai"},
    value: "2010",
    period: "2010",
    cite: body("scholarmate", "上海在2010年被联合国教科文组织"),
    also: ["dute"],
  },
  "design-joined-beijing": {
    ...joined,
    subject: {zh: "北京", en: "Beijing"},
    value: "2012",
    period: "2012",
    cite: body("chinadaily-2014-12", '"City of Design" in 2012'),
    also: ["dute"],
  },
  "design-joined-wuhan": {
    ...joined,
    subject: {zh: "武汉", en: "Wuhan"},
    value: "2017",
    period: "2017",
    cite: body("ettoday-2017-11", "入选2017年全球创意城市网路"),
    also: ["dute"],
  },
  "design-joined-chongqing": {
    ...joined,
    subject: chongqing,
    value: "2023",
    period: "2023",
    cite: body("dute", "2023年"),
    also: ["xinhua-cq-2023-11"],
  },
  "chongqing-design-order": {
    subject: chongqing,
    label: {zh: "在中国“设计之都”中的先后次序", en: "order of joining among China’s Cities of Design"},
    is: "ordinal",
    value: 5,
    period: "2023",
    base: {zh: "中国的“设计之都”", en: "China’s Cities of Design"},
    cite: body("xinhua-cq-2023-11", "中国第五"),
  },
  "shenzhen-design-order": {
    subject: {zh: "深圳", en: "Shenzhen"},
    label: {zh: "在全球“设计之都”中的先后次序", en: "order of joining among the world’s Cities of Design"},
    is: "ordinal",
    value: 6,
    period: "2008",
    base: {zh: "全球的“设计之都”", en: "Cities of Design worldwide"},
    cite: body("chinanews-2008-12", "全球第六个"),
    doubt: {
      zh: "另有英文报道称第16个，那是按网络全部领域的成员计算。",
      en: "Another report says 16th; that counts the members of the whole network, in every field.",
    },
  },
  "wuhan-design-order": {
    subject: {zh: "武汉", en: "Wuhan"},
    label: {zh: "在中国“设计之都”中的先后次序", en: "order of joining among China’s Cities of Design"},
    is: "ordinal",
    value: 4,
    period: "2017",
    base: {zh: "中国的“设计之都”", en: "China’s Cities of Design"},
    cite: body("ettoday-2017-11", "中国第四个"),
  },
  "uccn-cities-2014": {
    ...members,
    value: 69,
    period: "2014-12",
    cite: body("chinadaily-2014-12", "69 cities"),
  },
  "uccn-cities-2017": {
    ...members,
    value: 116,
    period: "2017-11",
    base: {zh: "当年新增城市计入之前", en: "before that year’s new cities are counted"},
    cite: body("ettoday-2017-11", "全球共有116个城市加入了"),
  },
  "uccn-cities-2023": {
    ...members,
    value: 350,
    period: "2023-10-31",
    cite: body("szcod", "350座城市"),
    also: ["hkcna-2023-11"],
  },
  "uccn-cities-2025": {
    ...members,
    value: 408,
    period: "2025-10-31",
    cite: body("chinaorg-2025-11", "now includes 408 cities"),
  },
  "uccn-2023-new": {
    ...added,
    value: 55,
    period: "2023-10-31",
    cite: body("szcod", "55座城市"),
    also: ["hkcna-2023-11"],
  },
  "uccn-2025-new": {
    ...added,
    value: 58,
    period: "2025-10-31",
    cite: body("chinaorg-2025-11", "58 new cities around the world"),
  },
  "uccn-fields-2023": {
    ...fields,
    value: 7,
    period: "2023",
    cite: body("hkcna-2023-11", "文学和音乐7个领域"),
    also: ["szcod"],
  },
  "uccn-fields-2025": {
    ...fields,
    value: 8,
    period: "2025",
    cite: body("chinaorg-2025-11", "eight creative fields"),
  },
  "cq-national-centres-2020": {
    ...national,
    is: "exact",
    value: 6,
    period: "2020-09-30",
    cite: body("design-centres-repost", "6家国家级工业设计中心"),
    doubt: unnamedRepost,
  },
  "cq-national-centres-2021": {
    ...national,
    is: "exact",
    value: 6,
    period: "2021-11",
    cite: body("cqdaily-2021-11", "6家国家级"),
  },
  "cq-national-centres-target": {
    ...national,
    ...target,
    is: "at-least",
    value: 15,
    cite: body("cq-gov-2022-01", "建成15家以上国家级工业设计中心"),
  },
  "cq-municipal-centres-2020": {
    ...municipal,
    is: "exact",
    value: 40,
    period: "2020-09-30",
    cite: body("design-centres-repost", "40家市级工业设计中心"),
    doubt: unnamedRepost,
  },
  "cq-municipal-centres-2021": {
    ...municipal,
    is: "exact",
    value: 71,
    period: "2021-11",
    cite: body("cqdaily-2021-11", "71家市级工业设计中心"),
  },
  "cq-municipal-centres-target": {
    ...municipal,
    ...target,
    is: "at-least",
    value: 250,
    cite: body("cq-gov-2022-01", "250家以上市级"),
  },
  "cq-design-institutes-target": {
    ...target,
    subject: chongqing,
    label: {zh: "市级工业设计研究院", en: "municipal industrial design institutes"},
    is: "at-least",
    value: 5,
    unit: "institute",
    cite: body("cq-gov-2022-01", "建成5家以上市级工业设计研究院"),
  },
  "cq-design-target-revenue": {
    ...target,
    subject: chongqing,
    label: {zh: "设计服务收入", en: "income from design services"},
    is: "more-than",
    value: 100e8,
    unit: "yuan",
    cite: body("cqnews-design", "设计服务收入将超过100亿元"),
    doubt: {
      zh: "取自经机器改写的转载页，未见文件原文中的这一句。",
      en: "Taken from a machine-rewritten repost; the sentence was not seen in the plan itself.",
    },
  },
  "cq-design-centre-staff-2020": {
    ...staff,
    is: "exact",
    value: 5148,
    period: "2020-09-30",
    cite: body("design-centres-repost", "拥有设计相关从业人员5148人"),
    doubt: unnamedRepost,
  },
  "cq-design-centre-staff-2021": {
    ...staff,
    is: "nearly",
    value: 7000,
    period: "2021-11",
    cite: body("cqdaily-2021-11", "从业人员近7000人"),
    doubt: {
      zh: "原文是“近”，与上一年的确数精度不同。",
      en: "Printed as “nearly”, while the year before is an exact count.",
    },
  },
  "cq-design-product-sales-2020-q1-q3": {
    ...sales,
    value: 747e8,
    period: "2020-01/2020-09",
    cite: body("design-centres-repost", "实现销售收入747亿元"),
    doubt: {
      zh: "只有九个月，且只见于未署原发布者的转载页。",
      en: "Nine months only, and seen only on a repost that does not name its publisher.",
    },
  },
  "cq-design-product-sales-2020": {
    ...sales,
    value: 1500e8,
    period: "2020",
    cite: body("cqdaily-2021-11", "实现销售收入1500亿元"),
    doubt: {
      zh: "同日另一篇报道印作“超1500亿元”。",
      en: "Another report of the same day prints “more than 150 billion yuan”.",
    },
  },
  "cluster-trillion": {
    ...clusters,
    label: {zh: "万亿级主导产业集群", en: "leading clusters, each meant to reach a trillion yuan"},
    is: "list",
    items: [
      {zh: "智能网联新能源汽车", en: "intelligent connected new energy vehicles"},
      {zh: "新一代电子信息制造业", en: "next-generation electronic information manufacturing"},
      {zh: "先进材料", en: "advanced materials"},
    ],
    cite: body("bjyouth-2024-06", "先进材料这三大主导产业集群"),
  },
  "cluster-half-trillion": {
    ...clusters,
    label: {zh: "五千亿级支柱产业集群", en: "pillar clusters, each meant to reach half a trillion yuan"},
    is: "list",
    items: [
      {zh: "智能装备及智能制造", en: "intelligent equipment and intelligent manufacturing"},
      {zh: "食品及农产品加工", en: "food and agricultural product processing"},
      {zh: "软件信息服务", en: "software and information services"},
    ],
    cite: body("bjyouth-2024-06", "软件信息服务这三大支柱产业集群"),
  },
  "cluster-hundred-billion": {
    ...clusters,
    label: {zh: "千亿级特色优势产业集群", en: "distinctive clusters, each meant to reach a hundred billion yuan"},
    is: "exact",
    value: 6,
    base: {
      zh: "原文只列出其中三个：新型显示、轻合金材料、新能源及新型储能",
      en: "only three are named: new displays, light alloys, and new energy with new energy storage",
    },
    cite: body("bjyouth-2024-06", "新能源及新型储能等六大特色优势产业集群"),
  },
  "cluster-new-stars": {
    ...clusters,
    label: {zh: "“新星”产业集群", en: "“new star” clusters"},
    is: "exact",
    value: 18,
    base: {zh: "原文只列出其中的卫星互联网", en: "only satellite internet is named"},
    cite: body("bjyouth-2024-06", "十八个“新星”产业集群"),
  },
} as const satisfies Record<string, Figure<SourceId>>;
