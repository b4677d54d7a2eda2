package org.partnersuite.engagement.edges;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnersuite.buildtools.ListIndexes;
import org.partnersuite.platform.testkit.PostgresServer;
import org.partnersuite.platform.testkit.TestDatabase;

/** Each question that a list calls fast has its index, and the tables that are written most have few. */
@Tag("XC-1")
class AccessPathsTest {
    private static TestDatabase database = new TestDatabase("", "");

    @BeforeAll
    static void migrate() {
        database = PostgresServer.createDatabase("paths").migrate("db/platform", "db/migration");
    }

    @Test
    void anIndexServesEachAccessPath() throws SQLException, ReflectiveOperationException {
        try (Connection connection = database.asOwner().getConnection()) {
            assertThat(ListIndexes.missing(connection)).isEmpty();
        }
    }

    @Test
    @Tag("EN-6")
    void anIndexFindsTheFewWhoseStageIsKept() {
        String index = "opportunity_merged_or_stage_kept";
        String plan = Jdbi.create(database.asOwner()).withHandle(db -> {
            db.begin();
            db.createQuery("select indexrelid::regclass::text from pg_index"
                            + " where indrelid = 'opportunity'::regclass and not indisunique")
                    .mapTo(String.class)
                    .filter(each -> !each.equals(index))
                    .list()
                    .forEach(each -> db.execute("drop index " + each));
            db.execute("set local enable_seqscan = off");
            List<String> lines = db.createQuery("explain select o.id from opportunity o where"
                            + " (o.master_stage is not null and o.master_stage <> o.stage) = cast('true' as boolean)"
                            + " and o.merged_into is null")
                    .mapTo(String.class)
                    .list();
            db.rollback();
            return String.join(" ", lines);
        });
        assertThat(plan).contains(index);
    }

    @ParameterizedTest
    @CsvSource({
        "account, 8",
        "activity, 9",
        "deal_support_request, 7",
        "engagement, 9",
        "opportunity, 13",
        "opportunity_requirements, 6",
        "roadblock, 6",
        "strategic_initiative, 5",
        "transition_document, 7"
    })
    void aTableHasFewIndexes(String table, int most) {
        int indexes = Jdbi.create(database.asOwner())
                .withHandle(db -> db.createQuery("select count(*) from pg_index where indrelid = ?::regclass")
                        .bind(0, table)
                        .mapTo(Integer.class)
                        .one());

        assertThat(indexes).isPositive().isLessThanOrEqualTo(most);
    }
}
