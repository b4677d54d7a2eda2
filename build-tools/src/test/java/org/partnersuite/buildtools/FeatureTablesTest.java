package org.partnersuite.buildtools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rule of tables finds each way to name another feature's, and none that a feature publishes. */
@Tag("XC-1")
class FeatureTablesTest {
    @TempDir
    Path module;

    @BeforeEach
    void two_features_have_a_table_each() throws IOException {
        write("resources/db/migration/V1__all.sql", """
                create table deal (id uuid);
                    create table partner_rate (id uuid);
                create view deal_of_partner as select id from deal;
                """);
        java("deal/Deals", "Table.of(\"deal\", \"id\", Deal.class);");
        java("partner/PartnerRate", "@Entity\npublic class PartnerRate {");
    }

    @Test
    void aFeatureNamesItsOwnTablesAndTheViewsOfOthers() throws IOException {
        java("partner/api/Rates", "\"select * from partner_rate r join deal_of_partner d on d.id = r.id\"");
        assertThat(FeatureTables.shared(module)).isEmpty();
    }

    @Test
    void aTableOfAnotherFeatureIsFoundWhereverItStands() throws IOException {
        java("partner/InText", "/** From deal. */ \"it comes from the deal\" // from deal");
        assertThat(FeatureTables.shared(module)).isEmpty();
        java("partner/Joined", "\"\"\"\n select *\n from partner_rate r\n join deal d on d.id = r.id\n\"\"\"");
        java("partner/Listed", ".from(\"deal d\")");
        java("partner/Moved", "new Moves<>(RATE, \"deal\", \"rate_id\", RateMove.class)");
        java("partner/Written", "\"insert into deal (id) values (?)\"");
        java("deal/Entity", "\"select from partner_rate\"");
        assertThat(FeatureTables.shared(module))
                .containsExactly(
                        "deal: {deal=[Deals.java], partner=[Joined.java, Listed.java, Moved.java, Written.java]}",
                        "partner_rate: {deal=[Entity.java], partner=[Joined.java, PartnerRate.java]}");
    }

    @Test
    void aReaderIsLeftOutAndHasToBeOne() throws IOException {
        java("audit/Recount", "\"select count(*) from deal\"");
        assertThat(FeatureTables.shared(module, "audit")).isEmpty();
        assertThat(FeatureTables.needless(module, "audit")).isEmpty();
        assertThat(FeatureTables.needless(module, "partner")).containsExactly("partner");
    }

    private void java(String name, String source) throws IOException {
        write("java/org/partnersuite/sample/" + name + ".java", source);
    }

    private void write(String file, String text) throws IOException {
        Path path = module.resolve("src/main").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
