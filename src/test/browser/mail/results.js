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

/** The results that a run left in a directory. */
export class Results {
  constructor(directory) {
    this.directory = directory;
    this.names = existsSync(directory) ? readdirSync(directory).sort() : [];
    this.scenarios = this.#read(SCENARIO);
  }

  /** What Allure reads for the mail: of scenarios that passed the steps alone, which each of them says, of others everything. So a night of 1,000 scenarios can be mailed. */
  *toMail() {
    const told = this.scenarios.filter((scenario) => !passed(scenario));
    const fixtures = this.#read(FIXTURES).filter(({ children }) => children.some((child) => told.some(({ uuid }) => uuid === child)));
    yield* this.scenarios.map((scenario) => file(`${scenario.uuid}${SCENARIO}`, passed(scenario) ? lean(scenario) : scenario));
    yield* fixtures.map((fixture) => file(`${fixture.uuid}${FIXTURES}`, fixture));
    const needed = new Set([...told, ...fixtures.flatMap(({ befores = [], afters = [] }) => [...befores, ...afters])].flatMap(evidence));
    yield* this.names.filter((name) => needed.has(name) || isOfTheRun(name)).map((name) => new PathResultFile(join(this.directory, name), name));
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
