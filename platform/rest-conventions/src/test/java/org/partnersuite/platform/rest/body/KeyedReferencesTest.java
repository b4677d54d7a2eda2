package org.partnersuite.platform.rest.body;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.validation.Validation;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.platform.rest.ByKey;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.rest.batch.Batch;

/** Requests refer to resources by their ids or by external ids. */
@Tag("XC-1")
class KeyedReferencesTest {
    private static final UUID ACCOUNT = new UUID(1, 1);
    private static final UUID FIRST = new UUID(2, 1);
    private static final UUID SECOND = new UUID(2, 2);
    private static final Map<String, Map<ExternalId, UUID>> THERE = Map.of(
            "account", Map.of(new ExternalId("crm", "A1"), ACCOUNT),
            "deal", Map.of(new ExternalId("crm", "D1"), FIRST, new ExternalId("crm", "D2"), SECOND));

    record Plan(
            @ByKey("account") UUID accountId,
            @Size(max = 10) @Nullable String name,
            @ByKey("deal") @Nullable UUID leading,

            @ByKey("deal") @Size(max = 5) @Nullable List<UUID> dealIds) {}

    record Proof(@ByKey("deal") @Nullable UUID dealId) {}

    record Move(String to, @Nullable Proof proof) {}

    private final List<String> asked = new ArrayList<>();
    private final RecordReaders readers =
            new RecordReaders(Validation.buildDefaultValidatorFactory().getValidator(), this::ids);
    private final RecordReader<Plan> plans = readers.of(Plan.class);

    private Map<ExternalId, UUID> ids(String kind, Set<ExternalId> keys) {
        asked.add(kind + " " + keys.size());
        return THERE.getOrDefault(kind, Map.of());
    }

    @Test
    void anExternalIdStandsForTheIdAndIsNormalised() {
        assertThat(read("""
                {"accountExternalId":{"source":"crm","id":" A1 "},"leadingExternalId":{"source":"crm","id":"D1"},
                 "dealExternalIds":[{"source":"crm","id":"D1"},{"source":"crm","id":"D2"}]}""")).isEqualTo(new Plan(ACCOUNT, null, FIRST, List.of(FIRST, SECOND)));
        assertThat(read("{\"accountId\":\"" + FIRST + "\"}")).isEqualTo(new Plan(FIRST, null, null, null));
    }

    @Test
    void whatDoesNotExistIsUnprocessableAndNamedWithItsPlace() {
        Problem refusal = refusal("""
                {"accountExternalId":{"source":"crm","id":"A9"},
                 "dealExternalIds":[{"source":"crm","id":"D1"},{"source":"erp","id":"D1"}]}""");
        assertThat(refusal.status()).isEqualTo(422);
        assertThat(refusal.faults())
                .extracting(Fault::pointer, Fault::code)
                .containsExactlyInAnyOrder(
                        tuple("/accountExternalId", "unknown_account"), tuple("/dealExternalIds/1", "unknown_deal"));
    }

    @Test
    void everyFaultIsToldAtOnce() {
        Problem refusal = refusal("""
                {"accountExternalId":{"source":"crm","id":"A9"},"name":"longer than ten","leading":1,
                 "dealIds":[],"dealExternalIds":[{"source":"crm","id":"D1"}],"colour":"red"}""");
        assertThat(refusal.status()).isEqualTo(400);
        assertThat(refusal.faults())
                .extracting(Fault::pointer, Fault::code)
                .containsExactlyInAnyOrder(
                        tuple("/accountExternalId", "unknown_account"),
                        tuple("/name", "size"),
                        tuple("/leading", "wrong_type"),
                        tuple("/dealExternalIds", "one_of_two"),
                        tuple("/colour", "unknown_field"));
        assertThat(refusal("{\"accountExternalId\":{\"source\":\"crm\"}}").faults())
                .extracting(Fault::pointer, Fault::code)
                .containsExactly(tuple("/accountExternalId/id", "required"));
        assertThat(refusal("{}").faults())
                .extracting(Fault::pointer, Fault::detail)
                .containsExactly(tuple("/accountId", "This field or accountExternalId is required."));
    }

    @Test
    void aNestedRecordRefersByKeyToo() {
        RecordReader<Move> moves = readers.of(Move.class);
        String move = "{\"to\":\"LANDED\",\"proof\":{\"dealExternalId\":{\"source\":\"crm\",\"id\":\"%s\"}}}";
        assertThat(moves.read(move.formatted("D1").getBytes(UTF_8))).isEqualTo(new Move("LANDED", new Proof(FIRST)));
        assertThat(catchThrowableOfType(
                                Problem.class,
                                () -> moves.read(move.formatted("D9").getBytes(UTF_8)))
                        .faults())
                .extracting(Fault::pointer)
                .containsExactly("/proof/dealExternalId");
    }

    @Test
    void aPatchRefersByKeyAndRemovesByNull() {
        Plan current = new Plan(ACCOUNT, "Plan", FIRST, null);
        MergePatch<Plan> patch =
                MergePatch.read("{\"leadingExternalId\":{\"source\":\"crm\",\"id\":\"D2\"}}".getBytes(UTF_8), plans);
        assertThat(patch.names("leading")).isTrue();
        assertThat(patch.applyTo(current)).isEqualTo(new Plan(ACCOUNT, "Plan", SECOND, null));
        assertThat(MergePatch.read("{\"leadingExternalId\":null}".getBytes(UTF_8), plans)
                        .applyTo(current))
                .isEqualTo(new Plan(ACCOUNT, "Plan", null, null));
    }

    @Test
    void aBatchAsksOnceForAKindHoweverManyItemsItHas() {
        String item = "{\"accountExternalId\":{\"source\":\"crm\",\"id\":\"A%d\"}}";
        Batch<Plan> batch = Batches.read(
                ("{\"items\":[" + item.formatted(1) + "," + item.formatted(2) + "," + item.formatted(1) + "]}")
                        .getBytes(UTF_8),
                plans,
                false);
        assertThat(asked).containsExactly("account 2");
        assertThat(batch.items()).extracting(each -> each.refusal() == null).containsExactly(true, false, true);
    }

    @Test
    @Tag("EN-6")
    void anUpsertKeepsWhatItDoesNotName() {
        Plan current = new Plan(ACCOUNT, "Plan", FIRST, List.of(FIRST));
        assertThat(readers.over(new Plan(SECOND, null, null, null), current))
                .isEqualTo(new Plan(SECOND, "Plan", FIRST, List.of(FIRST)));
        assertThat(readers.over(new Plan(SECOND, "New", SECOND, List.of()), current))
                .isEqualTo(new Plan(SECOND, "New", SECOND, List.of()));
        assertThat(readers.over(new Plan(SECOND, null, null, null), Map.of("other", 1)))
                .isEqualTo(new Plan(SECOND, null, null, null));
    }

    private Plan read(String json) {
        return plans.read(json.getBytes(UTF_8));
    }

    private Problem refusal(String json) {
        return catchThrowableOfType(Problem.class, () -> read(json));
    }
}
