package billing.api;

import java.math.BigInteger;
import java.time.YearMonth;
import java.util.Optional;

/** An adjustment; its fields are those of {@link AdjustmentRequest}. */
public record AdjustmentData(String adjustmentId, String uuid, String level, Optional<String> projectId, String type, Optional<BigInteger> amount,
        Optional<String> percent, YearMonth monthFrom, Optional<YearMonth> monthTo) {}
