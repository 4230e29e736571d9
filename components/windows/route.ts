/** What the addresses of a list in windows export, the same in both languages. */
import type {Metadata} from "next";
import {notFound} from "next/navigation";
import type {ReactNode} from "react";
import {pageIn, restsOf} from "./lists.ts";
import type {Window} from "./windows.ts";

interface Asked<Params> {
  params: Promise<Params>;
}

/** The exports of an address; its page is the default one. */
export interface Route<Params> {
  generateStaticParams: () => Params[];
  generateMetadata: (asked: Asked<Params>) => Promise<Metadata>;
  Page: (asked: Asked<Params>) => Promise<ReactNode>;
}

/** The last part of the address of a list’s window; the first window has none. */
export interface InWindow {
  window?: string[];
}

/** A route from what an address names, its head and its page; an address that names nothing is not found. */
export const route = <Params, Named>(
  all: () => Params[],
  named: (params: Params) => Named | null,
  head: (named: Named) => Metadata,
  view: (named: Named) => ReactNode,
): Route<Params> => ({
  generateStaticParams: all,
  generateMetadata: async ({params}) => head(named(await params) ?? notFound()),
  Page: async ({params}) => view(named(await params) ?? notFound()),
});

/** The route of a list that stands at one address: its windows. */
export const listRoute = (
  windows: () => readonly Window<unknown>[],
  head: (page: number) => Metadata,
  view: (page: number) => ReactNode,
): Route<InWindow> =>
  route<InWindow, number>(
    () => restsOf(windows()).map((window) => ({window})),
    ({window}) => pageIn(window),
    head,
    view,
  );
