const PATIENCE = { timeout: 5_000 };

/** A scenario as the Allure report shows it. */
export class Scenario {
  #page;
  #shown;

  constructor(page, shown) {
    this.#page = page;
    this.#shown = shown;
  }

  status() {
    return this.#shown.locator(".test-result__status").innerText();
  }

  /** The first line of what the report says first of it; nothing of one that simply passed. */
  async says() {
    const message = this.#shown.locator(".status-details__message");
    return (await message.count()) > 0 ? (await message.first().innerText()).split("\n")[0] : "";
  }

  attachments() {
    return this.#shown.locator(".attachment-row__name").allInnerTexts();
  }

  /** Opens its page in the whole window for as long as somebody reads it. */
  async unfold(read) {
    await this.#shown.locator(".attachment-row", { hasText: "Scenario" }).locator(".attachment-row__fullscreen a").click();
    try {
      await read(new ScenarioPage(this.#page.frameLocator("iframe.attachment__iframe_fullscreen")));
    } finally {
      await this.#page.locator(".modal__close").click();
    }
  }
}

/** The page of a scenario: cards with headings. */
class ScenarioPage {
  #frame;

  constructor(frame) {
    this.#frame = frame;
  }

  /** How many cards say what is wrong and, like this, what to do. */
  advices(todo) {
    return this.#frame.locator(".finding", { hasText: `What to do: ${todo}` }).count();
  }

  /** Waits for a card and what stands in it: a string is a whole text, a pattern is found somewhere in the card. */
  async shows(heading, texts) {
    const card = this.#frame.locator(".card", { has: this.#frame.getByRole("heading", { name: heading, exact: true }) });
    for (const text of texts) {
      const found = text instanceof RegExp ? card.filter({ hasText: text }) : card.getByText(text, { exact: true }).first();
      await found.waitFor(PATIENCE);
    }
  }
}
