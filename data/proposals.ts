import {grouped, once} from "./grouped.ts";
import {inArticle} from "./page-cite.ts";
import type {ArticleId, Citation, Text} from "./schema.ts";
import type {SourceId} from "./sources.ts";

/** Who speaks in the articles. */
export const people = {
  "huang-xiao": {zh: "黄潇", en: "Huang Xiao"},
  "sun-lei": {zh: "孙磊", en: "Sun Lei"},
  "yan-and-wu": {zh: "严艳萍、吴珺", en: "Yan Yanping and Wu Jun"},
  "rong-and-li": {zh: "荣继伟、李江博", en: "Rong Jiwei and Li Jiangbo"},
} as const satisfies Record<string, Text>;
export type PersonId = keyof typeof people;

export interface Field {
  article: ArticleId;
  /** The article’s own heading, shortened by us. */
  name: Text;
  /** Under it stands what the authors hold to be so, not what they ask for. */
  judgement?: true;
}

/** The headings under which the articles make their proposals. */
export const fields = {
  products: {article: "dialogue", name: {zh: "金融产品与服务", en: "Products and services"}},
  ecosystem: {article: "dialogue", name: {zh: "产业生态链条", en: "The industry’s ecosystem"}},
  protection: {article: "dialogue", name: {zh: "信用与消费者权益保护", en: "Credit and consumer protection"}},
  policy: {article: "design", name: {zh: "政策向度", en: "Policy"}},
  firms: {article: "design", name: {zh: "主体向度", en: "Firms"}},
  talent: {article: "design", name: {zh: "人才向度", en: "Talent"}},
  openness: {article: "design", name: {zh: "开放向度", en: "Openness"}},
  innovation: {article: "design", name: {zh: "创新向度", en: "Innovation"}},
  application: {article: "design", name: {zh: "应用向度", en: "Application"}},
  needs: {article: "youth", name: {zh: "青年需求", en: "What the young need"}, judgement: true},
  features: {article: "youth", name: {zh: "消费特征", en: "Features of their spending"}, judgement: true},
  supports: {article: "youth", name: {zh: "系统支撑", en: "Support asked for"}},
} as const satisfies Record<string, Field>;
export type FieldId = keyof typeof fields;
export const personIds = Object.keys(people) as PersonId[];
export const fieldIds = Object.keys(fields) as FieldId[];
export const field = (id: FieldId): Field => fields[id];

/** One recommendation an article makes, in our words, with its cue. */
export interface Proposal {
  by: PersonId;
  field: FieldId;
  /** A few words, short enough for a mark in a chart. */
  name: Text;
  /** One line. */
  summary: Text;
  cite: Citation<SourceId>;
}

const dialogue = inArticle("dialogue");
const design = inArticle("design");
const youth = inArticle("youth");

/** Every recommendation of the three articles, and what the third says of the young, in the order of the page. */
export const proposals = {
  "huang-settings": {
    by: "huang-xiao",
    field: "products",
    name: {zh: "场景金融体系", en: "City settings"},
    summary: {
      zh: "把夜景、江岸、街巷等做成消费场景，逐个配小额分期等信贷产品。",
      en: "Turn night views, riverbanks and back streets into settings for spending, each with small instalment credit.",
    },
    cite: dialogue(9, "依托山水都市景观与流量经济优势"),
  },
  "huang-industry": {
    by: "huang-xiao",
    field: "products",
    name: {zh: "消费产业联动", en: "Tie credit to industry"},
    summary: {
      zh: "让汽车、家电和绿色信贷跟着本地制造业走，例如购车、换电、车险一并办。",
      en: "Tie car, appliance and green credit to local industry: for example car, battery swap and insurance in one.",
    },
    cite: dialogue(9, "打造“消费+产业+金融”联动的消费体系"),
  },
  "huang-institutions": {
    by: "huang-xiao",
    field: "products",
    name: {zh: "机构分工互补", en: "Lenders divide the work"},
    summary: {
      zh: "用政策引导银行、消费金融公司、小贷公司等错位经营，补足彼此的供给。",
      en: "Policy should lead banks, consumer-finance companies and micro-lenders to serve different needs.",
    },
    cite: dialogue(9, "三是推动多元金融机构协同创新"),
  },
  "sun-livelihood": {
    by: "sun-lei",
    field: "products",
    name: {zh: "民生场景融资", en: "Finance everyday needs"},
    summary: {
      zh: "在生活服务圈里整合教育、养老、医疗，为零碎而频繁的支出提供融资。",
      en: "Bring schooling, elder care and health into life circles, and finance small, frequent spending there.",
    },
    cite: dialogue(11, "统筹民生与促消费"),
  },
  "sun-monitoring": {
    by: "sun-lei",
    field: "products",
    name: {zh: "新市民消费监测", en: "Monitor new residents"},
    summary: {
      zh: "与政府共建监测平台，按新市民的消费指标调整补贴、引导信贷。",
      en: "Build a platform with government to track new residents’ spending, and steer subsidies and credit by it.",
    },
    cite: dialogue(11, "协同政府共建新市民消费监测平台"),
  },
  "sun-cycle": {
    by: "sun-lei",
    field: "products",
    name: {zh: "科技金融循环", en: "Tech, finance, spending"},
    summary: {
      zh: "科技作动力，金融作手段，促进消费是目的，三者循环起来。",
      en: "Technology drives, finance supports, spending is the aim: the three should feed one another.",
    },
    cite: dialogue(11, "推动“科技—金融—消费”良性循环"),
  },
  "huang-chain-settings": {
    by: "huang-xiao",
    field: "ecosystem",
    name: {zh: "场景链", en: "Chain of settings"},
    summary: {
      zh: "在换新、出行、教育、文旅、养老等领域增加金融服务，线上线下接通。",
      en: "More finance for trade-ins, smart mobility, training, tourism and older people, joined online and offline.",
    },
    cite: dialogue(14, "一要以“场景链”为核心"),
  },
  "huang-chain-technology": {
    by: "huang-xiao",
    field: "ecosystem",
    name: {zh: "技术链", en: "Chain of technology"},
    summary: {
      zh: "建数字社区和数字乡村，开放更多公共消费数据，改进风控、建模与客服。",
      en: "Digital neighbourhoods and villages, more open public data, better risk control, modelling and service.",
    },
    cite: dialogue(16, "二要以“技术链”为支撑"),
  },
  "huang-chain-policy": {
    by: "huang-xiao",
    field: "ecosystem",
    name: {zh: "政策链", en: "Chain of policy"},
    summary: {
      zh: "借助认证中心和“渝金通”平台做试点：共享数据、流通产品、共建模型。",
      en: "Use the fintech certification centre and the Yujintong platform to pilot shared data, products and models.",
    },
    cite: dialogue(16, "三要以“政策链”为引导"),
  },
  "huang-chain-governance": {
    by: "huang-xiao",
    field: "ecosystem",
    name: {zh: "治理链", en: "Chain of governance"},
    summary: {
      zh: "给消费金融公司单立监管标准，规范收费，加强银行、助贷与担保的协作。",
      en: "Separate rules for consumer-finance companies, regulated fees, closer ties of banks, platforms and guarantors.",
    },
    cite: dialogue(16, "四要以“治理链”为保障"),
  },
  "sun-open-mind": {
    by: "sun-lei",
    field: "ecosystem",
    name: {zh: "开放的心态", en: "Open mind"},
    summary: {
      zh: "认可助贷、联合贷款等新模式的合理性，在风险可控时给创新留余地。",
      en: "Accept that loan facilitation and joint lending have their reasons; where risk is contained, leave room.",
    },
    cite: dialogue(18, "一是以开放的心态看待创新与变革"),
  },
  "sun-firm-attitude": {
    by: "sun-lei",
    field: "ecosystem",
    name: {zh: "坚决的态度", en: "Firm attitude"},
    summary: {
      zh: "用穿透式监管及早制止违规；从业机构也要自查自纠。",
      en: "Look-through supervision should stop violations early, and the trade should correct itself.",
    },
    cite: dialogue(18, "二是以坚决的态度实施监管政策"),
  },
  "sun-whole-system": {
    by: "sun-lei",
    field: "ecosystem",
    name: {zh: "全局性思维", en: "Whole-system thinking"},
    summary: {
      zh: "把贴近金融主业、但非系统重要的机构交给地方监管，补上监管真空。",
      en: "Give local regulators the firms close to core finance but not systemically important, and close the gap.",
    },
    cite: dialogue(18, "三是以全局性思维解决政策传导问题"),
  },
  "sun-cross-boundary": {
    by: "sun-lei",
    field: "ecosystem",
    name: {zh: "跨界思维", en: "Cross-boundary thinking"},
    summary: {
      zh: "发展资产证券化市场，拆解机构间交织的功能，缓解市场准入难题。",
      en: "Develop securitisation to untangle what lenders do for each other, and so ease entry to the market.",
    },
    cite: dialogue(18, "四是以跨界思维解决市场准入难题"),
  },
  "huang-credit": {
    by: "huang-xiao",
    field: "protection",
    name: {zh: "多维信用体系", en: "Wider credit records"},
    summary: {
      zh: "把水电、社保、线上交易、租房等数据接入征信，并鼓励发放首贷。",
      en: "Add utility, social insurance, online transaction and rent data to credit records, and encourage first loans.",
    },
    cite: dialogue(22, "一要构建多维动态信用体系"),
  },
  "huang-compliance": {
    by: "huang-xiao",
    field: "protection",
    name: {zh: "设计即合规", en: "Compliance by design"},
    summary: {
      zh: "把明示成本、冷静期、风险提示写进产品设计流程；副本在此条中断。",
      en: "Build stated costs, cooling-off periods and risk warnings into product design. Our copy breaks off in this point.",
    },
    cite: dialogue(22, "落实“设计即合规”"),
  },
  "design-plan": {
    by: "yan-and-wu",
    field: "policy",
    name: {zh: "产业规划", en: "Plan for the industry"},
    summary: {
      zh: "出台设计产业规划，说明它在全市定位中的位置，以工业设计为主攻。",
      en: "Issue a plan that places design within the city’s aims, with industrial design in front.",
    },
    cite: design(5, "一是产业规划要体现辨识度"),
  },
  "design-funding": {
    by: "yan-and-wu",
    field: "policy",
    name: {zh: "专项资金", en: "Special fund"},
    summary: {
      zh: "探索设立专项资金，从基础研究到产业应用逐层定比例，保障育人经费。",
      en: "Explore a special fund, shared out from basic research to application, with money for training.",
    },
    cite: design(5, "二是资金支持要提升精准度"),
  },
  "design-monitoring": {
    by: "yan-and-wu",
    field: "policy",
    name: {zh: "监测评价", en: "Statistics and index"},
    summary: {
      zh: "建立统计监测和景气指数，定期出版蓝皮书，据此调整政策。",
      en: "Set up statistics and a business-climate index, publish a regular blue book and adjust policy by them.",
    },
    cite: design(5, "三是监测评价要提升显示度"),
  },
  "design-leaders": {
    by: "yan-and-wu",
    field: "firms",
    name: {zh: "扶持龙头", en: "Back the leaders"},
    summary: {
      zh: "从创新、产业、价值等链条挑选龙头企业，分档扶持，支持其参与定标准。",
      en: "Pick leading firms, support them by tier and let them help to set the trade’s standards.",
    },
    cite: design(6, "一是抓龙头、强带动"),
  },
  "design-small-firms": {
    by: "yan-and-wu",
    field: "firms",
    name: {zh: "帮扶中小", en: "Help small firms"},
    summary: {
      zh: "由龙头和院校带中小企业，设创新基金与服务中心，试行订单分包。",
      en: "A help platform with leaders and colleges, an innovation fund, a service centre, shared-out orders.",
    },
    cite: design(6, "二是抓中小、强帮扶"),
  },
  "design-services": {
    by: "yan-and-wu",
    field: "firms",
    name: {zh: "企业服务", en: "Service to firms"},
    summary: {
      zh: "简化注册，配服务专员，帮企业解决要素、融资和维权问题。",
      en: "Simpler registration, and officers who help with resources, finance and the protection of rights.",
    },
    cite: design(7, "三是抓环境、强服务"),
  },
  "design-top-talent": {
    by: "yan-and-wu",
    field: "talent",
    name: {zh: "引进高端人才", en: "Attract top designers"},
    summary: {
      zh: "把国际高端设计人才列入紧缺名录，引名家设工作室，支持高校柔性引才。",
      en: "List top international designers as scarce talent, invite studios, let universities hire flexibly.",
    },
    cite: design(8, "一是强化高端设计人才引进"),
  },
  "design-core-talent": {
    by: "yan-and-wu",
    field: "talent",
    name: {zh: "培养骨干人才", en: "Train core designers"},
    summary: {
      zh: "以四川美术学院、重庆大学等校为主建专业集群，校企共建实验室和课程。",
      en: "Clusters of courses led by local universities, with laboratories and classes shared with firms.",
    },
    cite: design(8, "二是强化骨干设计人才培养"),
  },
  "design-broad-talent": {
    by: "yan-and-wu",
    field: "talent",
    name: {zh: "扩大人才供给", en: "Widen the base"},
    summary: {
      zh: "在区县乡镇设工作室和流动站，培训乡村创业者和设计爱好者。",
      en: "Studios and travelling stations in districts and towns to train rural founders and amateurs.",
    },
    cite: design(8, "三是强化多层次设计人才供给"),
  },
  "design-events": {
    by: "yan-and-wu",
    field: "openness",
    name: {zh: "办赛办展", en: "Contests and shows"},
    summary: {
      zh: "借“智博会”办世界级设计盛会，再按季节办大赛大展，走市场化路子。",
      en: "A world-class design event at the city’s smart expo, and contests and shows by season, run commercially.",
    },
    cite: design(9, "从行业层面看，要提质打造发展矩阵"),
  },
  "design-abroad": {
    by: "yan-and-wu",
    field: "openness",
    name: {zh: "走出去引进来", en: "Going out, inviting in"},
    summary: {
      zh: "沿“一带一路”和陆海新通道结交亚欧设计伙伴，引入世界知名事务所。",
      en: "Partners in Asia and Europe along the Belt and Road and the land–sea corridor; leading practices invited in.",
    },
    cite: design(9, "从企业层面看，要提速“走出去”“引进来”"),
  },
  "design-parks": {
    by: "yan-and-wu",
    field: "innovation",
    name: {zh: "园区平台", en: "Industrial parks"},
    summary: {
      zh: "调整工业设计园区布局，由中心城区依托产业基地整合上下游。",
      en: "Rearrange design parks; the central districts join up the supply chain around their industrial bases.",
    },
    cite: design(11, "一是迭代园区平台"),
  },
  "design-service-platforms": {
    by: "yan-and-wu",
    field: "innovation",
    name: {zh: "服务平台", en: "Service platforms"},
    summary: {
      zh: "线下建好工业设计中心，线上建云平台，由企业提问题、专班来答。",
      en: "Industrial design centres on the ground; online, a cloud platform where firms ask and a team answers.",
    },
    cite: design(11, "二是优化服务平台"),
  },
  "design-incubators": {
    by: "yan-and-wu",
    field: "innovation",
    name: {zh: "科创平台", en: "Incubators"},
    summary: {
      zh: "校企院所共建设计创新平台和孵化体系，扶持青年设计创业团队。",
      en: "Universities, institutes and firms share innovation platforms and incubators for young design teams.",
    },
    cite: design(11, "三是打造科创平台"),
  },
  "design-manufacturing": {
    by: "yan-and-wu",
    field: "application",
    name: {zh: "设计+制造", en: "Design + manufacturing"},
    summary: {
      zh: "编制设计应用清单，鼓励制造企业自设或与校方共设设计部门。",
      en: "Draw up a list of uses for design; manufacturers to open design departments, alone or with universities.",
    },
    cite: design(12, "一是推进“设计+制造”"),
  },
  "design-city": {
    by: "yan-and-wu",
    field: "application",
    name: {zh: "设计+城市", en: "Design + city"},
    summary: {
      zh: "让设计贯穿城市规划、建设和治理，用于旧小区改造和公共设施升级。",
      en: "Bring design into planning, building and governing, and into old estates and public facilities.",
    },
    cite: design(12, "二是推进“设计+城市”"),
  },
  "design-countryside": {
    by: "yan-and-wu",
    field: "application",
    name: {zh: "设计+乡村", en: "Design + countryside"},
    summary: {
      zh: "用设计带动食品和农产品品牌、标准与品质，并结合农文旅和文化保护。",
      en: "Design for food brands, standards and quality, joined with rural tourism and heritage.",
    },
    cite: design(12, "三是推进“设计+乡村”"),
  },
  "youth-need-elements": {
    by: "rong-and-li",
    field: "needs",
    name: {zh: "需求要素", en: "What they look for"},
    summary: {
      zh: "文章认为青年要的是情感、认同和自我实现，举国潮与剧本杀为例。",
      en: "The authors see a wish for feeling, identity and self-fulfilment; home-grown style and role-play are examples.",
    },
    cite: youth(4, "一是精准挖掘青年消费的需求要素"),
  },
  "youth-need-cycle": {
    by: "rong-and-li",
    field: "needs",
    name: {zh: "供需循环", en: "Demand shapes supply"},
    summary: {
      zh: "个性化需求催生新场景，新供给又把潜在需求变成实际消费。",
      en: "Personal tastes call up new settings, and new supply turns latent wants into spending.",
    },
    cite: youth(4, "二是形成需求牵引供给的循环创新纽带"),
  },
  "youth-need-domestic": {
    by: "rong-and-li",
    field: "needs",
    name: {zh: "内需潜力", en: "Domestic demand"},
    summary: {
      zh: "青年消费短期内稳增长，长期推动转型；文中的比重多用在这里。",
      en: "Young spending steadies growth soon and changes industry later; most of the article’s shares serve this point.",
    },
    cite: youth(4, "三是激活内需潜力的战略意义"),
  },
  "youth-feature-experience": {
    by: "rong-and-li",
    field: "features",
    name: {zh: "体感化", en: "Experience"},
    summary: {
      zh: "青年不满足于拍照打卡，转向深度参与；文旅由卖景点转为做场景。",
      en: "Taking part counts for more than taking photographs; tourism moves from sights to settings.",
    },
    cite: youth(6, "从“浅层打卡”到“深度体验”的体感化特征"),
  },
  "youth-feature-self": {
    by: "rong-and-li",
    field: "features",
    name: {zh: "悦己化", en: "Pleasing oneself"},
    summary: {
      zh: "看重花钱换来的情感满足，解压、疗愈、宠物互动等场所因此受欢迎。",
      en: "They weigh the emotional satisfaction that money buys; hence venues for stress relief, healing and pets.",
    },
    cite: youth(6, "从“性价比”到“心价比”的悦己化特征"),
  },
  "youth-feature-homegrown": {
    by: "rong-and-li",
    field: "features",
    name: {zh: "国潮化", en: "Home-grown style"},
    summary: {
      zh: "追捧国潮被解读为文化认同，文章认为非遗传承、老字号转型由此有了新路。",
      en: "A taste for Chinese style is read as identity, and as a new path for intangible heritage and old brands.",
    },
    cite: youth(6, "从“崇洋”到“自信”的国潮化特征"),
  },
  "youth-support-security": {
    by: "rong-and-li",
    field: "supports",
    name: {zh: "消费保障", en: "Work and security"},
    summary: {
      zh: "就业、创业、保障三方面配套：培训与补贴、减税与担保贷款、工伤保险。",
      en: "Jobs, start-ups and insurance together: training, pay subsidies, tax relief, loans, injury cover.",
    },
    cite: youth(8, "一是完善消费保障，夯实消费能力基础"),
  },
  "youth-support-settings": {
    by: "rong-and-li",
    field: "supports",
    name: {zh: "场景创新", en: "New settings"},
    summary: {
      zh: "把传统与数字结合进消费场所，在线下建青年友好型商圈。",
      en: "Mix the traditional and the digital in settings for spending; build youth-friendly shopping districts.",
    },
    cite: youth(8, "二是推动场景创新，提升消费供给质量"),
  },
  "youth-support-guidance": {
    by: "rong-and-li",
    field: "supports",
    name: {zh: "消费引导", en: "Guidance"},
    summary: {
      zh: "由社会力量宣传理性、绿色消费；这一条在我们的副本中没有序号。",
      en: "Civic groups to teach sensible, green spending. This point has no number in our copy.",
    },
    cite: youth(8, "社会力量要加强引导"),
  },
} as const satisfies Record<string, Proposal>;
export type ProposalId = keyof typeof proposals;
export const proposalIds = Object.keys(proposals) as ProposalId[];
export const proposal = (id: ProposalId): Proposal => proposals[id];

/** The recommendations under one heading, in the order of the page. */
export const proposalsOf = (field: FieldId): ProposalId[] => [...(underField().get(field) ?? [])];
const underField = once(() => grouped(proposalIds, (id) => [proposal(id).field]));

/** Whether it is something asked for, or something that the authors hold to be so. */
export const kindOf = (id: ProposalId): "advice" | "judgement" =>
  field(proposal(id).field).judgement ? "judgement" : "advice";

/** Who speaks in an article, in the order of the page. */
export function speakersIn(article: ArticleId): PersonId[] {
  const speaking = new Set(
    inArticles()
      .get(article)
      ?.map((id) => proposal(id).by),
  );
  return personIds.filter((by) => speaking.has(by));
}
const inArticles = once(() => grouped(proposalIds, (id) => [field(proposal(id).field).article]));

/**
 * Where a person who speaks in the article has nothing under a heading only because our copy of the page breaks off.
 */
export const cutOff: readonly {by: PersonId; field: FieldId}[] = [{by: "sun-lei", field: "protection"}];

/** Why a person has nothing under a heading: another article; a gap in our copy; silence. */
export type Silence = "elsewhere" | "cut" | "none";

/** What a person says under a heading, in the order of the page; where nothing, why. */
export function saidUnder(heading: FieldId, by: PersonId): ProposalId[] | Silence {
  const said = proposalsOf(heading).filter((id) => proposal(id).by === by);
  if (said.length > 0) return said;
  if (!speakersIn(field(heading).article).includes(by)) return "elsewhere";
  return cutOff.some((one) => one.by === by && one.field === heading) ? "cut" : "none";
}

/** Which need each kind of institution should serve, in Huang Xiao’s third point on products. */
export const institutionNeeds = [
  {
    from: {zh: "银行", en: "Banks"},
    to: {zh: "中长期消费金融", en: "Medium- and long-term consumer finance"},
    cite: dialogue(10, "中长期消费金融"),
  },
  {
    from: {zh: "消费金融公司", en: "Consumer-finance companies"},
    to: {zh: "小额高频信贷", en: "Small, frequent loans"},
    cite: dialogue(10, "消费金融公司聚焦小额高频信贷"),
  },
  {
    from: {zh: "汽车金融", en: "Auto finance"},
    to: {zh: "车辆全生命周期金融服务", en: "Services over a vehicle’s whole life"},
    cite: dialogue(10, "汽车金融深耕车辆全生命周期金融服务"),
  },
  {
    from: {zh: "小贷公司", en: "Micro-lenders"},
    to: {zh: "县域消费金融", en: "Consumer finance in the counties"},
    cite: dialogue(10, "小贷公司下沉县域消费金融领域"),
  },
] as const satisfies readonly {from: Text; to: Text; cite: Citation<SourceId>}[];
