import {describe, expect, it} from "vitest";
import {author, both, example} from "./example.ts";
import {gbt} from "./gbt.ts";

/** 丁 and 文详. */
const chinese = (...names: string[]) => names.map((name) => author(name.charAt(0), name.slice(1)));

describe("the examples that GB/T 7714—2015 prints", () => {
  it("A.9: an article in a newspaper, with its page", () =>
    expect(
      gbt(
        example({
          kind: "newspaper",
          language: "zh",
          authors: chinese("丁文详"),
          title: "数字革命与竞争国际化",
          publisher: both("中国青年报"),
          published: "2000-11-20",
          page: "15",
        }),
      ),
    ).toBe("丁文详. 数字革命与竞争国际化[N]. 中国青年报, 2000-11-20(15)."));

  it("A.9: read online, three authors, no page", () =>
    expect(
      gbt(
        example({
          kind: "newspaper",
          language: "zh",
          authors: chinese("傅刚", "赵承", "李佳路"),
          title: "大风沙过后的思考",
          publisher: both("北京青年报"),
          published: "2000-01-12",
          url: "http://www.bjyouth.com.cn/Bqb/20000412/GB/4216%5ED0412B1401.htm",
          accessed: "2005-09-28",
        }),
      ),
    ).toBe(
      "傅刚, 赵承, 李佳路. 大风沙过后的思考[N/OL]. 北京青年报, 2000-01-12[2005-09-28]. http://www.bjyouth.com.cn/Bqb/20000412/GB/4216%5ED0412B1401.htm.",
    ));

  it("A.9: more than three authors", () =>
    expect(
      gbt(
        example({
          kind: "newspaper",
          language: "zh",
          authors: chinese("刘裕国", "杨柳", "张洋", "某某"),
          title: "雾霾来袭，如何突围",
          publisher: both("人民日报"),
          published: "2013-01-12",
          url: "http://paper.people.com.cn/rmrb/html/2013-01/12/nw.D110000renmrb_20130112_2-04.htm",
          accessed: "2013-11-06",
        }),
      ),
    ).toBe(
      "刘裕国, 杨柳, 张洋, 等. 雾霾来袭，如何突围[N/OL]. 人民日报, 2013-01-12[2013-11-06]. http://paper.people.com.cn/rmrb/html/2013-01/12/nw.D110000renmrb_20130112_2-04.htm.",
    ));

  it("4.4.2: read online, with its page", () =>
    expect(
      gbt(
        example({
          kind: "newspaper",
          language: "zh",
          authors: chinese("余建斌"),
          title: "我们的科技一直在追赶：访中国工程院院长周济",
          publisher: both("人民日报"),
          published: "2013-01-12",
          page: "2",
          url: "http://paper.people.com.cn/rmrb/html/2013-01/12/nw.D110000renmrb_20130112_5-02.htm",
          accessed: "2013-03-20",
        }),
      ),
    ).toBe(
      "余建斌. 我们的科技一直在追赶：访中国工程院院长周济[N/OL]. 人民日报, 2013-01-12(2)[2013-03-20]. http://paper.people.com.cn/rmrb/html/2013-01/12/nw.D110000renmrb_20130112_5-02.htm.",
    ));

  it("A.10: an electronic bulletin", () =>
    expect(
      gbt(
        example({
          language: "zh",
          authors: chinese("萧钰"),
          title: "出版业信息化迈入快车道",
          published: "2001-12-19",
          url: "http://www.creader.com/news/200112190019.htm",
          accessed: "2002-04-15",
        }),
      ),
    ).toBe(
      "萧钰. 出版业信息化迈入快车道[EB/OL]. (2001-12-19)[2002-04-15]. http://www.creader.com/news/200112190019.htm.",
    ));

  it("A.10: without an author, the title stands first (8.1.3)", () =>
    expect(
      gbt(
        example({
          title: "Dublin core metadata element set: version 1.1",
          published: "2012-06-14",
          url: "http://dublincore.org/documents/dces/",
          accessed: "2014-06-11",
        }),
      ),
    ).toBe(
      "Dublin core metadata element set: version 1.1[EB/OL]. (2012-06-14)[2014-06-11]. http://dublincore.org/documents/dces/.",
    ));

  it("4.6.2: a report of a body", () =>
    expect(
      gbt(
        example({
          kind: "report",
          language: "zh",
          publisher: both("中国互联网络信息中心"),
          title: "第29次中国互联网络发展现状统计报告",
          published: "2012-01-16",
          url: "http://www.cnnic.net.cn/hlwfzyj/hlwxzbg/201201/P020120709345264469680.pdf",
          accessed: "2013-03-26",
        }),
      ),
    ).toBe(
      "中国互联网络信息中心. 第29次中国互联网络发展现状统计报告[R/OL]. (2012-01-16)[2013-03-26]. http://www.cnnic.net.cn/hlwfzyj/hlwxzbg/201201/P020120709345264469680.pdf.",
    ));

  it("4.6.2: an official notice", () =>
    expect(
      gbt(
        example({
          kind: "notice",
          language: "zh",
          publisher: both("北京市人民政府办公厅"),
          title: "关于转发北京市企业投资项目核准暂行实施办法的通知：京政办发〔2005〕37号",
          published: "2005-07-12",
          url: "http://china.findlaw.cn/fagui/p_1/39934.html",
          accessed: "2011-07-12",
        }),
      ),
    ).toBe(
      "北京市人民政府办公厅. 关于转发北京市企业投资项目核准暂行实施办法的通知：京政办发〔2005〕37号[A/OL]. (2005-07-12)[2011-07-12]. http://china.findlaw.cn/fagui/p_1/39934.html.",
    ));

  it("4.6.2: in Latin letters", () =>
    expect(
      gbt(
        example({
          authors: [author("Bawden", "David")],
          title: "Origins and concepts of digital literacy",
          published: "2008-05-04",
          url: "http://www.soi.city.ac.uk/~dbawden/digital%20literacy%20chapter.pdf",
          accessed: "2013-03-08",
        }),
      ),
    ).toBe(
      "BAWDEN D. Origins and concepts of digital literacy[EB/OL]. (2008-05-04)[2013-03-08]. http://www.soi.city.ac.uk/~dbawden/digital%20literacy%20chapter.pdf.",
    ));

  it("4.6.2: a page without a date, of a body whose name ends with a point", () =>
    expect(
      gbt(
        example({
          publisher: both("Online Computer Library Center, Inc."),
          title: "About OCLC: history of cooperation",
          url: "http://www.oclc.org/about/cooperation.en.html",
          accessed: "2012-03-27",
        }),
      ),
    ).toBe(
      "Online Computer Library Center, Inc. About OCLC: history of cooperation[EB/OL]. [2012-03-27]. http://www.oclc.org/about/cooperation.en.html.",
    ));

  it("8.1.2: et al. after three names in Latin letters", () => {
    const authors = [
      author("Fordham", "Evenst W."),
      author("Ali", "Amiad"),
      author("Turner", "David A."),
      author("Charters", "John R."),
    ];
    expect(gbt(example({authors, title: "T", published: "2001"}))).toBe(
      "FORDHAM E W, ALI A, TURNER D A, et al. T[EB/OL]. (2001).",
    );
  });
});

describe("what is not known", () => {
  const page = example({kind: "newspaper", language: "zh", title: "题", publisher: both("重庆日报")});

  it("is said in brackets, in the language of the document", () => {
    expect(gbt(page)).toBe("题[N]. 重庆日报, [出版日期不详].");
    expect(gbt({...page, language: "en"})).toBe("题[N]. 重庆日报, [n.d.].");
    expect(gbt({...page, kind: "web"})).toBe("重庆日报. 题[EB/OL]. [出版日期不详].");
    expect(gbt({...page, title: null, published: "2025-01-02"})).toBe("[题名不详][N]. 重庆日报, 2025-01-02.");
    expect(gbt({...page, title: null, kind: "web", language: "ja"})).toBe("重庆日报. [title not seen][EB/OL]. [n.d.].");
  });

  it("a description of ours stands for a title, in brackets too (7.2)", () =>
    expect(gbt(example({language: "zh", description: both("转载页"), published: "2025"}))).toBe(
      "[转载页][EB/OL]. (2025).",
    ));
});

it("a dataset takes DS/OL in the form of 4.6.2", () =>
  expect(
    gbt(
      example({
        kind: "dataset",
        language: "zh",
        publisher: both("看板"),
        title: "重庆：常住人口",
        published: "2026-11-22",
        url: "https://example.org/figures/x/",
        accessed: "2026-11-22",
      }),
    ),
  ).toBe("看板. 重庆：常住人口[DS/OL]. (2026-11-22)[2026-11-22]. https://example.org/figures/x/."));
