/** Ways into the data, to be copied; tests run or check each of them. */
import type {Text} from "../../data/schema.ts";
import {missingCodes} from "./field.ts";

/** Stands in the code for the address of the site. */
export const siteMark = "{site}";

export interface Example {
  id: string;
  name: Text;
  what: Text;
  /** The same in both languages. */
  code: string;
  /** The columns that it names, by table. */
  columns: Readonly<Record<string, readonly string[]>>;
}

const codes = Object.keys(missingCodes).map((code) => JSON.stringify(code));

export const examples: readonly Example[] = [
  {
    id: "curl",
    name: {zh: "命令行", en: "Command line"},
    what: {
      zh: "看看现在是哪一版，再取一张表。",
      en: "Ask which version there is, then fetch a table.",
    },
    code: `SITE="${siteMark}"
curl -fsS "$SITE/data/version.json"
curl -fsS "$SITE/data/figures.csv" -o figures.csv
`,
    columns: {},
  },
  {
    id: "python",
    name: {zh: "Python", en: "Python"},
    what: {
      zh: "只用标准库：列出只知下限的百分数和它们的原话。",
      en: "With nothing but the standard library: the percentages that have only a lower bound, and their words.",
    },
    code: `import csv
import io
from urllib.request import urlopen

site = "${siteMark}"
with urlopen(site + "/data/figures.csv") as answer:
    text = io.TextIOWrapper(answer, "utf-8", newline="")
    figures = list(csv.DictReader(text))

for figure in figures:
    if (figure["claim"], figure["unit"]) == ("more-than", "percent"):
        lower = float(figure["lower"])
        print(figure["id"], lower, figure["cue"], figure["source"])
`,
    columns: {figures: ["claim", "unit", "id", "lower", "cue", "source"]},
  },
  {
    id: "pandas",
    name: {zh: "Python（pandas）", en: "Python (pandas)"},
    what: {
      zh: "把空缺代码读作空值，再把数和来源连起来。",
      en: "Read the codes for what is missing as such, then join the figures with their sources.",
    },
    code: `import pandas as pd

site = "${siteMark}"
absent = [${codes.join(", ")}]
options = {"na_values": absent, "keep_default_na": False}
figures = pd.read_csv(site + "/data/figures.csv", **options)
sources = pd.read_csv(site + "/data/sources.csv", **options)

sources = sources.set_index("id").add_prefix("source_")
joined = figures.join(sources, on="source")
print(joined[["id", "words_en", "source_publisher_en"]])
`,
    columns: {figures: ["source", "id", "words_en"], sources: ["id", "publisher_en"]},
  },
  {
    id: "r",
    name: {zh: "R", en: "R"},
    what: {
      zh: "确数的百分数，连同口径和发布者。",
      en: "The exact percentages, with the base of each and its publisher.",
    },
    code: `site <- "${siteMark}"
absent <- c(${codes.join(", ")})
read <- function(path) {
  read.csv(paste0(site, path), na.strings = absent, encoding = "UTF-8")
}
figures <- read("/data/figures.csv")
sources <- read("/data/sources.csv")

percentages <- subset(figures, claim == "exact" & unit == "percent")
joined <- merge(percentages, sources, by.x = "source", by.y = "id")
print(joined[, c("id", "value", "base_en", "publisher_en")])
`,
    columns: {figures: ["claim", "unit", "source", "id", "value", "base_en"], sources: ["id", "publisher_en"]},
  },
  {
    id: "excel",
    name: {zh: "Excel", en: "Excel"},
    what: {
      zh: "直接打开dataset.xlsx即可。要让表格能随网站刷新：数据 › 获取数据 › 自其他源 › 空白查询 › 高级编辑器，粘贴下面这段，关闭并上载。",
      en: "Open dataset.xlsx as it is. For a table that can be refreshed from the site: Data › Get Data › From Other Sources › Blank Query › Advanced Editor, paste this, then Close & Load.",
    },
    code: `let
    Site = "${siteMark}",
    Options = [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv],
    Contents = Web.Contents(Site & "/data/figures.csv"),
    File = Csv.Document(Contents, Options),
    Figures = Table.PromoteHeaders(File, [PromoteAllScalars = true]),
    AsNumber = (cell) => try Number.FromText(cell, "en-US") otherwise null,
    Numbers = {"value", "lower", "upper"},
    Typed = Table.TransformColumns(Figures, List.Transform(Numbers,
        (name) => {name, AsNumber, type nullable number}))
in
    Typed
`,
    columns: {figures: ["value", "lower", "upper"]},
  },
];
