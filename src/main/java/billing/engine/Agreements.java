package billing.engine;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was agreed with a customer: its contracts, no two of which overlap, and its adjustments, in the order in which they were made.
 *
 * @param adjustmentsMade how many were ever made, removed or not
 */
public record Agreements(List<Contract> contracts, List<Adjustment> adjustments, int adjustmentsMade) {

    static final Agreements NONE = new Agreements(List.of(), List.of(), 0);

    public Agreements {
        contracts = List.copyOf(contracts);
        adjustments = List.copyOf(adjustments);
    }

    /** The contract that covers a month. */
    public Optional<Contract> contractOf(YearMonth month) {
        return contracts.stream().filter(contract -> contract.months().contains(month)).findFirst();
    }

    public Optional<Contract> contract(String id) {
        return contracts.stream().filter(contract -> contract.id().equals(id)).findFirst();
    }

    public List<Adjustment> adjustmentsOf(YearMonth month) {
        return adjustments.stream().filter(adjustment -> adjustment.terms().months().contains(month)).toList();
    }

    /** With a contract, in the place of the one of the same id if there is one. */
    Agreements with(Contract contract) {
        List<Contract> all = new ArrayList<>(contracts);
        all.removeIf(other -> other.id().equals(contract.id()));
        all.add(contract);
        return new Agreements(all, adjustments, adjustmentsMade);
    }

    Agreements with(Adjustment adjustment) {
        List<Adjustment> all = new ArrayList<>(adjustments);
        all.add(adjustment);
        return new Agreements(contracts, all, adjustmentsMade + 1);
    }

    Agreements withoutAdjustmentsOf(YearMonth month) {
        List<Adjustment> left = new ArrayList<>(adjustments);
        left.removeAll(adjustmentsOf(month));
        return new Agreements(contracts, left, adjustmentsMade);
    }
}
