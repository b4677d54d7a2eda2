package org.partnersuite.platform.rest.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.validation.Validation;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.rest.batch.Batch;

/** Names and keys are normalised wherever a body has them; what is stored already is not. */
@Tag("XC-1")
class NormalisedBodiesTest {
    private static final String HIDDEN = "\u00a0\u200b\ufeff ";

    record Member(@NotBlank String name) {}

    record Client(
            @NotBlank @Size(max = 5) String name,
            @Nullable ExternalId externalId,
            @Nullable String notes,
            @Nullable List<Member> members,
            @Nullable Map<String, Member> byRole) {}

    private final RecordReader<Client> reader =
            new RecordReaders(Validation.buildDefaultValidatorFactory().getValidator()).of(Client.class);

    @Test
    void inEveryPlaceOfABody() {
        Client read = read("""
                {"name":"#Mu\u0308l#","externalId":{"source":"#crm#","id":"#K1#"},"notes":"#a#",
                 "members":[{"name":"#jo#"}],"byRole":{"lead":{"name":"#al#"}}}""");
        assertThat(read)
                .isEqualTo(new Client(
                        "M\u00fcl",
                        new ExternalId("crm", "K1"),
                        HIDDEN + "a" + HIDDEN,
                        List.of(new Member("jo")),
                        Map.of("lead", new Member("al"))));
    }

    @Test
    void inABatch() {
        Batch<Client> batch = Batches.read(bytes("{\"items\":[{\"name\":\"#a#\"}]}"), reader, false);
        assertThat(batch.items().getFirst().value()).isEqualTo(new Client("a", null, null, null, null));
    }

    @Test
    void inAPatchButNotInWhatItLeaves() {
        Client stored = new Client(" old ", new ExternalId("crm", "K1 "), null, null, null);
        assertThat(MergePatch.read(bytes("{\"notes\":\"x\"}"), reader).applyTo(stored))
                .isEqualTo(new Client(" old ", new ExternalId("crm", "K1 "), "x", null, null));
        assertThat(MergePatch.read(bytes("{\"name\":\"#b#\",\"externalId\":{\"id\":\"#K2#\"}}"), reader)
                        .applyTo(stored))
                .isEqualTo(new Client("b", new ExternalId("crm", "K2"), null, null, null));
    }

    @Test
    void boundsAreThoseOfWhatIsLeft() {
        assertThat(read("{\"name\":\"#abcde#\"}").name()).isEqualTo("abcde");
        assertThat(faults("{\"name\":\"#\"}"))
                .extracting(Fault::pointer, Fault::code)
                .containsExactly(org.assertj.core.api.Assertions.tuple("/name", "blank"));
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "..", "#..#"})
    void aKeyThatNoUrlCanAddressIsRefused(String key) {
        assertThat(faults("{\"name\":\"a\",\"externalId\":{\"source\":\"crm\",\"id\":\"" + key + "\"}}"))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.pointer()).isEqualTo("/externalId/id");
                    assertThat(fault.detail()).contains("must not have control characters", ". or ..");
                });
        assertThat(FieldBounds.of(ExternalId.class, "id").faultOf("externalId", ".."))
                .satisfies(fault -> assertThat(fault.detail()).contains(". or .."));
    }

    private Client read(String body) {
        return reader.read(bytes(body));
    }

    private List<Fault> faults(String body) {
        return catchThrowableOfType(Problem.class, () -> read(body)).faults();
    }

    private static byte[] bytes(String body) {
        return body.replace("#", HIDDEN).getBytes(StandardCharsets.UTF_8);
    }
}
