package org.partnersuite.e2e.pipeline;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A customer's CRM export that lies beside the project, with what a correct import of it gives. It may be missing. */
public final class CrmSales {
    public static final String NO_OPPORTUNITY_IN_PREPARE = "By the method no opportunity is in PREPARE.";
    private static final Path FOLDER = Path.of(System.getProperty("crm-sales", "../../shared/data/crm-sales"));
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long APPLIED = 7_212;

    private CrmSales() {}

    public static boolean isPresent() {
        return Files.exists(FOLDER.resolve("README.md"));
    }

    /** @param territory put before each market, so that several imports can be told apart */
    public static Pipeline pipeline(String source, String territory) {
        Map<String, Map<String, Figures>> expected = new LinkedHashMap<>();
        expected.put("offering", table("offering", ""));
        expected.put("quarter", table("closed in", ""));
        expected.put("market", table("market", territory));
        return new Pipeline(
                source,
                new Pipeline.Export(accountProfile(source), text("accounts.csv")),
                new Pipeline.Export(opportunityProfile(source, territory), text("sales_pipeline.csv")),
                APPLIED,
                expected);
    }

    /** Won of the closed, in per cent. */
    public static String winRate() {
        String before = "Win rate ";
        String readme = text("README.md");
        int from = readme.indexOf(before) + before.length();
        return readme.substring(from, readme.indexOf(' ', from));
    }

    private static String accountProfile(String source) {
        Profile profile = new Profile("accounts", source);
        profile.column("externalId", "account");
        profile.column("name", "account");
        profile.mapped("industry", "sector", Map.of("technolgy", "technology")).put("unmapped", "PASS");
        return profile.json();
    }

    private static String opportunityProfile(String source, String territory) {
        Profile profile = new Profile("opportunities", source);
        profile.whole().put("currency", "USD").put("pivotYear", 2000);
        profile.column("externalId", "opportunity_id");
        profile.column("account", "account");
        profile.column("name", "product");
        profile.column("owner", "sales_agent");
        profile.mapped("stage", "deal_stage", Map.of("Engaging", "ENGAGE", "Won", "WON", "Lost", "LOST"))
                .putObject("refusals")
                .put("Prospecting", NO_OPPORTUNITY_IN_PREPARE);
        profile.day("engagedOn", "engage_date", "dd-MM-yy");
        profile.day("closedOn", "close_date", "dd-MM-yy");
        profile.constant("lossReason", "UNKNOWN_IMPORTED");
        profile.mapped("market", "sales_agent", regions(territory));
        profile.mapped("offering", "product", offerings());
        profile.constant("family", "SAAS");
        profile.column("amount", "close_value");
        profile.mapped("amount", "product", listPrices());
        return profile.json();
    }

    private static Map<String, String> offerings() {
        Map<String, String> offerings = new TreeMap<>();
        offerings.put("GTX Pro", "watsonx.ai");
        offerings.put("GTXPro", "watsonx.ai");
        offerings.put("GTX Plus Pro", "watsonx.data");
        offerings.put("GTX Plus Basic", "watsonx.governance");
        offerings.put("GTX Basic", "watsonx Assistant");
        offerings.put("MG Special", "Watson Discovery");
        offerings.put("MG Advanced", "watsonx Orchestrate");
        offerings.put("GTK 500", "watsonx Code Assistant");
        return offerings;
    }

    /** The pipeline spells one product otherwise than the price list. */
    private static Map<String, String> listPrices() {
        Map<String, String> prices = new TreeMap<>();
        rows("products.csv").forEach(row -> prices.put(row[0], row[2]));
        prices.put("GTXPro", prices.getOrDefault("GTX Pro", ""));
        return prices;
    }

    private static Map<String, String> regions(String territory) {
        return rows("sales_teams.csv").stream().collect(Collectors.toMap(row -> row[0], row -> territory + row[2]));
    }

    private static Map<String, Figures> table(String firstHead, String before) {
        Map<String, Figures> figures = new TreeMap<>();
        for (Map<String, String> row :
                MarkdownTable.under(firstHead, text("README.md").lines().toList())) {
            String group = row.getOrDefault(firstHead, "");
            if (!group.startsWith("**")) {
                figures.put(
                        before + group,
                        new Figures(
                                number(row, "won"),
                                BigDecimal.valueOf(number(row, "won amount")),
                                number(row, "lost"),
                                row.containsKey("open") ? number(row, "open") : null));
            }
        }
        return figures;
    }

    private static long number(Map<String, String> row, String head) {
        return Long.parseLong(row.getOrDefault(head, "").replace(",", ""));
    }

    private static List<String[]> rows(String file) {
        return text(file).lines().skip(1).map(line -> line.split(",")).toList();
    }

    private static String text(String file) {
        try {
            return Files.readString(FOLDER.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An import profile in the making; a field's sources are asked in the order they are added. */
    private record Profile(ObjectNode whole) {
        Profile(String object, String source) {
            this(JSON.createObjectNode()
                    .put("name", object + " of " + source)
                    .put("object", object)
                    .put("externalIdSource", source));
        }

        private ObjectNode field(String name) {
            return whole.withObject("/fields").withObject("/" + name);
        }

        private ObjectNode source(String field) {
            return field(field).withArray("/sources").addObject();
        }

        void column(String field, String column) {
            source(field).put("column", column);
        }

        void constant(String field, String value) {
            source(field).put("constant", value);
        }

        void day(String field, String column, String... formats) {
            column(field, column);
            Arrays.stream(formats).forEach(field(field).withArray("/dateFormats")::add);
        }

        ObjectNode mapped(String field, String column, Map<String, String> values) {
            ObjectNode source = source(field).put("column", column);
            values.forEach(source.putObject("values")::put);
            return source;
        }

        String json() {
            return whole.toString();
        }
    }
}
