import {fig, t, when} from "../prose.ts";
import type {Article} from "./article.ts";

export const design = {
  source: "design-page",
  rubric: {zh: "决策建议", en: "Advice to decision-makers"},
  themes: ["design-capital", "consumption-context"],
  title: {
    zh: t`打造设计之都，要规划、企业和人才，也要用武之地`,
    en: t`A City of Design needs a plan, firms and talent, and uses for them`,
  },
  authors: {
    zh: "严艳萍、吴珺（作者单位：重庆大学艺术学院、可持续发展研究院，华中师范大学美术学院）",
    en: "Yan Yanping and Wu Jun (School of Arts and an institute of sustainable development at Chongqing University; School of Fine Arts at Central China Normal University)",
  },
  lead: {
    zh: t`两位作者来自重庆大学和华中师范大学，从${fig("six-dimensions")}给重庆提建议。文章讲应该做什么，没有给设计产业现状的数据，也没有给期限和预算。文末注明，这是中央高校基本科研业务费资助的成果。`,
    en: t`The authors, of Chongqing University and Central China Normal University, advise Chongqing in ${fig("six-dimensions")}. They say what should be done; they give no data on the design industry today, no deadlines and no budgets. A note says the work was funded from the basic research budget of the central universities.`,
  },
  blocks: [
    {
      heading: {zh: "起点：已经入选", en: "The start: already a member"},
      text: {
        zh: t`文章说，国内入选“设计之都”的有${fig("design-capital-chinese-members")}，其中西部只有${fig("design-only-western-city")}，就是重庆。这一点得到印证：重庆${fig("design-joined-chongqing")}加入，按先后是国内${fig("chongqing-design-order")}。文章还用山水、工业形容这座城市，那是评价，没有指标。“全球设计之都”是市政府工作报告的提法，它和已经取得的“设计之都”称号差在哪里，文章没有说。`,
        en: t`The article says that China has ${fig("design-capital-chinese-members")} in the network and that the west has ${fig("design-only-western-city")} among them, Chongqing. That is confirmed: Chongqing joined in ${fig("design-joined-chongqing")}, the ${fig("chongqing-design-order")} in China by date. The article also calls it a city of hills and water and of industry, which is praise without a measure. A “global City of Design” is a phrase from the municipal work report; how it differs from the title already held the article does not say.`,
      },
      panels: ["design-cities"],
    },
    {
      heading: {zh: "政策：先定位，再分钱", en: "Policy: find a place, then share the money"},
      text: {
        zh: t`${fig("six-dimensions")}里政策居首，有三条：出规划，设资金，做监测。规划要说明设计在“六区一高地”中的位置，据版面以外的报道，这个说法合计${fig("six-zones-one-highland")}，版面没有列出。专项资金沿${fig("design-fund-chain")}分层，从基础研究到产业应用，总额和比例都没有写。监测要看设计带来的增加值占比、研发投入强度、就业人数，没有给现值，也没有给目标值。`,
        en: t`Of the ${fig("six-dimensions")} policy comes first, with a plan, a fund and statistics. The plan should place design within the “six zones and one highland”, a phrase that, by reports outside the page, stands for ${fig("six-zones-one-highland")}; the page does not list them. The fund would be spread along ${fig("design-fund-chain")}, from basic research to industrial use; its size and the shares are not stated. Statistics would follow the value added by design, spending on research and the number of people employed, with neither present values nor targets.`,
      },
      panels: ["design-directions"],
    },
    {
      heading: {
        zh: "主体和人才：扶大、帮小、引人",
        en: "Firms and talent: back the large, help the small, bring people in",
      },
      text: {
        zh: t`主体向度提“三个抓”：龙头、中小企业、环境。龙头企业分${fig("design-firm-tiers")}扶持，怎样入档没有写。企业服务归纳为${fig("design-service-four")}，讲的多是态度，没有考核办法。人才向度从国际名家讲到乡镇的设计爱好者，点名四川美术学院和重庆大学；引进多少人、培养多少人，没有数。`,
        en: t`For firms there are “three grips”: leaders, small firms, the business environment. Leading firms would be supported in ${fig("design-firm-tiers")}; how a firm enters one is not stated. Service is put into ${fig("design-service-four")}, mostly about manner, none with a way of checking. On talent the article goes from international names to amateurs in small towns and names Sichuan Fine Arts Institute and Chongqing University. How many people are to be attracted or trained is left open.`,
      },
      panels: ["design-specifics"],
    },
    {
      heading: {zh: "开放和创新：办展览，建平台", en: "Openness and innovation: shows and platforms"},
      text: {
        zh: t`开放向度设想大赛大展分${fig("design-four-seasons")}举办，沿“一带一路”结交设计伙伴。创新向度要建园区、服务和科创平台，其中有国家级、市级工业设计中心，现有几家没有写。查到的数据停在${when("cq-national-centres-2021")}：国家级有${fig("cq-national-centres-2021")}，市级有${fig("cq-municipal-centres-2021")}。市里为${when("cq-national-centres-target")}定的是国家级${fig("cq-national-centres-target")}、市级${fig("cq-municipal-centres-target")}，这是目标，完成情况未查到。`,
        en: t`Contests and shows would run through ${fig("design-four-seasons")}, and partners would be sought along the Belt and Road. For innovation the article wants parks, service platforms and incubators, among them national and municipal industrial design centres; how many exist it does not say. The data found stop in ${when("cq-national-centres-2021")}, with ${fig("cq-national-centres-2021")} at national level and ${fig("cq-municipal-centres-2021")} at municipal level. The city’s plan for ${when("cq-national-centres-target")} set ${fig("cq-national-centres-target")} for the first kind and ${fig("cq-municipal-centres-target")} for the second. These are targets; whether they were met was not found.`,
      },
      panels: ["design-centres"],
    },
    {
      heading: {zh: "应用：路径有名，代号没有解释", en: "Application: named tracks, unexplained codes"},
      text: {
        zh: t`应用向度列${fig("design-plus-three")}，即设计加制造、加城市、加乡村。制造一条挂到“${fig("code-416")}”科技创新布局和“${fig("code-33618")}”制造业集群上，两个都是代号，文中没有解释。城市一条落到老旧小区和公共设施，乡村一条落到食品、农产品的品牌和标准。这一节除一份设计应用清单外，没有点名别的成果文件。`,
        en: t`Application has ${fig("design-plus-three")}: design plus manufacturing, the city, the countryside. The first is tied to the “${fig("code-416")}” science plan and the “${fig("code-33618")}” manufacturing clusters, codes that the article does not explain. The second comes down to old housing estates and public facilities, the third to brands and standards for food and farm products. Apart from a list of uses for design, this section names no document as the outcome.`,
      },
      panels: ["codes"],
    },
  ],
} as const satisfies Article;
