package org.partnersuite.benchmarks.engagement;

import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * The rows that a pipeline is seeded with, each drawn from its number: what an opportunity is in one respect tells nothing
 * of the others, and the values of each are as unequal as in a pipeline.
 */
final class PipelineRows {
    static final String ACCOUNT_COLUMNS = "externalId,name,industry,segment,geography,market,owner\n";
    static final String OPPORTUNITY_COLUMNS =
            "externalId,account,name,stage,owner,engagedOn,stageEnteredOn,closeDate,closedOn,lossReason,market,geography,"
                    + "leadOrganisation,origin,partnerId,currency,offering,family,amount,strategyCodes,useCases\n";

    private static final String[] INDUSTRIES = {
        "Banking",
        "Retail",
        "Government",
        "Insurance",
        "Telecommunications",
        "Automotive",
        "Healthcare",
        "Energy",
        "Media",
        "Education",
        "Travel",
        "Chemicals"
    };
    private static final String[] SEGMENTS = {"Enterprise", "Select", "Territory"};
    private static final String[] USE_CASES = {
        "wx_Talent",
        "wx_Customer_Svc",
        "wx_Modernization_&_Code",
        "wx_Data_Lakehouse",
        "wx_AI_First_BPO",
        "wx_IT_Ops",
        "wx_SAP",
        "wx_Marketing",
        "wx_Governance",
        "wx_Other_Use_Case"
    };
    private static final String[] LOSS_REASONS = {"PRICE", "COMPETITOR", "NO_BUDGET", "UNKNOWN_IMPORTED"};
    private static final String[] CURRENCIES = {"USD", "EUR", "JPY"};
    private static final Map<String, String> GEOGRAPHIES = new TreeMap<>(Map.of(
            "US East",
            "Americas",
            "US West",
            "Americas",
            "Canada",
            "Americas",
            "Brazil",
            "Americas",
            "Germany",
            "EMEA",
            "France",
            "EMEA",
            "Nordics",
            "EMEA",
            "Japan",
            "APAC",
            "Australia",
            "APAC",
            "India",
            "APAC"));
    private static final String[] MARKETS = GEOGRAPHIES.keySet().toArray(String[]::new);
    private static final int SELLERS = 1_000;
    private static final int PARTNERS = 300;
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 1);

    static final String KNOWN_PARTNERS = """
            insert into known_partner (id, version, status)
            select ('00000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, 1, 'PARTICIPATING'
            from generate_series(0, %d) n
            on conflict do nothing
            """.formatted(PARTNERS - 1);

    private PipelineRows() {}

    static String account(int number) {
        Random random = random(-number);
        String market = oneOf(MARKETS, random);
        return "A-%d,Bench account %d,%s,%s,%s,%s,seller.%d\n"
                .formatted(
                        number,
                        // Names do not come in the order of creation.
                        Integer.reverse(number) >>> 1,
                        oneOf(INDUSTRIES, random),
                        oneOf(SEGMENTS, random),
                        GEOGRAPHIES.get(market),
                        market,
                        random.nextInt(SELLERS));
    }

    static String opportunity(int number, int accounts) {
        Random random = random(number);
        LocalDate engagedOn = LAST_DAY.minusDays(random.nextInt(1_000));
        LocalDate entered =
                engagedOn.plusDays(random.nextInt((int) (LAST_DAY.toEpochDay() - engagedOn.toEpochDay()) + 1));
        String stage = stage(random.nextInt(100));
        boolean closed = stage.equals("WON") || stage.equals("LOST");
        String market = oneOf(MARKETS, random);
        boolean joint = random.nextInt(10) == 0;
        boolean partner = random.nextInt(5) == 0;
        return String.join(
                        ",",
                        "D-" + number,
                        "A-" + (random.nextInt(accounts) + 1),
                        "Seeded deal " + number,
                        stage,
                        "seller." + random.nextInt(SELLERS),
                        engagedOn.toString(),
                        entered.toString(),
                        closed ? "" : LAST_DAY.plusDays(random.nextInt(700)).toString(),
                        closed ? entered.toString() : "",
                        stage.equals("LOST") ? oneOf(LOSS_REASONS, random) : "",
                        market,
                        GEOGRAPHIES.get(market),
                        random.nextInt(4) == 0 ? "CONSULTING" : "TECHNOLOGY",
                        partner ? "PARTNER" : random.nextInt(3) == 0 ? "DIGITAL" : "FACE_TO_FACE",
                        partner ? "00000000-0000-4000-8000-%012d".formatted(random.nextInt(PARTNERS)) : "",
                        oneOf(CURRENCIES, random),
                        Shapes.offering(random.nextInt(100)),
                        "SAAS",
                        Integer.toString(1_000 + (int) Math.exp(random.nextGaussian() + 10)),
                        joint ? "ITSPATCH" : "",
                        random.nextInt(6) == 0 ? "" : oneOf(USE_CASES, random))
                + "\n";
    }

    /** Most are closed. */
    private static String stage(int percent) {
        if (percent < 40) {
            return "WON";
        }
        return percent < 65
                ? "LOST"
                : percent < 80 ? "ENGAGE" : percent < 90 ? "QUALIFY" : percent < 96 ? "DESIGN" : "PROPOSE";
    }

    /** The first is the most frequent. */
    private static String oneOf(String[] values, Random random) {
        return values[Math.min(random.nextInt(values.length), random.nextInt(values.length))];
    }

    /** Mixed, for neighbouring seeds begin alike. */
    private static Random random(int number) {
        return new Random(number * 0x9E3779B97F4A7C15L);
    }
}
