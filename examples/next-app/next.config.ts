import type { NextConfig } from 'next';

const config: NextConfig = {
  poweredByHeader: false,
  // The only page for an address where there is nothing, since layouts begin below a language.
  experimental: { globalNotFound: true },
  redirects: async () => [{ source: '/', destination: '/apply/en', permanent: false }],
};

export default config;
