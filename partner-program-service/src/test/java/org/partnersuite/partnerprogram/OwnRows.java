package org.partnersuite.partnerprogram;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** A partner's standing and own pipeline, as the service would have written them, for what a partner sees of them. */
final class OwnRows {
    private static final String ROWS = """
            insert into standing_snapshot values ('%1$s', 1, '2021-12-31', '2022-01-01', 1, 'USD', 1, 1, 1, 1, 1, 1, 1, true,
                'SILVER', 'GOLD');
            insert into shortfall_notice values ('%2$s', 1, '%1$s', 'SILVER', 8000000, 7, 'USD', '2022-01-01', '2021-12-31',
                null, null, now(), now());
            update standing_schedule set snapshots = 1 where partner_id = '%1$s';
            insert into own_deal values ('%3$s', 1, '%1$s', 'crm', '1', 'Data platform', 'Northwind', 'watsonx.ai', 'R-1',
                'OPEN', '2026-12-31', 'USD', 900, now(), now());
            """;

    private static final String FLAGGED = """
            insert into omission_review values ('%1$s', 2, '%2$s', '%3$s', 'Data platform', 'Northwind', 'R-1', 'OPEN',
                '2026-12-31', 'USD', 900, 'Closed with you', 'pat', '2026-09-01', '2026-09-15', 'REJECTED', '2026-09-16',
                '%4$s', '2026-09-17', 'Not yours', null, now(), now());
            insert into deal_pair values (gen_random_uuid(), 1, '%2$s', '%3$s', (select id from deal where partner_id = '%2$s' limit 1),
                'PERSON', 1, 0, 0, 0, 0, 'CONFIRMED', '%4$s', now(), '%4$s');
            """;

    private OwnRows() {}

    /** Where a partner reads what there is of it. */
    static Map<String, List<String>> rows(UUID partner, GivenReview review) {
        String own = "/partners/" + partner;
        Map<String, List<String>> rows = new HashMap<>();
        List.of("standing", "standing-snapshots", "reconciliation", "reconciled-deals", "own-pipeline")
                .forEach(path -> add(rows, "/partners/{id}/" + path, own + "/" + path));
        List.of(
                        "shortfall-notices",
                        "omission-reviews",
                        "recovery-plans",
                        "partner-actions",
                        "partner-reviews",
                        "partner-review-agenda")
                .forEach(path -> add(rows, "/" + path, "/" + path));
        add(rows, "/shortfall-notices/{id}", "/shortfall-notices/" + notice(partner));
        add(rows, "/omission-reviews/{id}", "/omission-reviews/" + omission(partner));
        add(rows, "/recovery-plans/{id}", "/recovery-plans/" + review.plan());
        add(rows, "/partner-actions/{id}", "/partner-actions/" + review.action());
        add(rows, "/partner-reviews/{id}", "/partner-reviews/" + review.id());
        add(rows, "/partners/{id}/own-pipeline/by-id/{dealId}", own + "/own-pipeline/by-id/" + deal(partner));
        add(
                rows,
                "/partners/{id}/own-pipeline/by-external-id/{source}/{externalId}",
                own + "/own-pipeline/by-external-id/crm/1");
        return rows;
    }

    /** Where the resources are that a patch may change, of a new plan and review and of a deal of the partner's own. */
    static Map<String, String> patched(String partner, String deal) {
        GivenReview review = GivenReview.of(partner);
        return Map.of(
                Api.BASE + "/partners/{id}/own-pipeline/by-external-id/{source}/{externalId}",
                Api.BASE + deal,
                Api.BASE + "/recovery-plans/{id}",
                Api.BASE + "/recovery-plans/" + review.plan(),
                Api.BASE + "/partner-actions/{id}",
                Api.BASE + "/partner-actions/" + review.action(),
                Api.BASE + "/partner-reviews/{id}",
                Api.BASE + "/partner-reviews/" + review.id());
    }

    private static void add(Map<String, List<String>> rows, String operation, String path) {
        rows.put("GET " + Api.BASE + operation, List.of(Api.BASE + path));
    }

    static UUID omission(UUID partner) {
        return named("omission " + partner);
    }

    /** A flagged deal that was rejected, and a pair that was confirmed; the marker is what a partner does not see. */
    static void flag(DataSource database, UUID partner, String marker) {
        execute(database, FLAGGED.formatted(omission(partner), partner, deal(partner), marker));
    }

    static UUID notice(UUID partner) {
        return named("notice " + partner);
    }

    static UUID deal(UUID partner) {
        return named("deal " + partner);
    }

    static void record(DataSource database, UUID partner) {
        execute(database, ROWS.formatted(partner, notice(partner), deal(partner)));
    }

    private static void execute(DataSource database, String rows) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(rows);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static UUID named(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
