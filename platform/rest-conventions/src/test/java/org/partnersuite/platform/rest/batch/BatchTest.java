package org.partnersuite.platform.rest.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.rest.StoredResponse;

@Tag("XC-1")
class BatchTest {
    private static final List<Batch.Item<String>> ITEMS = List.of(
            new Batch.Item<>("good", null),
            new Batch.Item<>(null, Problem.badRequest(List.of(Fault.at("/name", "blank", "Must not be blank.")))),
            new Batch.Item<>("bad", null));

    @Test
    void eachItemHasItsOwnAnswer() {
        assertThat(run(false).status()).isEqualTo(207);
    }

    @Test
    void anAtomicBatchIsRefusedWithTheFaultsOfEveryItem() {
        Problem refusal = catchThrowableOfType(Problem.class, () -> run(true));

        assertThat(refusal.status()).isEqualTo(422);
        assertThat(refusal.faults())
                .extracting(f -> f.pointer() + " " + f.code())
                .containsExactly("/items/1/name blank", "/items/2 taken");
    }

    private static StoredResponse run(boolean atomic) {
        return new Batch<>(ITEMS, atomic).run(Supplier::get, BatchTest::answer);
    }

    private static StoredResponse answer(String value) {
        if (value.equals("bad")) {
            throw Problem.conflict("taken", "This name is taken.");
        }
        return StoredResponse.ok(value);
    }
}
