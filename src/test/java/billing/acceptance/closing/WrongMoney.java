package billing.acceptance.closing;

import billing.money.Currency;
import billing.money.Money;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The money by which bills were wrong, actual minus expected: a sentence for each currency, too much and too little apart and in all. */
record WrongMoney(List<Money> amounts) {

    static WrongMoney of(Collection<Money> amounts) {
        return new WrongMoney(List.copyOf(amounts));
    }

    /** {@code Wrong bills: 5,800 KRW too much in 2 scenarios, 500 KRW too little in 1 scenario; in all 5,300 KRW too much.} */
    List<String> sentences() {
        return amounts.stream().collect(Collectors.groupingBy(Money::currency, TreeMap::new, Collectors.toList())).values().stream()
                .map(WrongMoney::sentence).toList();
    }

    private static String sentence(List<Money> amounts) {
        Stream<String> ways = Stream.of(part(amounts, Money::isPositive), part(amounts, Money::isNegative)).filter(words -> !words.isEmpty());
        boolean both = amounts.stream().anyMatch(Money::isPositive) && amounts.stream().anyMatch(Money::isNegative);
        return "Wrong bills: " + ways.collect(Collectors.joining(", ")) + (both ? "; in all " + balance(sum(amounts)) : "") + ".";
    }

    private static String part(List<Money> amounts, Predicate<Money> way) {
        List<Money> fitting = amounts.stream().filter(way).toList();
        String scenarios = fitting.size() == 1 ? "1 scenario" : fitting.size() + " scenarios";
        return fitting.isEmpty() ? "" : "%s in %s".formatted(direction(sum(fitting)), scenarios);
    }

    private static String balance(Money sum) {
        return sum.isPositive() || sum.isNegative() ? direction(sum) : "they cancel out";
    }

    static String direction(Money amount) {
        return amount.isNegative() ? amount.negated() + " too little" : amount + " too much";
    }

    private static Money sum(List<Money> amounts) {
        Currency currency = amounts.get(0).currency();
        return amounts.stream().reduce(Money.zero(currency), Money::plus);
    }
}
