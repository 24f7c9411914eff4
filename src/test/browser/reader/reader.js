import { chromium } from "playwright-core";
import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { path } from "../repository/repository.js";

const EXECUTABLE = process.env.CHROMIUM ?? "/usr/bin/chromium";
const FLAGS = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--host-resolver-rules=MAP * ~NOTFOUND",
];
const PATIENCE = 30_000;
const INSIDE = /^(file|data|blob|about):/;

/** A person with a browser and no network, who notes what a page asks of others and what it complains of. */
export class Reader {
  #browser;
  outside = [];
  complaints = [];

  constructor(browser) {
    this.#browser = browser;
  }

  static async come() {
    if (!existsSync(EXECUTABLE)) {
      throw new Error(`There is no browser at ${EXECUTABLE}: install Debian's chromium, or name another Chromium in the variable CHROMIUM`);
    }
    return new Reader(await chromium.launch({ executablePath: EXECUTABLE, args: FLAGS }));
  }

  /** Opens a page that lies in a file. */
  async open(file, { theme = "light", width = 1400 } = {}) {
    const context = await this.#browser.newContext({ colorScheme: theme, viewport: { width, height: 1000 }, offline: true });
    context.setDefaultTimeout(PATIENCE);
    const page = await context.newPage();
    page.on("request", (request) => INSIDE.test(request.url()) || this.outside.push(request.url()));
    page.on("console", (message) => message.type() === "error" && this.complaints.push(message.text()));
    page.on("pageerror", (error) => this.complaints.push(error.message));
    await page.goto(pathToFileURL(file).href);
    return page;
  }

  async leave() {
    await this.#browser.close();
  }
}

/** Leaves a picture of what is seen. */
export const picture = (page, name) => page.screenshot({ path: path("target", "screenshots", `${name}.png`) });

/** Whether nothing has to be pushed sideways to be read. */
export const fits = (page) => page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);
