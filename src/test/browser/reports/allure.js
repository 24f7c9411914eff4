import { Scenario } from "./scenario.js";

/** The Allure report, open in a browser. */
export class AllureReport {
  constructor(page) {
    this.page = page;
  }

  /** Waits for its first view: told to turn to another before, it mixes up the two. */
  static async on(page) {
    await page.locator(".splash__title").waitFor();
    return new AllureReport(page);
  }

  /** Turns to a view: overview, categories, behaviors, graph. */
  async turnTo(view) {
    await this.page.evaluate((hash) => (location.hash = hash), view);
  }

  /** Turns to a scenario by its title. */
  async scenario(title) {
    await this.turnTo("behaviors");
    const leaf = this.page.locator("a.node__leaf", { hasText: title });
    await this.turnTo(await leaf.getAttribute("href"));
    const shown = this.page.locator(".test-result", { hasText: title });
    await shown.waitFor();
    return new Scenario(this.page, shown);
  }

  async categories() {
    await this.turnTo("categories");
    const names = this.page.locator(".tree__content > .tree > .tree__content > .node > .node__title .node__name");
    await names.first().waitFor();
    return names.allInnerTexts();
  }
}
