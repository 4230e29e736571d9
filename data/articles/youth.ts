import {fig, t, when} from "../prose.ts";
import type {Article} from "./article.ts";

export const youth = {
  source: "youth-page",
  rubric: {zh: "栏目名未见于副本", en: "Section not shown in our copy"},
  themes: ["youth-economy"],
  title: {
    zh: t`青年消费能拉动内需，城市要给保障，也要给场景`,
    en: t`Young people’s spending can lift demand; the city should offer security and settings`,
  },
  authors: {
    zh: "荣继伟、李江博（重庆市团校）",
    en: "Rong Jiwei and Li Jiangbo (Chongqing school of the Communist Youth League)",
  },
  lead: {
    zh: t`两位作者任职于重庆市团校，文章是“全市域青年发展型城市建设”专项调研课题的成果；单位和课题都属青年工作，读时可留意立场。他们先用几个比重说明青年消费的分量，再归纳特征，提出支撑。这些比重都没有注明出处，引用前要先看分母。`,
    en: t`The authors work at the Chongqing school of the Communist Youth League, and the article comes from a research project on making all of Chongqing a youth-friendly city. Employer and project both belong to youth work, which is worth bearing in mind. They use a few shares to show the weight of young people’s spending, then describe its features and ask for support. No share comes with a source, so look at its base before quoting it.`,
  },
  blocks: [
    {
      heading: {zh: "需求：人口比重缺少口径", en: "Needs: a share of the population without a definition"},
      text: {
        zh: t`文章认为，青年买的除了用途还有情感、认同和参与；需求催生供给，供给又引出需求。它把青年消费看作内需的动力，依据之一是青年占人口${fig("youth-population-share")}，没有写年龄段、地区和年份，出处也没有查到。按${"14—35岁"}算，全国${when("china-youth-share-2016")}为${fig("china-youth-share-2016")}，${when("china-youth-share-2020")}为${fig("china-youth-share-2020")}；重庆户籍青年占比${fig("cq-youth-share")}（${when("cq-youth-share")}的报道）。全国的两个数都不相等，较近的一个来源也存疑；重庆一项只是下限，不矛盾，也证实不了。`,
        en: t`The authors hold that young people buy feeling, identity and taking part as well as use, and that demand and supply call each other up. They see young spending as a motor of domestic demand; one ground is that the young are ${fig("youth-population-share")} of the population, for which the article gives no age band, area or year and no origin was found. Counting ages ${"14–35"}, the young were ${fig("china-youth-share-2016")} of China’s population at the ${when("china-youth-share-2016")} and ${fig("china-youth-share-2020")} at the ${when("china-youth-share-2020")}, and those registered in Chongqing made up ${fig("cq-youth-share")}, by a report of ${when("cq-youth-share")}. Neither national figure equals the article’s, and the nearer one has a doubtful source; the Chongqing one is a lower bound, which neither contradicts the article’s figure nor confirms it.`,
      },
      panels: ["youth-population"],
    },
    {
      heading: {zh: "比重：又有两个没有查到出处", en: "Shares: two more without an origin"},
      text: {
        zh: t`文章说，${when("youth-culture-spending-share")}文娱消费中青年的贡献度${fig("youth-culture-spending-share")}。“高达”是强调，不是上限；同样的百分数也有人用来说“Z世代”占全部消费的比重，那是另一回事。解压、疗愈一类场所的青年客群，文章说占比${fig("emotional-venues-youth-share")}，没有写年份、地区和样本。两个数都没有查到出处。`,
        en: t`In ${when("youth-culture-spending-share")}, the article says, the contribution of the young to spending on culture and entertainment was ${fig("youth-culture-spending-share")}. The wording adds stress; it is not an upper bound. The same percentage circulates as Generation Z’s share of all consumption, which is another thing. At venues for stress relief and healing, the young are said to be ${fig("emotional-venues-youth-share")} of customers, with no year, area or sample. No origin was found for either figure.`,
      },
      panels: ["youth-shares"],
    },
    {
      heading: {zh: "演出市场：查到的是更早的报告", en: "Performances: an earlier report"},
      text: {
        zh: t`演出市场一项，文章说青年消费人群占比${fig("performance-youth-share")}，语境是${when("performance-youth-share")}。查到的出处是中国演出行业协会${when("performance-age-18-34")}的年度报告，说购票观众中${"18—34岁"}的${fig("performance-age-18-34")}，连续三年。可见它数的是购票观众，年龄有上下限，年份也早。${when("performance-box-office-2024")}票房${fig("performance-box-office-2024")}，当年的观众年龄没有查到。`,
        en: t`For the performance market the article says that the young are ${fig("performance-youth-share")} of consumers, in a passage on ${when("performance-youth-share")}. The origin found is the trade association’s annual report for ${when("performance-age-18-34")}: people aged ${"18–34"} were ${fig("performance-age-18-34")} of ticket buyers, three years running. So it counts ticket buyers, in a stated age band, in earlier years. The box office of ${when("performance-box-office-2024")} was ${fig("performance-box-office-2024")}; the age of that year’s audience was not found.`,
      },
      panels: ["audience-ages", "performance-market"],
    },
    {
      heading: {zh: "特征：归纳多，测量少", en: "Features: much description, little measurement"},
      text: {
        zh: t`文章归纳了${fig("youth-three-features")}。体感化，是从拍照打卡转向参与；悦己化，是看重花钱换来的情感满足；国潮化，是以本土品牌和传统文化表达认同。“心价比”被解释为情感满足与支付成本之比，怎样测量没有说。例子都是行业门类，这一节没有一家企业，也没有一个重庆的案例。`,
        en: t`The article describes ${fig("youth-three-features")}: turning to experience, from taking photographs to taking part; pleasing oneself, that is, weighing the emotional satisfaction that money buys; and home-grown style, as a way to show identity through Chinese brands and tradition. It defines a “heart-to-price ratio” as emotional satisfaction over what is paid, without saying how that is measured. The examples are kinds of business; this section names no firm and no case from Chongqing.`,
      },
      panels: ["youth-features"],
    },
    {
      heading: {zh: "支撑：说的端数，和列的项数不符", en: "Support: it counts fewer ends than it lists"},
      text: {
        zh: t`支撑一段说从“两端”发力，引号里却列了三项：制度保障、场景赋能、生态协同。我们照录，不替它改。消费保障一条连起${fig("youth-policy-chain")}，落到培训、薪资补贴、减税、担保贷款和工伤保险；场景创新一条，副本里看得到线下商圈，看不到线上部分。紧接着是讲消费引导的一句，没有序号，中间可能缺文。费用由谁出，没有说。`,
        en: t`The passage on support speaks of acting from “two ends” and lists three items: institutional safeguards, settings and ecosystem. We record it as it stands. The point on security joins ${fig("youth-policy-chain")} and comes down to training, pay subsidies, tax relief, guaranteed loans and injury insurance. The point on settings shows shopping districts offline; nothing online is to be seen in our copy. A sentence on guiding consumers follows directly, without a number, and text may be missing in between. Who would pay is not stated.`,
      },
      panels: [],
    },
  ],
} as const satisfies Article;
