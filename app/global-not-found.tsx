import type {Metadata} from "next";
import {home} from "../components/routes.ts";
import {Document} from "../components/shell.tsx";
import {say} from "../components/strings.ts";
import {langs} from "../data/schema.ts";
import "./globals.css";

export const metadata: Metadata = {title: `${say.missingTitle.zh} · ${say.missingTitle.en}`};

/** What is missing is said in both languages: the address does not tell which one its reader has. */
export default function NotFound() {
  return (
    <Document lang="zh">
      <main id="main" className="missing-page">
        {langs.map((lang, i) => {
          const Heading = i === 0 ? "h1" : "h2";
          return (
            <section key={lang} lang={lang === "zh" ? "zh-CN" : "en"}>
              <Heading>{say.missingTitle[lang]}</Heading>
              <p>{say.missingLine[lang]}</p>
              <p>
                <a href={home(lang)}>{say.toDashboard[lang]}</a>
              </p>
            </section>
          );
        })}
      </main>
    </Document>
  );
}
