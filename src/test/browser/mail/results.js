import { BufferResultFile, PathResultFile } from "@allurereport/reader-api";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const SCENARIO = "-result.json";
const FIXTURES = "-container.json";

const passed = ({ status }) => status === "passed";
const evidence = ({ attachments = [], steps = [] }) => [...attachments.map(({ source }) => source), ...steps.flatMap(evidence)];
const withoutEvidence = (step) => ({ ...step, attachments: [], steps: (step.steps ?? []).map(withoutEvidence) });

/** What a reader of the mail is told of what it does not show. */
export const LEFT_OUT = "Mailed without tables, page and exchanges, because it passed; they are among the results of the run.";

const lean = (scenario) => ({ ...withoutEvidence(scenario), description: [scenario.description, LEFT_OUT].filter(Boolean).join("\n\n") });

/** Of how many scenarios at most the mail shows those that passed: with 10,000, a browser shows it only after a minute and more. */
export const MOST = 2000;

/** The results that a run left in a directory. */
export class Results {
  /** @param most of more scenarios than that, those that passed are not mailed */
  constructor(directory, most = MOST) {
    this.directory = directory;
    this.most = most;
    this.names = existsSync(directory) ? readdirSync(directory).sort() : [];
    this.scenarios = this.#read(SCENARIO);
  }

  /** The scenarios that the mail shows. */
  get mailed() {
    return this.#number > this.most ? this.scenarios.filter((scenario) => !passed(scenario)) : this.scenarios;
  }

  /** What a reader of the mail is told of scenarios that it does not show; nothing if it shows all. */
  get leftOut() {
    const count = this.scenarios.length - this.mailed.length;
    return count === 0 ? "" : `without ${count} of ${this.#number} scenarios, which passed`;
  }

  /** What Allure reads for the mail: of scenarios that passed the steps alone, which each of them says, of others everything. */
  *toMail() {
    const told = this.scenarios.filter((scenario) => !passed(scenario));
    const fixtures = this.#read(FIXTURES).filter(({ children }) => children.some((child) => told.some(({ uuid }) => uuid === child)));
    yield* this.mailed.map((scenario) => file(`${scenario.uuid}${SCENARIO}`, passed(scenario) ? lean(scenario) : scenario));
    yield* fixtures.map((fixture) => file(`${fixture.uuid}${FIXTURES}`, fixture));
    const needed = new Set([...told, ...fixtures.flatMap(({ befores = [], afters = [] }) => [...befores, ...afters])].flatMap(evidence));
    yield* this.names.filter((name) => needed.has(name) || isOfTheRun(name)).map((name) => new PathResultFile(join(this.directory, name), name));
  }

  /** Of scenarios, however often each was tried. */
  get #number() {
    return new Set(this.scenarios.map(({ historyId }) => historyId)).size;
  }

  #read(ending) {
    return this.names.filter((name) => name.endsWith(ending)).map((name) => parsed(join(this.directory, name)));
  }
}

function parsed(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (unreadable) {
    throw new Error(`${path} cannot be read: ${unreadable.message}`);
  }
}

const isOfTheRun = (name) => /^(environment|executor)\./.test(name);
const file = (name, content) => new BufferResultFile(Buffer.from(JSON.stringify(content)), name);
