import {articleIds, articles} from "../../data/articles/index.ts";
import type {Article, Block} from "../../data/articles/article.ts";
import {sourceWords} from "../../data/cite.ts";
import {plain} from "../../data/prose.ts";
import type {ArticleId, Lang} from "../../data/schema.ts";
import {anchorsOf, Blocks, Notes} from "../blocks.tsx";
import {articleLd} from "../dataset/json-ld.ts";
import {JsonLd} from "../dataset/json-ld-script.tsx";
import {Prose} from "../prose.tsx";
import {articlePage, articlesPage, sourceEntry} from "../routes.ts";
import {Shell} from "../shell.tsx";
import {say} from "../strings.ts";

/** The three articles with their leads. */
export function ArticlesPage({lang}: {lang: Lang}) {
  return (
    <Shell lang={lang} path={articlesPage(lang)} place="articles">
      <section className="opening">
        <h1>{say.articles[lang]}</h1>
        <p className="lead">{say.ourAccount[lang]}</p>
      </section>
      <div className="article-list">
        {articleIds.map((id) => {
          const {rubric, title, authors, lead} = articles[id];
          return (
            <article key={id}>
              <p className="kicker">{rubric[lang]}</p>
              <h2>
                <a href={articlePage(lang, id)}>{plain(title[lang], lang)}</a>
              </h2>
              <p className="byline">{authors[lang]}</p>
              <p>{plain(lead[lang], lang)}</p>
            </article>
          );
        })}
      </div>
    </Shell>
  );
}

/** What one article claims, by whom and on what ground, with its panels. */
export function ArticlePage({lang, article}: {lang: Lang; article: ArticleId}) {
  const {rubric, title, authors, lead, blocks, source}: Article = articles[article];
  const list: readonly Block[] = blocks;
  const ids = list.flatMap((block) => block.panels);
  const {anchors, notes} = anchorsOf(ids, [{text: lead, panels: []}, ...list]);
  return (
    <Shell lang={lang} path={articlePage(lang, article)} place="articles">
      <JsonLd data={articleLd(article, lang)} />
      <section className="opening">
        <p className="kicker">{rubric[lang]}</p>
        <h1>
          <Prose text={title[lang]} lang={lang} />
        </h1>
        <p className="byline">
          {authors[lang]} · <a href={sourceEntry(lang, source)}>{sourceWords(source, lang)}</a>
        </p>
        <p className="lead">
          <Prose text={lead[lang]} lang={lang} anchors={anchors} />
        </p>
        <p className="aside">{say.ourAccount[lang]}</p>
      </section>
      <section className="theme">
        <Blocks blocks={list} lang={lang} anchors={anchors} level={2} />
      </section>
      <Notes figures={notes} lang={lang} />
    </Shell>
  );
}
