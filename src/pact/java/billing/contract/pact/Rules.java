package billing.contract.pact;

import au.com.dius.pact.core.model.V4Interaction;
import au.com.dius.pact.core.model.matchingrules.EqualsMatcher;
import au.com.dius.pact.core.model.matchingrules.MatchingRuleCategory;
import au.com.dius.pact.core.model.matchingrules.MinTypeMatcher;
import au.com.dius.pact.core.model.matchingrules.RegexMatcher;
import au.com.dius.pact.core.model.matchingrules.TypeMatcher;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;

/** How bodies are compared: requests as they are, answers by type, their lists with at least one element, and exactly where it matters. */
final class Rules {

    private Rules() {}

    static void apply(V4Interaction.SynchronousHttp interaction, Ask ask, Reply reply) {
        MatchingRuleCategory asked = interaction.getRequest().getMatchingRules().addCategory("body");
        ask.patterns().forEach((field, pattern) -> asked.addRule("$." + field, new RegexMatcher(pattern)));
        MatchingRuleCategory answered = interaction.getResponse().getMatchingRules().addCategory("body");
        answered.addRule("$", TypeMatcher.INSTANCE);
        lists("$", JsonParser.parseString(reply.body()), answered);
        reply.exact().forEach(path -> answered.addRule(path, EqualsMatcher.INSTANCE));
    }

    private static void lists(String path, JsonElement example, MatchingRuleCategory rules) {
        if (example.isJsonObject()) {
            example.getAsJsonObject().asMap().forEach((name, value) -> lists(path + "." + name, value, rules));
        } else if (example.isJsonArray() && !example.getAsJsonArray().isEmpty()) {
            rules.addRule(path, new MinTypeMatcher(1));
            lists(path + "[*]", example.getAsJsonArray().get(0), rules);
        }
    }
}
