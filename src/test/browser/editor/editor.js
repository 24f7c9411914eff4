import { AstBuilder, GherkinClassicTokenMatcher, Parser, compile } from "@cucumber/gherkin";
import { ExpressionBuilder, buildSuggestions, getGherkinCompletionItems, getGherkinDiagnostics, jsSearchIndex } from "@cucumber/language-service";
import { WasmParserAdapter } from "@cucumber/language-service/wasm";
import { IdGenerator } from "@cucumber/messages";
import { fileURLToPath } from "node:url";
import { files, text } from "../repository/repository.js";

/** Where the language service keeps its grammars. */
const grammars = fileURLToPath(new URL("../../..", import.meta.resolve("@cucumber/language-service/wasm")));

/** What the Cucumber extension of the editor is told about this repository. */
export const settings = JSON.parse(text(".vscode/settings.json"));

/** The texts of the steps that a feature runs, outlines filled in. */
export function stepTexts(feature) {
  const newId = IdGenerator.incrementing();
  const document = new Parser(new AstBuilder(newId), new GherkinClassicTokenMatcher()).parse(text(feature));
  return compile(document, feature, newId).flatMap((pickle) => pickle.steps.map((step) => step.text));
}

/** The Cucumber extension at work: it reads the glue and the features that the settings name, as VS Code lets it. */
export class Editor {
  #index;

  constructor(glue, suggestions) {
    this.expressions = glue.expressionLinks.map((link) => link.expression);
    this.parameterTypes = glue.parameterTypeLinks.map((link) => link.parameterType.name);
    this.errors = glue.errors;
    this.#index = jsSearchIndex(suggestions);
  }

  static async open() {
    const parsers = new WasmParserAdapter(grammars);
    await parsers.init();
    const sources = files(settings["cucumber.glue"]).map((uri) => ({ languageName: "java", uri, content: text(uri) }));
    const glue = new ExpressionBuilder(parsers).build(sources, settings["cucumber.parameterTypes"] ?? []);
    const written = files(settings["cucumber.features"]).flatMap(stepTexts);
    return new Editor(glue, buildSuggestions(glue.registry, written, glue.expressionLinks.map((link) => link.expression)));
  }

  /** What it underlines, each as line and message. */
  problems(feature) {
    return getGherkinDiagnostics(feature, this.expressions).map((found) => `${found.range.start.line + 1}: ${found.message}`);
  }

  /** What it offers at the end of the last line. */
  offers(feature) {
    const lines = feature.split("\n");
    return getGherkinCompletionItems(feature, { line: lines.length - 1, character: lines.at(-1).length }, this.#index).map((item) => item.label);
  }

  /** The expressions that a step's text matches. */
  meanings(step) {
    return this.expressions.filter((expression) => expression.match(step)).map((expression) => expression.source);
  }
}
