import type {NextConfig} from "next";

const config: NextConfig = {
  output: "export",
  trailingSlash: true,
  // The two languages have a root layout each, so the page for what is missing stands on its own.
  experimental: {globalNotFound: true},
  reactStrictMode: true,
  poweredByHeader: false,
};

export default config;
