package billing.engine;

import billing.money.Currency;
import billing.money.Member;
import billing.money.Money;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A month's bill while the {@link StatementRules} compute it: the amount reached so far, how it was reached, and the credits that are left.
 *
 * @param items what each item of the statement comes to so far; an item that no rule touched is absent
 */
record Bill(Subject subject, Money amount, Map<Item, Money> items, List<Step> steps, CreditBook credits) {

    /**
     * What the bill is about: it stays the same while the rules work.
     *
     * @param baseFee the least that the month costs before tax, if a contract covers it
     * @param isOverdue whether the month carries a late fee
     */
    record Subject(Customer customer, YearMonth month, List<Line> lines, List<Adjustment> adjustments, Optional<Money> baseFee, boolean isOverdue) {

        Member member() {
            return customer.member();
        }

        Currency currency() {
            return member().currency();
        }
    }

    /**
     * One thing that a rule does to a bill.
     *
     * @param project the project it is done to; absent: the billing group
     */
    record Entry(String paragraph, Optional<String> project, Item item, String arithmetic) {

        static Entry of(String paragraph, Item item, String arithmetic) {
            return new Entry(paragraph, Optional.empty(), item, arithmetic);
        }
    }

    Bill {
        items = Map.copyOf(items);
        steps = List.copyOf(steps);
    }

    static Bill of(Subject subject, CreditBook credits) {
        return new Bill(subject, Money.zero(subject.currency()), Map.of(), List.of(), credits);
    }

    Money item(Item item) {
        return items.getOrDefault(item, Money.zero(subject.currency()));
    }

    /** What a project has come to so far, or all of them together. */
    Money reached(Optional<String> project) {
        return project.isEmpty() ? amount
                : steps.stream().filter(step -> step.project().equals(project)).map(Step::effect).reduce(Money.zero(subject.currency()), Money::plus);
    }

    /** With an amount of an item, which the statement shows without a sign. */
    Bill with(Entry entry, Money shown) {
        Map<Item, Money> all = new EnumMap<>(Item.class);
        all.putAll(items);
        all.merge(entry.item(), shown, Money::plus);
        Money effect = entry.item().effect(shown);
        List<Step> done = new ArrayList<>(steps);
        done.add(new Step(entry.paragraph(), entry.project(), entry.item(), entry.arithmetic(), effect, amount.plus(effect)));
        return new Bill(subject, amount.plus(effect), all, done, credits);
    }

    Bill with(CreditBook left) {
        return new Bill(subject, amount, items, steps, left);
    }
}
