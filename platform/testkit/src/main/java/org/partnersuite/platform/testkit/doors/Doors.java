package org.partnersuite.platform.testkit.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.testkit.ApiClient;

/** Sends the same values to a service as a single call, as a batch, and as a bulk job in CSV and in NDJSON. */
public final class Doors {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ApiClient api;
    private final String object;
    private final String batch;
    private final Function<Map<String, String>, ObjectNode> body;
    private final Function<Map<String, String>, Response> single;

    /**
     * @param object of bulk jobs
     * @param batch the path of the batch call
     * @param body a row as an item of that batch
     * @param single the call for one row
     */
    public Doors(
            ApiClient api,
            String object,
            String batch,
            Function<Map<String, String>, ObjectNode> body,
            Function<Map<String, String>, Response> single) {
        this.api = api;
        this.object = object;
        this.batch = batch;
        this.body = body;
        this.single = single;
    }

    /** Each row is refused, in every way for the same columns with the same codes. */
    public void assertRefuseAlike(List<Map<String, String>> rows) {
        List<Set<String>> batched = batch(rows);
        List<Set<String>> csv = importFaults(rows);
        List<Set<String>> ndjson = bulk(rows, "NDJSON", "application/x-ndjson", ndjson(rows));
        SoftAssertions all = new SoftAssertions();
        for (int i = 0; i < rows.size(); i++) {
            Set<String> alone = faults(single.apply(rows.get(i)).jsonPath().getList("errors"));
            all.assertThat(alone).as("single call of %s", rows.get(i)).isNotEmpty();
            all.assertThat(batched.get(i)).as("batch of %s", rows.get(i)).isEqualTo(alone);
            all.assertThat(csv.get(i)).as("CSV of %s", rows.get(i)).isEqualTo(alone);
            all.assertThat(ndjson.get(i)).as("NDJSON of %s", rows.get(i)).isEqualTo(alone);
        }
        all.assertAll();
    }

    /** Why an import as CSV refuses each row: column and code. */
    public List<Set<String>> importFaults(List<Map<String, String>> rows) {
        return bulk(rows, "CSV", "text/csv; charset=UTF-8", csv(rows));
    }

    private List<Set<String>> batch(List<Map<String, String>> rows) {
        String items = rows.stream().map(row -> body.apply(row).toString()).collect(Collectors.joining(","));
        Response response = api.post(batch, "{\"items\":[" + items + "]}");
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(207);
        List<Set<String>> faults = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            faults.add(faults(response.jsonPath().getList("results[" + i + "].problem.errors")));
        }
        return faults;
    }

    private List<Set<String>> bulk(List<Map<String, String>> rows, String format, String type, String content) {
        String job = "{\"object\":\"" + object + "\",\"format\":\"" + format + "\",\"externalIdSource\":\"doors\"}";
        String path = "/bulk-jobs/"
                + api.post("/bulk-jobs", job).then().statusCode(201).extract().<String>path("id");
        String etag = api.get(path).header("ETag");
        String uploaded = api.upload(path + "/content", type, content, etag)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        api.patch(path, "{\"state\":\"UPLOAD_COMPLETE\"}", uploaded).then().statusCode(200);
        await().until(() -> !List.of("UPLOAD_COMPLETE", "IN_PROGRESS")
                .contains(api.get(path).jsonPath().getString("state")));
        List<Set<String>> faults = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            faults.add(new TreeSet<>());
        }
        List<Map<String, Object>> failed = api.getAs("application/json", path + "/results/failed")
                .jsonPath()
                .getList("rows");
        for (Map<String, Object> row : failed) {
            int number = ((Number) row.getOrDefault("row", 0)).intValue();
            for (Object fault : (List<?>) row.getOrDefault("faults", List.of())) {
                Map<?, ?> named = (Map<?, ?>) fault;
                faults.get(number - 1).add(named.get("field") + " " + named.get("code"));
            }
        }
        return faults;
    }

    private static String csv(List<Map<String, String>> rows) {
        Set<String> columns = new LinkedHashSet<>();
        rows.forEach(row -> columns.addAll(row.keySet()));
        StringBuilder csv = new StringBuilder(String.join(",", columns)).append('\n');
        for (Map<String, String> row : rows) {
            csv.append(columns.stream()
                            .map(column -> "\"" + row.getOrDefault(column, "").replace("\"", "\"\"") + "\"")
                            .collect(Collectors.joining(",")))
                    .append('\n');
        }
        return csv.toString();
    }

    private static String ndjson(List<Map<String, String>> rows) {
        StringBuilder lines = new StringBuilder();
        rows.forEach(row -> lines.append(JSON.valueToTree(row).toString()).append('\n'));
        return lines.toString();
    }

    private static Set<String> faults(@Nullable List<Map<String, Object>> errors) {
        Set<String> faults = new TreeSet<>();
        for (Map<String, Object> error : errors == null ? List.<Map<String, Object>>of() : errors) {
            faults.add(column(String.valueOf(error.get("pointer"))) + " " + error.get("code"));
        }
        return faults;
    }

    /** {@code /arr/amount} and {@code /lines/0/amount/amount} are a column each; a currency has its own. */
    private static String column(String pointer) {
        String field = pointer.replaceFirst("^/lines/0/", "/");
        if (field.endsWith("/currency")) {
            return "currency";
        }
        String[] steps = field.split("/", -1);
        return steps.length < 2 ? field : steps[1];
    }
}
