import {fig, t, when} from "../prose.ts";
import type {Article} from "./article.ts";

export const dialogue = {
  source: "dialogue-page",
  rubric: {zh: "智库对话", en: "Think-tank dialogue"},
  themes: ["consumer-finance", "policy", "consumption-context"],
  title: {
    zh: t`消费金融要贴近本地场景，监管要跟上新模式`,
    en: t`Tie consumer finance to local settings, and let supervision keep up with new models`,
  },
  authors: {
    zh: "嘉宾：黄潇（重庆工商大学成渝地区双城经济圈建设研究院副院长、教授）、孙磊（马上消费金融股份有限公司副总经理）；主持：朱涛（新重庆-重庆日报记者）",
    en: "Guests: Huang Xiao (professor and deputy director of a research institute at Chongqing Technology and Business University), Sun Lei (deputy general manager, Mashang Consumer Finance); host: Zhu Tao (reporter, Chongqing Daily)",
  },
  lead: {
    zh: t`报社请来一位大学研究者和一位消费金融公司高管，问了三个问题：产品怎样创新，产业生态怎样建，消费者怎样保护。话题由一份文件和一个指数引出，重庆在指数中列${fig("ccfi-chongqing-rank")}。我们的副本在第三问中断，那一问孙磊怎么答，没有见到。`,
    en: t`The newspaper put three questions to a university researcher and an executive of a consumer-finance company: how to renew products, how to build the industry’s ecosystem, how to protect consumers. The occasion is a policy document and an index in which Chongqing came ${fig("ccfi-chongqing-rank")}. Our copy breaks off in the third question, and Sun Lei’s answer to it is missing.`,
  },
  blocks: [
    {
      heading: {zh: "由头：一份文件，一个指数", en: "The occasion: a document and an index"},
      text: {
        zh: t`开场引了${fig("policy-departments")}联合发布的指导意见，共${fig("policy-measures")}；又引一个指数，称它在国内同类中是${fig("ccfi-first-index")}，重庆在其中列${fig("ccfi-chongqing-rank")}，综合实力处于${fig("ccfi-first-tier")}。版面没有写参评城市有多少、怎样评分。查到的报道说评了${fig("ccfi-city-count")}，次序只查到前${fig("ccfi-top-ten")}，之后的位次和重庆的得分都没有查到。位次只说先后，不说差距。`,
        en: t`The introduction cites guidelines from ${fig("policy-departments")} with ${fig("policy-measures")}, then an index, called ${fig("ccfi-first-index")} of its kind in China, in which Chongqing came ${fig("ccfi-chongqing-rank")} and stands in ${fig("ccfi-first-tier")}. The page does not say how many cities were assessed, or how. Reports found elsewhere speak of ${fig("ccfi-city-count")} and give the order of the first ${fig("ccfi-top-ten")}; the places below, and Chongqing’s score, were not found. A place tells the order, not the distance.`,
      },
      panels: ["policy-guidelines", "index-rank"],
    },
    {
      heading: {zh: "产品：黄潇从场景讲到机构分工", en: "Products: Huang, from city settings to a division of work"},
      text: {
        zh: t`黄潇讲了${fig("huang-xiao-three-points")}：把夜景、江岸、街巷做成消费场景，按场景配小额分期；让汽车、家电信贷与本地制造业联动；让各类机构互补。最后一点最具体：银行做中长期，消费金融公司做小额高频，汽车金融管车辆的整个使用期，小贷公司下到县域。由哪个部门引导、各类机构现在做多少，没有说。`,
        en: t`Huang Xiao makes ${fig("huang-xiao-three-points")}: turn night views, riverbanks and back streets into settings for spending, each with small instalment credit; tie car and appliance loans to local manufacturing; let lenders complement one another. The last is the most concrete. Banks would lend for longer terms, consumer-finance companies in small sums and often, auto financiers over a vehicle’s whole life, micro-lenders in the counties. Who should steer this, and what each lends today, is not stated.`,
      },
      panels: ["institution-needs"],
    },
    {
      heading: {zh: "产品：孙磊从民生讲到监测平台", en: "Products: Sun, from daily needs to a monitoring platform"},
      text: {
        zh: t`孙磊讲了${fig("sun-lei-three-aspects")}：在${fig("life-circle-minutes")}生活服务圈里为教育、养老、医疗等支出提供小额融资；与政府共建平台，监测新市民的消费；让科技、金融、消费循环起来。平台的结果要用来调整补贴、引导信贷，数据由谁提供、个人信息怎样保护，没有说。生活服务圈的进度也没有说；查到的报道给出的${when("life-circles-built")}建成数是${fig("life-circles-built")}。`,
        en: t`Sun Lei names ${fig("sun-lei-three-aspects")}: small loans for schooling, elder care and health in the life circles that carry “${fig("life-circle-minutes")}” in their name; a platform, built with government, to monitor what new residents spend; and a cycle of technology, finance and spending. The platform would steer subsidies and credit. Who supplies its data and how personal information is protected is not stated. Nor is the progress of the life circles; for ${when("life-circles-built")} a report found elsewhere gives ${fig("life-circles-built")} built.`,
      },
      panels: ["life-circles"],
    },
    {
      heading: {zh: "生态：要规矩，也要余地", en: "Ecosystem: rules, and room"},
      text: {
        zh: t`黄潇列${fig("huang-xiao-four-chains")}：场景、技术、政策、治理。治理链要求给消费金融公司单立监管标准、规范收费。孙磊讲${fig("sun-lei-four-attitudes")}：开放的心态、坚决的态度、全局性思维、跨界思维。他请监管在风险可控时为助贷、联合贷款等留余地，也主张穿透式监管，并建议把一部分非系统重要性机构交给地方监管。两人各答各的，没有回应对方。`,
        en: t`Huang lists ${fig("huang-xiao-four-chains")}: settings, technology, policy and governance. The last asks for separate rules for consumer-finance companies and for regulated fees. Sun makes ${fig("sun-lei-four-attitudes")}: an open mind, a firm attitude, whole-system and cross-boundary thinking. Where risk is contained he asks for room for loan facilitation and joint lending. He also wants look-through supervision, and would hand some institutions that are not systemically important to local regulators. The two answer in turn and do not reply to each other.`,
      },
      panels: ["ecosystem"],
    },
    {
      heading: {zh: "说话的人站在哪里", en: "Where the speakers stand"},
      text: {
        zh: t`孙磊是马上消费的副总经理，谈的部分内容关系到自己的公司；版面写明了他的职务，没有另作利益说明。据新华网重庆频道，重庆有${fig("cq-cfc-count")}是消费金融公司，马上消费在内，合计贷款占全国同业的${fig("cq-cfc-loan-share")}。马上消费${when("mashang-revenue-2024")}营业收入${fig("mashang-revenue-2024")}，净利润${fig("mashang-net-profit-2024")}，都是媒体转述的股东年报数。黄潇任职于高校研究院。`,
        en: t`Sun Lei is a deputy general manager of Mashang, and part of what he says bears on his own company. The page prints his post and adds no note on interests. According to Xinhuanet Chongqing, the city’s consumer-finance companies (${fig("cq-cfc-count")}, Mashang among them) together held ${fig("cq-cfc-loan-share")} of such companies’ lending nationwide. In ${when("mashang-revenue-2024")} Mashang’s revenue was ${fig("mashang-revenue-2024")} and its net profit ${fig("mashang-net-profit-2024")}, as the media quote a shareholder’s annual report. Huang Xiao works at a university institute.`,
      },
      panels: ["cq-institutions", "mashang"],
    },
    {
      heading: {zh: "保护消费者：副本在这里断开", en: "Protecting consumers: where our copy breaks off"},
      text: {
        zh: t`第三问只见黄潇的两点。一是把水电缴费、社保、线上交易、租房等数据接入地方信用平台和征信，鼓励向信用记录少的人发放首贷。二是把明示成本、冷静期、风险提示写进产品设计，由市级机制评估；所列机制里还有“无感授权”，怎样授权没有解释。文字在第二点里断开，下文和孙磊的回答都没有见到，这里不作推测。`,
        en: t`Of the third question we have two points by Huang. One is to bring utility, social insurance, online transaction and rent data into the local credit platform and credit records, and to encourage first loans to people with thin credit files. The other is to write stated costs, cooling-off periods and risk warnings into product design, to be assessed by a municipal mechanism. The list also holds “seamless authorisation”, and how that would work is not explained. The text stops inside the second point. What followed, Sun’s answer included, is missing here, and we do not guess.`,
      },
      panels: [],
    },
  ],
} as const satisfies Article;
