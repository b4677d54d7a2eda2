package org.partnersuite.engagement.bulk;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An export of a CRM in the shape of the shared one, and the profiles that read it. */
record CrmExport(byte[] accounts, byte[] pipeline, Map<String, String> prices, Map<String, String> regions) {
    static final String PREPARE = "By the method no opportunity is ever in PREPARE.";

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Product names of the export, also as its pipeline misspells them, to offerings. */
    static final Map<String, String> OFFERINGS = Map.of(
            "GTX Pro", "watsonx.ai",
            "GTXPro", "watsonx.ai",
            "GTX Plus Pro", "watsonx.data",
            "GTX Plus Basic", "watsonx.governance",
            "GTX Basic", "watsonx Assistant",
            "MG Special", "Watson Discovery",
            "MG Advanced", "watsonx Orchestrate",
            "GTK 500", "watsonx Code Assistant");

    /** The shared export; empty where it is not beside the project. */
    static Optional<CrmExport> shared() {
        Path folder = Path.of("..", "..", "shared", "data", "crm-sales");
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        return Optional.of(new CrmExport(
                read(folder.resolve("accounts.csv")),
                read(folder.resolve("sales_pipeline.csv")),
                columns(folder.resolve("products.csv"), 0, 2),
                columns(folder.resolve("sales_teams.csv"), 0, 2)));
    }

    String accountsProfile(String name) {
        ObjectNode fields = JSON.createObjectNode();
        column(fields, "externalId", "account");
        column(fields, "name", "account");
        column(fields, "industry", "sector");
        column(fields, "geography", "office_location");
        return profile(name, "accounts", fields).toString();
    }

    String pipelineProfile(String name) {
        ObjectNode fields = JSON.createObjectNode();
        column(fields, "externalId", "opportunity_id");
        column(fields, "name", "opportunity_id");
        column(fields, "account", "account");
        column(fields, "owner", "sales_agent");
        mapped(fields, "stage", "deal_stage", Map.of("Engaging", "ENGAGE", "Won", "WON", "Lost", "LOST"))
                .putObject("refusals")
                .put("Prospecting", PREPARE);
        mapped(fields, "lossReason", "deal_stage", Map.of("Lost", "UNKNOWN_IMPORTED"))
                .put("unmapped", "IGNORE");
        mapped(fields, "market", "sales_agent", regions);
        mapped(fields, "offering", "product", OFFERINGS);
        source(fields, "family").put("constant", "SAAS");
        source(fields, "amount").put("column", "close_value");
        Map<String, String> pricesByAlias = new LinkedHashMap<>(prices);
        if (prices.containsKey("GTX Pro")) {
            pricesByAlias.put("GTXPro", prices.get("GTX Pro"));
        }
        mapped(fields, "amount", "product", pricesByAlias);
        dated(fields, "engagedOn", "engage_date");
        dated(fields, "closedOn", "close_date");
        ObjectNode profile = profile(name, "opportunities", fields);
        profile.put("currency", "USD").put("pivotYear", 2000);
        profile.putObject("accountLookup").put("by", "EXACT_NAME");
        return profile.toString();
    }

    private static ObjectNode profile(String name, String object, ObjectNode fields) {
        ObjectNode profile =
                JSON.createObjectNode().put("name", name).put("object", object).put("externalIdSource", "crm-sales");
        profile.set("fields", fields);
        return profile;
    }

    private static ObjectNode source(ObjectNode fields, String field) {
        return fields.withObjectProperty(field).withArrayProperty("sources").addObject();
    }

    private static void column(ObjectNode fields, String field, String column) {
        source(fields, field).put("column", column);
    }

    private static void dated(ObjectNode fields, String field, String column) {
        column(fields, field, column);
        fields.withObjectProperty(field).putArray("dateFormats").add("dd-MM-yy");
    }

    private static ObjectNode mapped(ObjectNode fields, String field, String column, Map<String, String> values) {
        ObjectNode source = source(fields, field).put("column", column);
        source.set("values", JSON.valueToTree(values));
        return source;
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> columns(Path file, int key, int value) {
        Map<String, String> found = new LinkedHashMap<>();
        List<String> lines =
                new String(read(file), StandardCharsets.UTF_8).lines().skip(1).toList();
        for (String line : lines) {
            String[] cells = line.split(",", -1);
            found.put(cells[key], cells[value]);
        }
        return found;
    }
}
