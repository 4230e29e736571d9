import {availableParallelism} from "node:os";
import type {NextConfig} from "next";

const config: NextConfig = {
  output: "export",
  trailingSlash: true,
  experimental: {
    // The two languages have a root layout each, so the page for what is missing stands on its own.
    globalNotFound: true,
    // What its own links would fetch ahead is not kept, so weighing it, which takes a fifth of the time, is for nothing.
    prefetchInlining: false,
    // By itself Next.js leaves one core idle while it makes the pages.
    cpus: availableParallelism(),
  },
  // Seconds for a page. A slow or busy machine is no fault of the page, and a page made twice only makes it slower.
  staticPageGenerationTimeout: 600,
  // Said outright: where the project lies within another one, Next.js would take that one’s folder.
  turbopack: {root: process.cwd()},
  // Where the site is published, for what pictures print and files record; may be left unset.
  env: {SITE_ADDRESS: process.env.SITE_ADDRESS ?? ""},
  // Named after what it is built from: by itself Next.js takes a name by chance, and no two builds would be the same.
  generateBuildId: () => process.env.BUILD_ID ?? null,
  reactStrictMode: true,
  poweredByHeader: false,
};

export default config;
