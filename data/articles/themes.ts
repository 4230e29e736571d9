import {fig, t, when} from "../prose.ts";
import type {ThemeId} from "../themes.ts";
import type {ThemeText} from "./article.ts";

/** What stands beside the panels of each theme on the dashboard. */
export const themeTexts = {
  "consumer-finance": {
    title: {
      zh: t`重庆综合位次${fig("ccfi-chongqing-rank")}，机构实力${fig("ccfi-chongqing-institution-rank")}，得分未见公布`,
      en: t`Chongqing came ${fig("ccfi-chongqing-rank")} overall and ${fig("ccfi-chongqing-institution-rank")} for its institutions; its score was not found`,
    },
    blocks: [
      {
        heading: {zh: "有位次，没有差距", en: "A place, but no distance"},
        text: {
          zh: t`中国（深圳）综合开发研究院于${fig("ccfi-release-date")}发布指数，参评${fig("ccfi-city-count")}，用${fig("ccfi-indicator-groups")}、${fig("ccfi-indicators")}；据一篇报道，另用了${fig("ccfi-questionnaires")}。次序只查到前${fig("ccfi-top-ten")}，重庆列${fig("ccfi-chongqing-rank")}，成都列${fig("ccfi-chengdu-overall-rank")}，之后的位次未查到。得分只查到成都的${fig("ccfi-chengdu-score")}，出自一篇报道的转载，所以看不出重庆与前后城市差多少。重庆的机构实力列${fig("ccfi-chongqing-institution-rank")}，另外两个维度的位次未查到。`,
          en: t`The China Development Institute in Shenzhen released the index on ${fig("ccfi-release-date")}. It assesses ${fig("ccfi-city-count")} with ${fig("ccfi-indicator-groups")} and ${fig("ccfi-indicators")}; one report speaks of ${fig("ccfi-questionnaires")} as well. We found the order of the first ${fig("ccfi-top-ten")} only: Chongqing is ${fig("ccfi-chongqing-rank")}, Chengdu ${fig("ccfi-chengdu-overall-rank")}, and the places below were not found. The one score found is Chengdu’s, ${fig("ccfi-chengdu-score")} in a copy of one report, so the gaps between cities cannot be told. Chongqing is ${fig("ccfi-chongqing-institution-rank")} for the strength of its institutions; its places in the other two dimensions were not found.`,
        },
        panels: ["index-rank", "index-makeup", "index-dimensions"],
      },
      {
        heading: {zh: "几家公司，一块不小的份额", en: "A few companies with a large share"},
        text: {
          zh: t`据新华网重庆频道，${when("cq-consumer-finance-providers")}在重庆提供消费金融的有${fig("cq-consumer-finance-providers")}。报道给出家数的有两类：${fig("cq-cfc-count")}是消费金融公司，${fig("cq-online-microloan-count")}做网络小贷。消费金融公司的贷款占全国同业的${fig("cq-cfc-loan-share")}。据中国证券报，同一时点全市个人消费贷款余额${fig("cq-consumer-loan-balance")}，不含住房贷款，同比增长${fig("cq-consumer-loan-growth")}。其他年份的余额没有查到，这里不画走势。`,
          en: t`Xinhuanet Chongqing counts ${fig("cq-consumer-finance-providers")} supplying consumer finance in Chongqing at the ${when("cq-consumer-finance-providers")}. For two kinds it gives numbers: ${fig("cq-cfc-count")} are consumer-finance companies, and ${fig("cq-online-microloan-count")} are online micro-lenders. The consumer-finance companies held ${fig("cq-cfc-loan-share")} of such companies’ lending nationwide. China Securities Journal puts personal consumer loans in the city at the same date, housing excluded, at ${fig("cq-consumer-loan-balance")}, up ${fig("cq-consumer-loan-growth")} on the year. No balance was found for other years, so no trend is drawn.`,
        },
        panels: ["cq-institutions", "cq-loans"],
      },
      {
        heading: {zh: "行业在扩大，马上消费营收回落", en: "The industry grew; Mashang’s revenue fell"},
        text: {
          zh: t`全国消费金融公司的总资产，${when("cfc-assets-2022")}为${fig("cfc-assets-2022")}，${when("cfc-assets-2024")}${fig("cfc-assets-2024")}；后一个数只有下限，不能用来算增速。全国住户消费贷款（不含住房贷款）${when("national-consumer-loans-2024")}为${fig("national-consumer-loans-2024")}。嘉宾孙磊所在的马上消费，${when("mashang-revenue-2024")}营业收入从上年的${fig("mashang-revenue-2023")}降到${fig("mashang-revenue-2024")}，净利润从${fig("mashang-net-profit-2023")}升到${fig("mashang-net-profit-2024")}。这些数由媒体转述股东年报，年报本身未见。`,
          en: t`China’s consumer-finance companies had assets of ${fig("cfc-assets-2022")} at the ${when("cfc-assets-2022")} and ${fig("cfc-assets-2024")} at the ${when("cfc-assets-2024")}. The second is a lower bound, so it gives no growth rate. Household consumer loans nationwide, housing excluded, were ${fig("national-consumer-loans-2024")} at the ${when("national-consumer-loans-2024")}. Mashang is the company of Sun Lei, one of the guests in the dialogue. In ${when("mashang-revenue-2024")} its revenue fell from ${fig("mashang-revenue-2023")} the year before to ${fig("mashang-revenue-2024")}, while net profit rose from ${fig("mashang-net-profit-2023")} to ${fig("mashang-net-profit-2024")}. The media took the company’s figures from a shareholder’s annual report, which we have not seen.`,
        },
        panels: ["industry", "national-loans", "mashang"],
      },
      {
        heading: {zh: "一位列链条，一位讲态度", en: "One lists chains, the other attitudes"},
        text: {
          zh: t`怎样建产业生态，黄潇列出${fig("huang-xiao-four-chains")}：场景、技术、政策、治理；孙磊讲了${fig("sun-lei-four-attitudes")}，从开放到跨界。两人都谈监管：黄潇要给消费金融公司单立标准，孙磊既请监管留出弹性，也主张遏制违规。机构分工是黄潇在产品一问里说的，银行、消费金融公司、汽车金融、小贷公司各对一类需求。孙磊是消费金融公司的副总经理，谈的是自己的行业。`,
          en: t`On the industry’s ecosystem Huang Xiao lists ${fig("huang-xiao-four-chains")}: settings, technology, policy and governance. Sun Lei makes ${fig("sun-lei-four-attitudes")}, from an open mind to crossing boundaries. Both speak of supervision. Huang wants separate rules for consumer-finance companies; Sun asks regulators both for leeway and to curb violations. The division of work among lenders is Huang’s, from the question on products: banks, consumer-finance companies, auto finance and micro-lenders each meet one kind of need. Sun is a deputy general manager of a consumer-finance company and speaks of his own trade.`,
        },
        panels: ["ecosystem", "institution-needs"],
      },
    ],
  },
  "youth-economy": {
    title: {zh: t`四个比重，说的不是同一个分母`, en: t`Four shares, four denominators`},
    blocks: [
      {
        heading: {zh: "只有一个比重查到了出处", en: "Only one share could be traced"},
        text: {
          zh: t`文章给出四个比重：青年占人口${fig("youth-population-share")}，对文娱消费的贡献度${fig("youth-culture-spending-share")}，占演出市场消费人群${fig("performance-youth-share")}，占提供情绪价值的消费场景客群${fig("emotional-venues-youth-share")}。分母依次是人口、文娱消费、演出消费者和这类场景的顾客，不能相加，也不能比大小。后两个是下限。除演出市场一项外，都没有查到出处。`,
          en: t`The article states four shares. Young people are ${fig("youth-population-share")} of the population; their contribution to spending on culture and entertainment is ${fig("youth-culture-spending-share")}; they are ${fig("performance-youth-share")} of consumers in the performance market and ${fig("emotional-venues-youth-share")} of customers at venues that offer emotional value. The wholes are the population, spending on culture and entertainment, performance consumers and the customers of such venues: the shares cannot be added or compared. The last two are lower bounds. Only the one on performances could be traced; for the others no origin was found.`,
        },
        panels: ["youth-shares"],
      },
      {
        heading: {zh: "青年占多少，先要说清年龄", en: "How many are young depends on who counts as young"},
        text: {
          zh: t`文章说青年占人口${fig("youth-population-share")}，没有写年龄段、地区和年份。可以参照的几个数都按${"14—35岁"}计：全国${when("china-youth-share-2000")}为${fig("china-youth-share-2000")}，${when("china-youth-share-2005")}为${fig("china-youth-share-2005")}，${when("china-youth-share-2016")}为${fig("china-youth-share-2016")}，${when("china-youth-share-2020")}为${fig("china-youth-share-2020")}；重庆户籍青年的占比，${when("cq-youth-share")}的报道说${fig("cq-youth-share")}。它们来源不同，其中最接近的一个只见于一篇期刊文章的转载，本身也存疑；重庆一项没有说明分母是户籍人口还是常住人口。哪一个都证实不了文章的数。`,
          en: t`The article puts the young at ${fig("youth-population-share")} of the population and gives no age band, area or year. The figures to hold against it all count ages ${"14–35"}. Nationwide they give ${fig("china-youth-share-2000")} in ${when("china-youth-share-2000")}, ${fig("china-youth-share-2005")} in ${when("china-youth-share-2005")}, ${fig("china-youth-share-2016")} at the ${when("china-youth-share-2016")} and ${fig("china-youth-share-2020")} at the ${when("china-youth-share-2020")}; for young people registered in Chongqing, a report of ${when("cq-youth-share")} says ${fig("cq-youth-share")}. Their sources differ; the nearest was seen only in a copy of a journal article and is doubtful itself. The Chongqing one does not say whether its base is the registered or the resident population. None of them confirms the article’s figure.`,
        },
        panels: ["youth-population"],
      },
      {
        heading: {zh: "演出市场的比重，出自较早的报告", en: "The share for performances comes from an earlier report"},
        text: {
          zh: t`按文章语境，演出市场青年${fig("performance-youth-share")}说的是${when("performance-youth-share")}。查到的出处是中国演出行业协会${when("performance-age-18-34")}的年度报告：购票观众中${"18—34岁"}的${fig("performance-age-18-34")}，连续三年如此。同一年龄段占剧场类演出观众${fig("theatre-age-18-34")}（${when("theatre-age-18-34")}）。市场规模另有数据，${when("performance-shows-2024")}演出${fig("performance-shows-2024")}，票房${fig("performance-box-office-2024")}；各年统计范围有变化，不宜直接相比。`,
          en: t`By its context, the article’s figure for the performance market, ${fig("performance-youth-share")}, refers to ${when("performance-youth-share")}. The origin found is the trade association’s annual report for ${when("performance-age-18-34")}: people aged ${"18–34"} were ${fig("performance-age-18-34")} of ticket buyers, three years running. For theatre audiences the share of the same ages was ${fig("theatre-age-18-34")} in ${when("theatre-age-18-34")}. On the size of the market there are other data: ${fig("performance-shows-2024")} in ${when("performance-shows-2024")}, with a box office of ${fig("performance-box-office-2024")}. What is counted has changed, so the years should not be compared directly.`,
        },
        panels: ["performance-market", "audience-ages"],
      },
      {
        heading: {zh: "特征是归纳，支撑是建议", en: "Features are judgements, supports are advice"},
        text: {
          zh: t`文章为青春经济归纳了${fig("youth-three-features")}：体感化、悦己化、国潮化。这是作者的判断，没有引用调查；只有悦己化配了一个数，即提供情绪价值的消费场景里青年客群占比${fig("emotional-venues-youth-share")}。支撑建议能看清序号的是消费保障和场景创新；后面还有一条讲消费引导，序号在我们的副本中看不到。`,
          en: t`The authors find ${fig("youth-three-features")} in the youth economy: a turn to experience, to pleasing oneself and to home-grown style. These are their judgements; no survey is cited. Only pleasing oneself comes with a number: the young are ${fig("emotional-venues-youth-share")} of customers at venues that offer emotional value. Two kinds of support are numbered in our copy, security and new settings. A further passage asks for guidance of consumers; it has no number in our copy.`,
        },
        panels: ["youth-features"],
      },
    ],
  },
  "design-capital": {
    title: {
      zh: t`入选“设计之都”是事实，${fig("six-dimensions")}是建议`,
      en: t`Being a City of Design is a fact; the ${fig("six-dimensions")} are advice`,
    },
    blocks: [
      {
        heading: {zh: "国内几座城市里，重庆加入最晚", en: "Of the Chinese members, Chongqing joined last"},
        text: {
          zh: t`中国入选“设计之都”的有${fig("design-capital-chinese-members")}：深圳${fig("design-joined-shenzhen")}加入，上海${fig("design-joined-shanghai")}，北京${fig("design-joined-beijing")}，武汉${fig("design-joined-wuhan")}，重庆${fig("design-joined-chongqing")}。重庆按先后列${fig("chongqing-design-order")}；西部只有${fig("design-only-western-city")}入选，就是重庆。次序只说明先后，不说明设计水平。`,
          en: t`China has ${fig("design-capital-chinese-members")} among UNESCO’s Cities of Design: Shenzhen joined in ${fig("design-joined-shenzhen")}, Shanghai in ${fig("design-joined-shanghai")}, Beijing in ${fig("design-joined-beijing")}, Wuhan in ${fig("design-joined-wuhan")} and Chongqing in ${fig("design-joined-chongqing")}. Chongqing is ${fig("chongqing-design-order")} by date of joining; western China has ${fig("design-only-western-city")} among them, Chongqing itself. The order says who came when, not whose design is better.`,
        },
        panels: ["design-cities"],
      },
      {
        heading: {zh: "说了做什么，少说谁来做", en: "What should be done, seldom by whom"},
        text: {
          zh: t`文章从${fig("six-dimensions")}提建议：政策、主体、人才、开放、创新、应用，每个向度下两三条。内容从编规划、设专项资金，到办大赛、建平台、在乡镇办培训。各条都没有写完成期限，也很少写明由哪个单位负责。`,
          en: t`The article advises in ${fig("six-dimensions")}: policy, firms, talent, openness, innovation and application, with two or three proposals under each. They run from a plan and a special fund to contests, platforms and training in the countryside. None has a deadline, and few say which body is responsible.`,
        },
        panels: ["design-directions"],
      },
      {
        heading: {zh: "细项有名称，没有金额", en: "Details with names but no amounts"},
        text: {
          zh: t`写得最细的几处是：“三个抓”，龙头企业分${fig("design-firm-tiers")}，专项资金沿${fig("design-fund-chain")}分层，企业服务列${fig("design-service-four")}，大赛大展分${fig("design-four-seasons")}，“设计+”分${fig("design-plus-three")}。这些都是名目。资金多少、怎样分档、服务如何考核，文中没有写。`,
          en: t`The most detailed passages name “three grips”, ${fig("design-firm-tiers")} of leading firms, ${fig("design-fund-chain")} for the special fund, ${fig("design-service-four")} of service to firms, ${fig("design-four-seasons")} of contests and shows, and ${fig("design-plus-three")} for “design plus”. What we have is names. How much money, how a firm is placed in a tier and how service is judged are not stated.`,
        },
        panels: ["design-specifics"],
      },
      {
        heading: {zh: "最近查到的家数，停在几年前", en: "The last count found is years old"},
        text: {
          zh: t`${when("cq-national-centres-2021")}，重庆有${fig("cq-national-centres-2021")}属国家级、${fig("cq-municipal-centres-2021")}属市级，都是工业设计中心。市政府办公厅的行动方案为${when("cq-national-centres-target")}定的目标是国家级${fig("cq-national-centres-target")}、市级${fig("cq-municipal-centres-target")}。目标不是结果；此后的实际家数没有查到，是否达标无从判断。`,
          en: t`In ${when("cq-national-centres-2021")} Chongqing had ${fig("cq-national-centres-2021")} at national level and ${fig("cq-municipal-centres-2021")} at municipal level, all for industrial design. For ${when("cq-national-centres-target")} the municipal action plan sets targets of ${fig("cq-national-centres-target")} at national level and ${fig("cq-municipal-centres-target")} at municipal level. Targets are not results. No later count was found, so we cannot say whether they were met.`,
        },
        panels: ["design-centres"],
      },
    ],
  },
  policy: {
    title: {
      zh: t`${fig("policy-measures")}分在${fig("policy-area-count")}，每个方面几条未查到`,
      en: t`${fig("policy-measures")} in ${fig("policy-area-count")}: how many in each was not found`,
    },
    blocks: [
      {
        heading: {zh: "条数得到印证，分布未查到", en: "The count is confirmed; how it divides was not found"},
        text: {
          zh: t`对话开头提到的指导意见，${fig("policy-publication-date")}对外发布，由中国人民银行等${fig("policy-departments")}联合印发，有${fig("policy-measures")}。中国人民银行的英文通知可以印证部门数和条数，并说分为${fig("policy-area-count")}。各方面的中文名称只见于媒体报道，每个方面有几条没有查到。版面只引用部门数和条数，两位嘉宾都没有逐条讨论。`,
          en: t`The guidelines that open the dialogue were made public on ${fig("policy-publication-date")} by ${fig("policy-departments")}, the People’s Bank of China first among them; they hold ${fig("policy-measures")}. The bank’s own notice in English confirms both counts and speaks of ${fig("policy-area-count")}. The Chinese names of the areas were seen in a media report only; how many measures fall under each was not found. The page cites the two counts, and neither guest goes through the measures.`,
        },
        panels: ["policy-guidelines"],
      },
      {
        heading: {zh: "额度不是已投放的钱", en: "A quota is not money lent"},
        text: {
          zh: t`版面没有提到的还有服务消费与养老再贷款：额度${fig("relending-quota")}，年利率${fig("relending-rate")}，期限${fig("relending-term")}，可展期${fig("relending-rollovers")}，使用期限${fig("relending-max-term")}，可申请的有${fig("relending-all-institutions")}，执行到${fig("relending-end-year")}末。据媒体转述央行官员${when("relending-applications")}的说法，申报额${fig("relending-applications")}。额度说的是最多可以用多少；实际发放多少，没有查到。`,
          en: t`One tool that the page does not mention is the re-lending facility for service consumption and elderly care. Its quota is ${fig("relending-quota")} at ${fig("relending-rate")} a year, for a term of ${fig("relending-term")} that can be rolled over ${fig("relending-rollovers")}, ${fig("relending-max-term")} in all. It is open to ${fig("relending-all-institutions")} until the end of ${fig("relending-end-year")}. The media quote a central bank official on ${when("relending-applications")}: ${fig("relending-applications")} had been applied for. The quota is the most that may be used; how much was paid out was not found.`,
        },
        panels: ["relending"],
      },
      {
        heading: {zh: "同一版面，各谈各题", en: "One page, different questions"},
        text: {
          zh: t`三篇文章都提了建议，谈的却很少是同一件事。两方同答一题的只有智库对话：产品和产业生态两问，黄潇与孙磊都有主张；信用与消费者保护一问，副本里只见黄潇的话。设计之都一文从${fig("six-dimensions")}提建议。青春经济一文先判断青年要什么、有${fig("youth-three-features")}，再提出支撑；前两部分以描述为主，我们归为判断。排在一张表里是为了好查，不能拿来数谁赞成、谁反对。`,
          en: t`All three articles give advice, but seldom on the same thing. Only in the dialogue do two people answer one question: on products and on the ecosystem both Huang and Sun make proposals, and on credit and consumer protection our copy shows Huang’s words alone. The design article advises in ${fig("six-dimensions")}. The one on the youth economy first judges what the young want and finds ${fig("youth-three-features")}, then asks for support; its first two parts mostly describe, and we class them as judgements. They stand in one table to be looked up; it does not count who agrees with whom.`,
        },
        panels: ["who-proposes-what"],
      },
    ],
  },
  "consumption-context": {
    title: {
      zh: t`重庆${when("cq-retail-2025-12")}社零超过上海，上一年的数却有两个`,
      en: t`Chongqing’s retail sales passed Shanghai’s in ${when("cq-retail-2025-12")}; the year before has two values`,
    },
    blocks: [
      {
        heading: {zh: "领先的幅度不大", en: "A narrow lead"},
        text: {
          zh: t`${when("cq-retail-2025-12")}，重庆社会消费品零售总额${fig("cq-retail-2025-12")}，上海${fig("shanghai-retail-2025-12")}。上半年就已如此：重庆${fig("cq-retail-2025-06")}，上海${fig("shanghai-retail-2025-06")}。图中各点是自年初起的累计数，不是单月数；没有查到的月份不补。报纸版面没有印这些数，放在这里只作背景。`,
          en: t`Retail sales of consumer goods in ${when("cq-retail-2025-12")} came to ${fig("cq-retail-2025-12")} in Chongqing and ${fig("shanghai-retail-2025-12")} in Shanghai. The half-year already showed it: ${fig("cq-retail-2025-06")} against ${fig("shanghai-retail-2025-06")}. Each point is the sum since January, not a single month, and months not found are not filled in. The newspaper page prints none of these figures; they are background.`,
        },
        panels: ["retail-2025"],
      },
      {
        heading: {zh: "同一年，两个数", en: "One year, two values"},
        text: {
          zh: t`重庆${when("cq-retail-2024-first")}的社零，较早的报道印${fig("cq-retail-2024-first")}，后来的报道印${fig("cq-retail-2024-revised")}。后一个可能是修订后的基数，但没有查到修订说明。算增速时用哪一个，结果会不同；引用时应写明取自哪一篇。`,
          en: t`For retail sales in Chongqing in ${when("cq-retail-2024-first")}, an earlier report prints ${fig("cq-retail-2024-first")}, later ones ${fig("cq-retail-2024-revised")}. The second may be a revised base, though no note on a revision was found. A growth rate depends on which is used, so a citation should say which report it follows.`,
        },
        panels: ["retail-2024"],
      },
      {
        heading: {zh: "代号不是数量", en: "Codes are not quantities"},
        text: {
          zh: t`“${fig("code-416")}”是科技创新布局的代号，查到了其中${fig("science-416-hubs")}的名称，其余所指没有查到。“${fig("code-33618")}”是制造业集群的代号，拆开是主导类${fig("cluster-trillion")}、支柱类${fig("cluster-half-trillion")}、特色优势类${fig("cluster-hundred-billion")}、“新星”类${fig("cluster-new-stars")}，后两类报道没有列全。“六区一高地”合计${fig("six-zones-one-highland")}。版面用了这三个说法，都没有解释。`,
          en: t`“${fig("code-416")}” is the code of a science and technology plan. The names of its ${fig("science-416-hubs")} were found; the rest was not found spelled out. “${fig("code-33618")}” stands for manufacturing clusters: ${fig("cluster-trillion")} that lead, ${fig("cluster-half-trillion")} called pillars, ${fig("cluster-hundred-billion")} with distinctive strengths and ${fig("cluster-new-stars")} called new stars; the reports do not name all of the last two kinds. “Six zones and one highland” makes ${fig("six-zones-one-highland")}. The page uses all three and explains none.`,
        },
        panels: ["codes"],
      },
      {
        heading: {zh: "建成数有了，覆盖率没有", en: "The number built is known, the coverage is not"},
        text: {
          zh: t`孙磊提到的${fig("life-circle-minutes")}生活服务圈是重庆的一个改革项目。报道给出的${when("life-circles-built")}建成数是${fig("life-circles-built")}，覆盖${fig("life-circles-communities")}，服务${fig("life-circles-people")}。当年的目标是中心城区覆盖${fig("life-circles-2025-target")}，是否达到，报道没有说；后来又提出到${fig("life-circles-2027-target")}全面覆盖城市建成区。`,
          en: t`The life circles that Sun Lei mentions, with “${fig("life-circle-minutes")}” in their name, are a reform project of the city. For ${when("life-circles-built")} a report gives ${fig("life-circles-built")} built, in ${fig("life-circles-communities")}, serving ${fig("life-circles-people")}. That year’s target was to cover ${fig("life-circles-2025-target")} of the central districts; the report does not say whether it was met. A later goal is to cover all built-up areas by the ${fig("life-circles-2027-target")}.`,
        },
        panels: ["life-circles"],
      },
    ],
  },
} as const satisfies Record<ThemeId, ThemeText>;
