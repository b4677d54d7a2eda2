package org.partnersuite.reporting.sample;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.reporting.pipeline.Dimension;
import org.partnersuite.reporting.pipeline.LeadOrganisation;
import org.partnersuite.reporting.pipeline.OpportunityKind;
import org.partnersuite.reporting.pipeline.Stage;
import org.partnersuite.reporting.projection.AccountState;
import org.partnersuite.reporting.projection.OpportunityState;

/** Makes plausible accounts and opportunities from a seed. */
public final class SamplePipeline {
    public static final List<String> OFFERINGS = List.of(
            "watsonx.ai",
            "watsonx.data",
            "watsonx.governance",
            "watsonx Assistant",
            "Watson Discovery",
            "watsonx Orchestrate",
            "watsonx Code Assistant");
    public static final List<String> USE_CASES = List.of(
            "wx_Talent",
            "wx_Customer_Svc",
            "wx_Modernization_&_Code",
            "wx_Data_Lakehouse",
            "wx_AI_First_BPO",
            "wx_IT_Ops",
            "wx_SAP",
            "wx_Marketing",
            "wx_Governance",
            "wx_Other_Use_Case");
    public static final List<String> GEOGRAPHIES = List.of("Americas", "EMEA", "APAC", "Japan");
    public static final List<String> INITIATIVES =
            List.of("GenAI-Customer", "GenAI-Talent", "GenAI-App Modernization", "GenAI-Other");
    public static final List<String> INDUSTRIES = List.of(
            "Banking",
            "Retail",
            "Telco",
            "Insurance",
            "Energy",
            "Health",
            "Government",
            "Travel",
            "Media",
            "Automotive",
            "Chemicals",
            "Education",
            "Electronics",
            "Logistics",
            "Agriculture");

    private static final LocalDate FIRST_DAY = LocalDate.of(2023, 1, 1);
    private static final int CLOSED_DAYS = 3 * 365;
    private static final int PLANNED_DAYS = 365;
    private static final int PARTITIONS = 12;

    private final Random random;

    public SamplePipeline(long seed) {
        this.random = new Random(seed);
    }

    public List<AccountState> accounts(int count) {
        List<AccountState> accounts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            accounts.add(account(id(), 1));
        }
        return accounts;
    }

    public AccountState account(UUID id, long version) {
        int geography = random.nextInt(GEOGRAPHIES.size());
        return new AccountState(
                id,
                version,
                partition(id),
                "Client " + id.toString().substring(28) + " " + one(List.of("AG", "Inc", "Ltd", "Bank")),
                maybe(0.95) ? GEOGRAPHIES.get(geography) : Dimension.NONE,
                maybe(0.95) ? GEOGRAPHIES.get(geography) + " " + random.nextInt(3) : Dimension.NONE,
                maybe(0.95) ? one(INDUSTRIES) : Dimension.NONE,
                one(List.of("Enterprise", "Commercial")));
    }

    public OpportunityState opportunity(UUID id, long version, AccountState account) {
        Stage stage = stage();
        boolean undated = stage.isOpen() && maybe(0.1);
        LocalDate closing = stage.isOpen()
                ? FIRST_DAY.plusDays(CLOSED_DAYS + random.nextInt(PLANNED_DAYS))
                : FIRST_DAY.plusDays(random.nextInt(CLOSED_DAYS));
        SortedMap<String, BigDecimal> amounts = amounts();
        LeadOrganisation lead = maybe(0.7) ? LeadOrganisation.TECHNOLOGY : LeadOrganisation.CONSULTING;
        boolean itspatch = maybe(0.25);
        String ownGeography = maybe(0.1) ? one(GEOGRAPHIES) : null;
        String own = ownGeography == null ? account.geography() : ownGeography;
        return new OpportunityState(
                id,
                version,
                partition(id),
                "Deal " + Integer.toString(random.nextInt(1 << 30), 36) + " for " + one(INDUSTRIES),
                "crm",
                id.toString().substring(20),
                account,
                ownGeography,
                ownGeography != null || maybe(0.1) ? own + " " + random.nextInt(3) : null,
                stage,
                Instant.parse("2025-11-01T00:00:00Z").minusSeconds(random.nextInt(90 * 86_400)),
                closing.minusDays(60),
                undated ? null : closing,
                "seller-" + random.nextInt(300),
                lead,
                itspatch && lead == LeadOrganisation.TECHNOLOGY,
                OpportunityKind.SALES,
                one(List.of("FACE_TO_FACE", "DIGITAL", "PARTNER")),
                partner(),
                maybe(0.9) ? "USD" : one(List.of("EUR", "JPY")),
                amounts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add),
                amounts,
                useCases(),
                itspatch ? List.of("ITSPATCH") : List.of(),
                initiative(),
                stage.isLost() ? "PRICE" : null,
                false,
                Instant.parse("2025-11-15T00:00:00Z"));
    }

    public UUID id() {
        return new UUID(random.nextLong() & 0xffffffffffff0fffL | 0x7000L, random.nextLong() >>> 2 | 1L << 63);
    }

    public static int partition(UUID id) {
        return Math.floorMod(id.hashCode(), PARTITIONS);
    }

    private Stage stage() {
        int dice = random.nextInt(100);
        return dice < 15
                ? Stage.ENGAGE
                : dice < 25
                        ? Stage.QUALIFY
                        : dice < 33 ? Stage.DESIGN : dice < 40 ? Stage.PROPOSE : dice < 75 ? Stage.WON : Stage.LOST;
    }

    private SortedMap<String, BigDecimal> amounts() {
        SortedMap<String, BigDecimal> amounts = new TreeMap<>();
        int lines = maybe(0.75) ? 1 : 2;
        for (int i = 0; i < lines; i++) {
            amounts.put(one(OFFERINGS), BigDecimal.valueOf(random.nextInt(5_000_000), 2));
        }
        if (maybe(0.1)) {
            amounts.put("Red Hat OpenShift", BigDecimal.valueOf(random.nextInt(100_000)));
            if (maybe(0.5)) {
                amounts.keySet().removeAll(OFFERINGS);
            }
        }
        return amounts;
    }

    private List<String> useCases() {
        int count = maybe(0.15) ? 0 : maybe(0.8) ? 1 : 2;
        return random.ints(count, 0, USE_CASES.size())
                .mapToObj(USE_CASES::get)
                .distinct()
                .sorted()
                .toList();
    }

    private OpportunityState.@Nullable Initiative initiative() {
        int dice = random.nextInt(2 * INITIATIVES.size());
        return dice < INITIATIVES.size()
                ? new OpportunityState.Initiative(
                        new UUID(0x2222_7000L, 1L << 63 | random.nextInt(50)), INITIATIVES.get(dice))
                : null;
    }

    private @Nullable UUID partner() {
        return maybe(0.2) ? new UUID(0x1111_7000L, 1L << 63 | random.nextInt(50)) : null;
    }

    private boolean maybe(double probability) {
        return random.nextDouble() < probability;
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
