package billing.api;

import java.util.List;

/** Every contract of a customer, the earliest month first. */
public record ContractList(String uuid, List<ContractData> contracts) {}
