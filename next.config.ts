import type {NextConfig} from "next";

const config: NextConfig = {
  output: "export",
  trailingSlash: true,
  // The two languages have a root layout each, so the page for what is missing stands on its own.
  experimental: {globalNotFound: true},
  // Where the site is published, for what pictures print and files record; may be left unset.
  env: {SITE_ADDRESS: process.env.SITE_ADDRESS ?? ""},
  // Named after what it is built from: by itself Next.js takes a name by chance, and no two builds would be the same.
  generateBuildId: () => process.env.BUILD_ID ?? null,
  reactStrictMode: true,
  poweredByHeader: false,
};

export default config;
