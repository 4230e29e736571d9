import {articles} from "../../data/articles/index.ts";
import type {Article} from "../../data/articles/article.ts";
import {sourceWords} from "../../data/cite.ts";
import {plain} from "../../data/prose.ts";
import type {ArticleId, Lang} from "../../data/schema.ts";
import {anchorsOf, Blocks, Notes} from "../blocks.tsx";
import {articleLd} from "../dataset/json-ld.ts";
import {JsonLd} from "../dataset/json-ld-script.tsx";
import {Prose} from "../prose.tsx";
import {articlePage, articlesPage, windowPage} from "../routes.ts";
import {Shell} from "../shell.tsx";
import {Still} from "../still.tsx";
import {say} from "../strings.ts";
import {articleAddresses, articleAt} from "../windows/articles.ts";
import {WindowEdge} from "../windows/edge.tsx";
import {articleListWindows, articleWindows, sourceAt} from "../windows/lists.ts";
import {metadata} from "../metadata.ts";
import {route} from "../windows/route.ts";
import {windowTitle} from "../windows/words.ts";

/** A window of the articles with their leads. */
export function ArticlesPage({lang, page = 1}: {lang: Lang; page?: number}) {
  const window = articleListWindows[page - 1];
  if (!window) return null;
  return (
    <Shell lang={lang} path={windowPage(articlesPage(lang), page)} place="articles">
      <section className="opening">
        <h1>{say.articles[lang]}</h1>
        <p className="lead">{say.ourAccount[lang]}</p>
      </section>
      <div className="article-list">
        {window.items.map((id) => {
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
      <WindowEdge of={window} what="articles" path={articlesPage(lang)} lang={lang} />
    </Shell>
  );
}

/** What one article claims, by whom and on what ground, with a window of its panels. */
export function ArticlePage({lang, article, page = 1}: {lang: Lang; article: ArticleId; page?: number}) {
  const {rubric, title, authors, lead, source}: Article = articles[article];
  const window = articleWindows(article)[page - 1];
  if (!window) return null;
  const list = window.items;
  const ids = list.flatMap((block) => block.panels);
  const {anchors, notes} = anchorsOf(ids, [{text: lead, panels: []}, ...list]);
  return (
    <Shell lang={lang} path={windowPage(articlePage(lang, article), page)} place="articles">
      {page === 1 && <JsonLd data={articleLd(article, lang)} />}
      <Still name={`article-${article}-${lang}`}>
        <section className="opening">
          <p className="kicker">{rubric[lang]}</p>
          <h1>
            <Prose text={title[lang]} lang={lang} />
          </h1>
          <p className="byline">
            {authors[lang]} · <a href={sourceAt(lang, source)}>{sourceWords(source, lang)}</a>
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
        <WindowEdge of={window} what="panels" path={articlePage(lang, article)} lang={lang} />
      </Still>
    </Shell>
  );
}

/** The addresses of the articles and their list in a language. */
export const articlesRoute = (lang: Lang) =>
  route<{path?: string[]}, NonNullable<ReturnType<typeof articleAt>>>(
    () => articleAddresses().map((path) => ({path})),
    ({path}) => articleAt(path),
    ({article, page}) => {
      if (article === null)
        return metadata(lang, windowPage(articlesPage(lang), page), windowTitle(say.articles[lang], page, lang));
      const {title, lead, blocks} = articles[article];
      const name = windowTitle(plain(title[lang], lang), page, lang);
      return metadata(lang, windowPage(articlePage(lang, article), page), name, plain(lead[lang], lang), blocks);
    },
    ({article, page}) =>
      article === null ? (
        <ArticlesPage lang={lang} page={page} />
      ) : (
        <ArticlePage lang={lang} article={article} page={page} />
      ),
  );
