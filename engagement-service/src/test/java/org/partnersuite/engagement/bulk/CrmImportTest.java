package org.partnersuite.engagement.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;
import org.assertj.core.groups.Tuple;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.platform.testkit.IssuerResource;
import org.partnersuite.platform.testkit.PostgresResource;
import org.partnersuite.platform.testkit.Tokens;

@Tag("EN-13")
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(IssuerResource.class)
class CrmImportTest {
    private static final String ACCOUNTS = """
            account,sector,year_established,revenue,employees,office_location,subsidiary_of
            Alpha Works,retail,1990,1.5,10,Kenya,
            "Beta, Sons & Co",medical,1991,2.5,20,Japan,
            """;
    private static final String PIPELINE = """
            opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value,engage_quarter
            O1,Ann Ex,GTXPro,Alpha Works,Won,20-10-16,01-03-17,4514,Q4 2016
            O2,Ann Ex,GTX Pro,"Beta, Sons & Co",Lost,25-10-16,11-03-17,0,Q4 2016
            O3,Bob Ex,MG Special,Alpha Works,Engaging,25-10-17,,,Q4 2017
            O4,Bob Ex,MG Special,Alpha Works,Prospecting,,,,
            O5,Bob Ex,MG Special,,Prospecting,,,,
            O6,Bob Ex,GTX Pro,,Won,20-10-16,01-03-17,4514,Q4 2016
            O7,Bob Ex,GTX Pro,Alpha Works,Won,20-10-16,31-02-17,4514,Q4 2016
            O8,Cid Ex,Unheard,Gamma,Won,20-10-16,01-03-17,"4,514",Q4 2016
            """;
    private static final CrmExport SMALL = new CrmExport(
            ACCOUNTS.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8),
            PIPELINE.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8),
            Map.of("GTX Pro", "4821", "MG Special", "55"),
            Map.of("Ann Ex", "East", "Bob Ex", "West"));

    @TestHTTPResource("/v1/engagement")
    String base;

    @Inject
    DataSource dataSource;

    private BulkClient client;

    @BeforeEach
    void connect() {
        client = new BulkClient(base, Tokens.of("integration"));
    }

    @Test
    void anExportIsReadByItsProfileAndEveryFaultOfARowIsNamed() {
        importAccounts(SMALL, "small", 2);
        String profile =
                client.createProfile(SMALL.pipelineProfile("small")).get("id").asText();

        JsonNode job = client.imported(job(profile, "small", false), SMALL.pipeline());

        assertThat(job.get("state").asText()).isEqualTo("COMPLETE");
        assertThat(job.at("/rows/created").asInt()).isEqualTo(3);
        assertThat(job.at("/rows/failed").asInt()).isEqualTo(5);
        assertThat(job.at("/rows/percent").asInt()).isEqualTo(100);
        assertThat(faults(job))
                .containsExactly(
                        tuple(4, "stage", "refused"),
                        tuple(5, "account", "required"),
                        tuple(5, "stage", "refused"),
                        tuple(6, "account", "required"),
                        tuple(7, "closedOn", "invalid_format"),
                        tuple(8, "market", "refused"),
                        tuple(8, "offering", "refused"),
                        tuple(8, "amount", "invalid_format"),
                        tuple(8, "account", "unknown_account"));
        assertThat(client.get("/bulk-jobs/" + job.get("id").asText() + "/results/failed", "text/csv")
                        .text())
                .contains(CrmExport.PREPARE)
                .contains("O5,Bob Ex,MG Special,,Prospecting");
        assertThat(stored("O1")).containsExactly("WON", "2016-10-20", "2017-03-01", null, "East", "4514.0000", "true");
        assertThat(stored("O2"))
                .containsExactly("LOST", "2016-10-25", "2017-03-11", "UNKNOWN_IMPORTED", "East", "0.0000", "true");
        assertThat(stored("O3")).containsExactly("ENGAGE", "2017-10-25", null, null, "West", "55.0000", "true");
        assertThat(texts("select m.kind || coalesce(m.evidence_code, '') from opportunity_stage_move m "
                        + "join opportunity o on o.id = m.opportunity_id where o.external_source = 'small'"))
                .containsOnly("IMPORTED");
    }

    @Test
    void theSameFileAgainChangesNothingAndADifferenceChangesItsRowOnly() {
        importAccounts(SMALL, "again", 2);
        String profile =
                client.createProfile(SMALL.pipelineProfile("again")).get("id").asText();
        client.imported(job(profile, "again", false), SMALL.pipeline());
        Traces before = traces();

        JsonNode again = client.imported(job(profile, "again", false), SMALL.pipeline());
        assertThat(again.at("/rows/unchanged").asInt()).isEqualTo(3);
        assertThat(traces()).isEqualTo(before);

        byte[] won = PIPELINE.replace("Engaging,25-10-17,,,", "Won,25-10-17,26-10-17,60,")
                .getBytes(StandardCharsets.UTF_8);
        JsonNode changed = client.imported(job(profile, "again", false), won);
        assertThat(changed.at("/rows/updated").asInt()).isEqualTo(1);
        assertThat(changed.at("/rows/unchanged").asInt()).isEqualTo(2);
        assertThat(texts("select o.version || o.stage || m.number || m.from_stage from opportunity o "
                        + "join opportunity_stage_move m on m.opportunity_id = o.id and m.number = 2 "
                        + "where o.external_source = 'again'"))
                .containsExactly("2WON2ENGAGE");
    }

    /** Inner white space is part of a name: what it differs by is shown. */
    @Test
    void aNameFindsItsAccountWhateverNobodySees() {
        CrmExport export = new CrmExport(
                """
                account,sector,office_location
                M\u00fcller & S\u00f6hne,retail,Kenya
                """.getBytes(StandardCharsets.UTF_8),
                """
                opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value
                N1,Bob Ex,MG Special,Mu\u0308ller & So\u0308hne,Engaging,25-10-17,,
                N2,Bob Ex,MG Special,\u00a0M\u00fcller & S\u00f6hne\u00a0,Engaging,25-10-17,,
                N3,Bob Ex,MG Special,M\u00fcller\u00a0& S\u00f6hne,Engaging,25-10-17,,
                """.getBytes(StandardCharsets.UTF_8),
                SMALL.prices(),
                SMALL.regions());
        importAccounts(export, "unseen", 1);
        String profile =
                client.createProfile(export.pipelineProfile("unseen")).get("id").asText();

        JsonNode job = client.imported(job(profile, "unseen", false), export.pipeline());

        assertThat(job.at("/rows/created").asInt()).isEqualTo(2);
        assertThat(faults(job)).containsExactly(tuple(3, "account", "unknown_account"));
        assertThat(client.get("/bulk-jobs/" + job.get("id").asText() + "/results/failed", "text/csv")
                        .text())
                .contains("M\u00fcller\\u00a0& S\u00f6hne");
    }

    @Test
    void aDryRunCountsTheReasonsAndWritesNothing() {
        importAccounts(SMALL, "dry", 2);
        String profile =
                client.createProfile(SMALL.pipelineProfile("dry")).get("id").asText();
        Traces before = traces();

        JsonNode job = client.imported(job(profile, "dry", true), SMALL.pipeline());

        assertThat(job.at("/rows/created").asInt()).isEqualTo(3);
        assertThat(job.get("reasons"))
                .extracting(
                        reason -> reason.get("field").asText(),
                        reason -> reason.get("code").asText(),
                        reason -> reason.get("rows").asInt())
                .contains(tuple("account", "required", 2), tuple("stage", "refused", 2));
        assertThat(traces()).isEqualTo(before);
    }

    @Test
    void theSharedExportGivesTheTotalsThatItsReadmeTells() {
        var found = CrmExport.shared();
        assumeTrue(found.isPresent(), "skipped: there is no ../shared/data/crm-sales beside this clone");
        CrmExport export = found.get();
        importAccounts(export, "crm-sales", 85);
        String profile = client.createProfile(export.pipelineProfile("crm-sales"))
                .get("id")
                .asText();

        JsonNode job = client.imported(job(profile, "crm-sales", false), export.pipeline());

        assertThat(job.at("/rows/created").asInt()).isEqualTo(7_212);
        assertThat(job.at("/rows/failed").asInt()).isEqualTo(1_588);
        assertThat(job.get("reasons"))
                .extracting(reason -> reason.get("field").asText(), reason -> reason.get("rows")
                        .asInt())
                .containsExactly(tuple("account", 1_425), tuple("stage", 500));
        assertThat(faults(job)).hasSize(1_425 + 337 + 163);
        assertThat(texts("select l.offering || ' ' || count(*) filter (where stage = 'WON') || ' '"
                        + " || trunc(sum(l.amount) filter (where stage = 'WON')) || ' '"
                        + " || count(*) filter (where stage = 'LOST') || ' '"
                        + " || count(*) filter (where stage = 'ENGAGE')"
                        + " from opportunity o join opportunity_line l on l.opportunity_id = o.id"
                        + " where external_source = 'crm-sales' group by l.offering"))
                .containsExactlyInAnyOrder(
                        "watsonx.ai 729 3510578 418 77",
                        "watsonx.data 479 2629651 266 55",
                        "watsonx.governance 653 705275 398 97",
                        "watsonx Assistant 915 499263 521 98",
                        "Watson Discovery 793 43768 430 95",
                        "watsonx Orchestrate 654 2216387 430 72",
                        "watsonx Code Assistant 15 400612 10 7");
        assertThat(texts("select market || ' ' || count(*) filter (where stage = 'WON') || ' '"
                        + " || trunc(sum(amount) filter (where stage = 'WON')) from opportunity"
                        + " where external_source = 'crm-sales' group by market"))
                .containsExactlyInAnyOrder("Central 1629 3346293", "East 1171 3090594", "West 1438 3568647");

        Traces before = traces();
        JsonNode again = client.imported(job(profile, "crm-sales", false), export.pipeline());
        assertThat(again.at("/rows/unchanged").asInt()).isEqualTo(7_212);
        assertThat(traces()).isEqualTo(before);
    }

    private void importAccounts(CrmExport export, String name, int count) {
        String profile =
                client.createProfile(export.accountsProfile(name)).get("id").asText();
        JsonNode job = client.imported(
                "{\"object\":\"accounts\",\"format\":\"CSV\",\"externalIdSource\":\"shared-accounts\",\"importProfile\":{\"id\":\""
                        + profile + "\"}}",
                export.accounts());
        assertThat(job.at("/rows/created").asInt() + job.at("/rows/unchanged").asInt())
                .as(job.toString())
                .isEqualTo(count);
    }

    private static String job(String profile, String source, boolean dryRun) {
        return "{\"object\":\"opportunities\",\"format\":\"CSV\",\"externalIdSource\":\"" + source
                + "\",\"importProfile\":{\"id\":\"" + profile + "\"},\"dryRun\":" + dryRun + "}";
    }

    private List<Tuple> faults(JsonNode job) {
        JsonNode rows = client.get("/bulk-jobs/" + job.get("id").asText() + "/results/failed", "application/json")
                .json()
                .get("rows");
        return StreamSupport.stream(rows.spliterator(), false)
                .flatMap(row -> StreamSupport.stream(row.get("faults").spliterator(), false)
                        .map(fault -> tuple(
                                row.get("row").asInt(),
                                fault.get("field").asText(),
                                fault.get("code").asText())))
                .toList();
    }

    /** What a change leaves behind: rows, history, and the ids that events have taken. */
    private record Traces(BigDecimal versions, long audits, long events) {}

    /** When all that follows from the rows is derived and told as well. */
    private Traces traces() {
        await().until(() -> texts("select 'due' from opportunity_due").isEmpty());
        return Jdbi.create(dataSource)
                .withHandle(db -> new Traces(
                        db.createQuery("select coalesce(sum(version), 0) from opportunity")
                                .mapTo(BigDecimal.class)
                                .one(),
                        db.createQuery("select count(*) from audit_entry where aggregate_type = 'opportunity'")
                                .mapTo(Long.class)
                                .one(),
                        db.createQuery("select last_value from outbox_id")
                                .mapTo(Long.class)
                                .one()));
    }

    private List<String> stored(String externalId) {
        return Jdbi.create(dataSource).withHandle(db -> db.createQuery("""
                        select array [stage, engaged_on::text, closed_on::text, loss_reason, market, amount::text,
                                      imported::text] as fields
                        from opportunity where external_source = 'small' and external_id = ?
                        """)
                .bind(0, externalId)
                .map((row, context) ->
                        Arrays.asList((String[]) row.getArray("fields").getArray()))
                .one());
    }

    private List<String> texts(String sql) {
        return Jdbi.create(dataSource)
                .withHandle(db -> db.createQuery(sql).mapTo(String.class).list());
    }
}
