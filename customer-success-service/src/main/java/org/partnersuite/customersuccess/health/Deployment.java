package org.partnersuite.customersuccess.health;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.health.model.MeasureValue;

/**
 * What a customer has deployed of Unified Communications, as counts; the model's measures are ratios of them.
 *
 * @param knowledgeWorkers people who could use it (KW); at 0 or unknown, what divides by it is missing
 * @param licencesByVersion licences by major version: 8, 9, 10 or 11
 * @param skus quantities by SKU; an empty map is 0 on each current version, null is not reported
 * @param suites codes of the suites the customer has
 */
@Schema(
        name = "Deployment",
        description =
                "Counts of what is deployed of Unified Communications. The ratio of licences and the compliance of"
                        + " versions are computed from them.")
public record Deployment(
        @DecimalMin("0") @DecimalMax("1000000000") @Nullable BigDecimal knowledgeWorkers,

        @Schema(description = "Licences by major version.", maxProperties = 20) @Size(max = 20) @Nullable
        Map<@Size(max = 10) String, @DecimalMin("0") @DecimalMax("1000000000") BigDecimal> licencesByVersion,

        @Schema(description = "Quantities by SKU.", maxProperties = 200) @Size(max = 200) @Nullable
        Map<@Size(max = 60) String, @DecimalMin("0") @DecimalMax("1000000000") BigDecimal> skus,

        @Schema(description = "Codes of suites.") @Size(max = 50) @Nullable
        List<@Size(max = 60) String> suites) {

    static final String LICENCE_RATIO = "LICENCE_DOWNLOAD_RATIO";
    static final String COMPLIANCE = "CURRENT_VERSION_COMPLIANCE";

    private static final Set<String> VERSIONS = Set.of("8", "9", "10", "11");
    /** The SKUs of the two current versions; the source prints 9TO11 twice, of which the second is read as 10TO11. */
    private static final List<Set<String>> CURRENT = List.of(
            Set.of("UCM-10X-EA-PRO", "UPG-ELA-UCM9TO10-PRO"),
            Set.of("UCM-11X-EA-PRO", "UPG-ELA-UCM9TO11-PRO", "UPG-ELA-UCM10TO11-PRO"));

    private static final int PERCENT_DECIMALS = 6;

    public Deployment {
        licencesByVersion = licencesByVersion == null ? null : Map.copyOf(licencesByVersion);
        skus = skus == null ? null : Map.copyOf(skus);
        suites = suites == null ? null : List.copyOf(suites);
    }

    Set<String> suiteCodes() {
        return suites == null ? Set.of() : Set.copyOf(suites);
    }

    /** The ratios, per cent of the knowledge workers; without them none. */
    Map<String, MeasureValue> measures() {
        Map<String, MeasureValue> measures = new HashMap<>();
        BigDecimal workers = knowledgeWorkers;
        if (workers == null || workers.signum() == 0) {
            return measures;
        }
        Map<String, BigDecimal> licences = licencesByVersion;
        if (licences != null) {
            List<BigDecimal> ratios = licences.entrySet().stream()
                    .filter(version -> VERSIONS.contains(version.getKey()))
                    .map(version -> percent(version.getValue(), workers))
                    .toList();
            if (!ratios.isEmpty()) {
                measures.put(LICENCE_RATIO, new MeasureValue(ratios, null));
            }
        }
        Map<String, BigDecimal> quantities = skus;
        if (quantities != null) {
            measures.put(
                    COMPLIANCE,
                    new MeasureValue(
                            CURRENT.stream()
                                    .map(codes -> percent(sum(codes, quantities), workers))
                                    .toList(),
                            null));
        }
        return measures;
    }

    /** Whether it, and nobody else, gives a measure. */
    boolean gives(String measure) {
        return measure.equals(LICENCE_RATIO) && licencesByVersion != null || measure.equals(COMPLIANCE) && skus != null;
    }

    private static BigDecimal sum(Set<String> codes, Map<String, BigDecimal> quantities) {
        return codes.stream()
                .map(code -> quantities.getOrDefault(code, BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.movePointRight(2).divide(whole, PERCENT_DECIMALS, RoundingMode.HALF_UP);
    }
}
