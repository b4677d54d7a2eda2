package org.partnersuite.customersuccess.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnersuite.customersuccess.ServiceDatabase;
import org.partnersuite.customersuccess.lifecycle.StageContent.RaciCell;
import org.partnersuite.customersuccess.partner.EngagementModel;
import org.partnersuite.platform.rest.Codes;

/** What ships is the table of the requirement. */
@Tag("CS-1")
class ShippedLifecycleTest {
    /** market, stage, partner stage, engagement stage, days until stalled, then a cell for each role of the RACI. */
    private static final String TABLE = """
        LAND   NEED      1 LAND    -   A   R - - I C C I
        LAND   EVALUATE  1 LAND    -   A   R R - I C C C
        LAND   SELECT    1 LAND    -   A   R R - I C C C
        LAND   PURCHASE  1 LAND    -   R/A I I - - I I I
        ADOPT  IMPLEMENT 2 ONBOARD 60  A   I R R - C C -
        ADOPT  ONBOARD   2 ONBOARD 30  A   C I A - R R -
        ADOPT  USE       3 ADOPT   60  A   C I C I R R -
        ADOPT  ENGAGE    3 ADOPT   60  A   C C C I R R -
        ADOPT  ADOPT     4 ADOPT   120 A   C C C I R R -
        ADOPT  OPTIMIZE  4 ADOPT   180 A   C R C I R R -
        RENEW  RENEW     5 RENEW   -   A   I - - I C C R
        RENEW  RECOMMEND 5 RENEW   180 A   C C - I R R C
        RENEW  ADVOCATE  5 RENEW   -   A   C C - I R R C
        EXPAND EXPAND    5 EXPAND  180 A   R I - I C C R
        """;

    @SuppressWarnings("NullAway.Init") // read before all tests
    private static ServiceDatabase database;

    @BeforeAll
    static void migrate() {
        database = new ServiceDatabase();
    }

    @Test
    void theFourteenStagesAndTheirRaci() {
        Map<Stage, LifecycleStage> stages = database.read(StageStore::all);
        List<String> found = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            LifecycleStage shipped = stages.get(stage);
            assertThat(shipped).as(stage.name()).isNotNull();
            List<String> row = new ArrayList<>(List.of(
                    stage.marketModel().name(),
                    stage.name(),
                    String.valueOf(stage.partnerStage()),
                    stage.engagementStage().name(),
                    shipped.stalledAfterDays() == null
                            ? "-"
                            : shipped.stalledAfterDays().toString()));
            Map<RaciRole, String> cells = new EnumMap<>(RaciRole.class);
            for (RaciCell cell : shipped.content().raci()) {
                cells.put(cell.role(), Codes.of(cell.value()));
            }
            for (RaciRole role : RaciRole.values()) {
                row.add(cells.getOrDefault(role, "-"));
            }
            found.add(String.join(" ", row));
        }
        assertThat(found)
                .containsExactlyElementsOf(TABLE.lines()
                        .map(line -> line.strip().replaceAll(" +", " "))
                        .toList());
    }

    @Test
    void onlyOnboardHasTwoWhoAreAccountable() {
        assertThat(database.read(StageStore::all).values().stream()
                        .filter(stage -> !stage.warnings().isEmpty())
                        .map(LifecycleStage::stage))
                .containsExactly(Stage.ONBOARD);
        assertThat(database.read(StageStore::all).values().stream()
                        .flatMap(stage -> StageRules.faults(stage.content()).stream()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "LAND, PARTNER, SALES_AGENT, 6",
        "LAND, PARTNER, CUSTOMER_SUCCESS_MANAGER, 8",
        "LAND, VENDOR, SALES_AGENT, 7",
        "LAND, VENDOR, CUSTOMER_SUCCESS_MANAGER, 9",
        "ONBOARD, PARTNER, SALES_AGENT, 1",
        "ONBOARD, PARTNER, CUSTOMER_SUCCESS_MANAGER, 6",
        "ONBOARD, VENDOR, SALES_AGENT, 5",
        "ADOPT, PARTNER, SALES_AGENT, 0",
        "ADOPT, PARTNER, CUSTOMER_SUCCESS_MANAGER, 4",
        "ADOPT, VENDOR, SALES_AGENT, 0",
        "EXPAND, PARTNER, SALES_AGENT, 1",
        "EXPAND, VENDOR, SALES_AGENT, 0",
        "EXPAND, VENDOR, CUSTOMER_SUCCESS_MANAGER, 4",
        "RENEW, PARTNER, SALES_AGENT, 2",
        "RENEW, PARTNER, CUSTOMER_SUCCESS_MANAGER, 5",
        "RENEW, VENDOR, SALES_AGENT, 3"
    })
    void dutiesGoByStageActorAndModel(EngagementStage stage, StageDuty.Actor actor, EngagementModel model, int duties) {
        assertThat(database.<List<String>>read(db ->
                        StageDuties.find(db, stage, actor, model).orElseThrow().duties()))
                .hasSize(duties);
    }

    @Test
    void theExitCriteriaThatShipAreNineteen() {
        assertThat(database.read(StageStore::all).values().stream()
                        .mapToInt(stage -> stage.content().criteria().size())
                        .sum())
                .isEqualTo(19);
    }
}
