const ANALYTICS = /<script async src="https:\/\/www\.googletagmanager\.com[^>]*><\/script>\s*<script>[^<]*<\/script>/g;

/** A page of Allure 3 without the script that it fetches from elsewhere and has no switch for. */
export function withoutAnalytics(page) {
  if ((page.match(ANALYTICS) ?? []).length !== 1) {
    throw new Error("Allure's page loads its analytics differently from what analytics.js expects: see what it loads now, and mend the pattern");
  }
  return page.replace(ANALYTICS, "");
}
